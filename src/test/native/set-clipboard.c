/* set-clipboard.exe: puts a text on the clipboard, as a password manager does. It takes the text from its standard input (UTF-8), so that it
 * is on no command line. */
#include <windows.h>
#include <stdio.h>

int wmain(void) {
    char bytes[4096];
    int size = (int) fread(bytes, 1, sizeof bytes, stdin);
    int length = MultiByteToWideChar(CP_UTF8, 0, bytes, size, NULL, 0);
    HGLOBAL text = GlobalAlloc(GMEM_MOVEABLE | GMEM_ZEROINIT, (length + 1) * sizeof(wchar_t));
    MultiByteToWideChar(CP_UTF8, 0, bytes, size, GlobalLock(text), length);
    GlobalUnlock(text);
    return !(OpenClipboard(NULL) && EmptyClipboard() && SetClipboardData(CF_UNICODETEXT, text) && CloseClipboard());
}
