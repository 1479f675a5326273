#include "text.h"

#include <stdio.h>
#include <stdlib.h>

static void put(struct text *text, wchar_t letter) {
    if (text->length == text->room) {
        text->room = text->room ? 2 * text->room : 1024;
        text->words = realloc(text->words, text->room * sizeof *text->words);
    }
    text->words[text->length++] = letter;
}

void text_line(struct text *text, const wchar_t *key, const wchar_t *value) {
    if (!value) return;
    while (*key) put(text, *key++);
    put(text, L'=');
    for (; *value; value++) {
        if (*value == L'\\' || *value == L'\n' || *value == L'\r') put(text, L'\\');
        put(text, *value == L'\n' ? L'n' : *value == L'\r' ? L'r' : *value);
    }
    put(text, L'\n');
}

void text_number(struct text *text, const wchar_t *key, const wchar_t *format, unsigned long value) {
    wchar_t digits[32];
    _snwprintf(digits, 32, format, value);
    text_line(text, key, digits);
}

void text_end_block(struct text *text) { put(text, L'\n'); }

int text_write(struct text *text, HANDLE file) {
    int size = WideCharToMultiByte(CP_UTF8, 0, text->words, (int) text->length, NULL, 0, NULL, NULL);
    char *bytes = malloc(size + 1);
    WideCharToMultiByte(CP_UTF8, 0, text->words, (int) text->length, bytes, size, NULL, NULL);
    DWORD written = 0;
    int done = WriteFile(file, bytes, size, &written, NULL) && written == (DWORD) size;
    free(bytes);
    free(text->words);
    *text = (struct text) {NULL, 0, 0};
    return done;
}
