/* plain-dialog.exe [FILE]: a dialog in plain C, which the benchmark compares the product with. On OK it writes the time into the file, in
 * microseconds since 1970. */
#include "clock.h"

#include <windows.h>
#include <stdio.h>
#include <wchar.h>

static INT_PTR CALLBACK handle(HWND dialog, UINT message, WPARAM what, LPARAM) {
    unsigned long long now = clock_microseconds();
    if (message == WM_INITDIALOG) return TRUE;
    if (message != WM_COMMAND || (LOWORD(what) != IDOK && LOWORD(what) != IDCANCEL)) return FALSE;
    FILE *file = LOWORD(what) == IDOK && __argc > 1 ? _wfopen(__wargv[1], L"wb") : NULL;
    if (file) fprintf(file, "%llu\n", now);
    if (file) fclose(file);
    EndDialog(dialog, 0);
    return TRUE;
}

int WINAPI wWinMain(HINSTANCE program, HINSTANCE, wchar_t *, int) {
    return DialogBoxW(program, MAKEINTRESOURCEW(1), NULL, handle) != 0;
}
