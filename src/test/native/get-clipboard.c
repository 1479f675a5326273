/* get-clipboard.exe: prints the text on the clipboard in UTF-8, with the line ends that it has. Ends with 1 if there is none. */
#include <windows.h>
#include <stdio.h>

int wmain(void) {
    static char bytes[1 << 18];
    if (!OpenClipboard(NULL)) return 1;
    HANDLE data = GetClipboardData(CF_UNICODETEXT);
    const wchar_t *text = data ? GlobalLock(data) : NULL;
    int size = text ? WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, NULL, NULL) : 0;
    if (size > 1) fwrite(bytes, 1, size - 1, stdout);
    CloseClipboard();
    return size <= 1;
}
