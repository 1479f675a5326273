/* The options of the virtual machine: those of jvm.options, and the theme. */
#include "launcher.h"
#include <stdio.h>

/* One option a line; {app} stands for the application folder, because a relative path would mean the current one. */
static void add_option(wchar_t *line) {
    wchar_t *start = line + wcsspn(line, L" \t"), *end = start + wcslen(start);
    while (end > start && wcschr(L" \t", end[-1])) *--end = 0;
    if (!*start || *start == L'#') return;
    static wchar_t whole[2 * TEXT_LIMIT];
    wchar_t *mark = wcsstr(start, L"{app}");
    if (mark) _snwprintf(whole, 2 * TEXT_LIMIT - 1, L"%.*ls%ls%ls", (int) (mark - start), start, folder, mark + 5);
    add(mark ? whole : start);
}

void read_options(void) {
    static char bytes[TEXT_LIMIT];
    static wchar_t text[TEXT_LIMIT + 1];
    FILE *file = _wfopen(inside(L"jvm.options"), L"rb");
    size_t size = file ? fread(bytes, 1, TEXT_LIMIT, file) : 0;
    if (size == TEXT_LIMIT || memchr(bytes, 0, size)
            || !MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, bytes, (int) size, text, TEXT_LIMIT))
        fail(L"jvm.options", L"is damaged", REPAIR);
    fclose(file);
    wchar_t *rest;
    for (wchar_t *line = text + (*text == 0xFEFF); (line = wcstok_s(line, L"\r\n", &rest)); line = NULL) add_option(line);
}

void add_theme(void) {
    DWORD light, size = sizeof light;
    LSTATUS missing = RegGetValueW(HKEY_CURRENT_USER, L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
            L"AppsUseLightTheme", RRF_RT_REG_DWORD, NULL, &light, &size);
    add(missing || light ? L"-Dorg.runaslauncher.theme=light" : L"-Dorg.runaslauncher.theme=dark");
}
