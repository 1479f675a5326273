/* get-clipboard.exe: prints the text on the clipboard in UTF-8, with the line ends that it has. Ends with 1 if there is none.
 *
 * get-clipboard.exe /ask: does so for every line on its standard input, with a NUL behind each text: starting a program under Wine takes longer
 * than all the rest. */
#include <windows.h>
#include <stdio.h>

static int print(void) {
    static char bytes[1 << 18];
    if (!OpenClipboard(NULL)) return 1;
    HANDLE data = GetClipboardData(CF_UNICODETEXT);
    const wchar_t *text = data ? GlobalLock(data) : NULL;
    int size = text ? WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, NULL, NULL) : 0;
    if (size > 1) fwrite(bytes, 1, size - 1, stdout);
    CloseClipboard();
    return size <= 1;
}

int wmain(int count, wchar_t **) {
    char line[16];
    if (count < 2) return print();
    while (fgets(line, sizeof line, stdin)) {
        print();
        putchar(0);
        fflush(stdout);
    }
    return 0;
}
