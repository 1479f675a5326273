/* control.txt: what this run of the rig is to do. */
#include "rig.h"

#include <stdio.h>
#include <stdlib.h>

int same(const wchar_t *a, const wchar_t *b) { return CompareStringOrdinal(a, -1, b, -1, TRUE) == CSTR_EQUAL; }

static wchar_t *widen(const char *bytes, size_t size) {
    int length = size ? MultiByteToWideChar(CP_UTF8, 0, bytes, (int) size, NULL, 0) : 0;
    wchar_t *text = calloc(length + 2, sizeof *text);
    if (size) MultiByteToWideChar(CP_UTF8, 0, bytes, (int) size, text, length);
    return text;
}

struct control control_read(void) {
    static const size_t limit = 1 << 16;
    wchar_t path[MAX_PATH];
    _snwprintf(path, MAX_PATH, L"%ls\\control.txt", rig_folder);
    FILE *file = _wfopen(path, L"rb");
    char *bytes = malloc(limit);
    size_t size = file ? fread(bytes, 1, limit, file) : 0;
    if (file) fclose(file);
    wchar_t *text = widen(bytes, size), *to = text;
    free(bytes);
    /* Line ends become NULs and empty lines vanish, so that an empty string is the end. */
    for (wchar_t *from = text; *from; from++) {
        if (*from != L'\r' && *from != L'\n') *to++ = *from;
        else if (to > text && to[-1]) *to++ = 0;
    }
    to[0] = 0;
    if (to > text && to[-1]) to[1] = 0;
    return (struct control) {text};
}

void control_free(struct control *control) { free(control->lines); }

const wchar_t *control_value(const struct control *control, const wchar_t *key, int index) {
    size_t length = wcslen(key);
    for (const wchar_t *line = control->lines; *line; line += wcslen(line) + 1)
        if (!wcsncmp(line, key, length) && line[length] == L'=' && index-- == 0) return line + length + 1;
    return NULL;
}

DWORD control_number(const struct control *control, const wchar_t *key, DWORD otherwise) {
    const wchar_t *value = control_value(control, key, 0);
    return value ? wcstoul(value, NULL, 0) : otherwise;
}

int control_says(const struct control *control, const wchar_t *key, const wchar_t *value) {
    const wchar_t *said = control_value(control, key, 0);
    return said && !wcscmp(said, value);
}
