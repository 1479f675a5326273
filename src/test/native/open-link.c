/* open-link.exe FILE [FILE...]: opens a file as Explorer does it with a double click, and with more files those dropped on it or sent to it: full
 * paths, each in quotation marks, as the parameters of ShellExecuteExW. Ends with the Win32 code that it failed with, or with 0, and waits for
 * nothing. */
#include <windows.h>
#include <objbase.h>
#include <shellapi.h>
#include <stdlib.h>

static wchar_t *quoted(int count, wchar_t **files) {
    size_t room = 1;
    for (int i = 0; i < count; i++) room += wcslen(files[i]) + 3;
    wchar_t *all = calloc(room, sizeof *all);
    for (int i = 0; all && i < count; i++) {
        if (i) wcscat(all, L" ");
        wcscat(wcscat(wcscat(all, L"\""), files[i]), L"\"");
    }
    return all;
}

int wmain(int count, wchar_t **words) {
    if (count < 2) return ERROR_INVALID_PARAMETER;
    SHELLEXECUTEINFOW info = {.cbSize = sizeof info, .fMask = SEE_MASK_FLAG_NO_UI | SEE_MASK_NOASYNC, .lpFile = words[1], .nShow = SW_SHOWNORMAL};
    info.lpParameters = count > 2 ? quoted(count - 2, words + 2) : NULL;
    if (FAILED(CoInitializeEx(NULL, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE))) return ERROR_NOT_READY;
    return ShellExecuteExW(&info) ? 0 : (int) GetLastError();
}
