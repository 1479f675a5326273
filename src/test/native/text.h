/* A text of key=value lines that grows, and its way into a file as UTF-8. Values are escaped: \ as \\, newline as \n, CR as \r. */
#include <windows.h>

struct text {
    wchar_t *words;
    size_t length, room;
};

void text_line(struct text *text, const wchar_t *key, const wchar_t *value);   /* no line when the value is NULL */
void text_number(struct text *text, const wchar_t *key, const wchar_t *format, unsigned long value);
void text_end_block(struct text *text);
int text_write(struct text *text, HANDLE file);   /* in one call, so that an append is atomic; frees the text */
