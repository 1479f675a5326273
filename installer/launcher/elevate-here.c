/* RunAsLauncher.exe /elevate-here SHOW "FOLDER" "PROGRAM" ARGUMENTS...: asks Windows, as the user that this process runs as, to start a
 * program as an administrator. No function starts a program as another user and elevated, so that the product starts itself as that user
 * first. No Java is loaded, and nothing read but the command line: the exit code is 0, or the Win32 code of the failure, 1223 if the user says
 * no. The arguments arrive as they are: they are not taken apart. */
#include <windows.h>
#include <shellapi.h>
#include <objbase.h>

static wchar_t *after_blanks(wchar_t *line) {
    while (*line == L' ' || *line == L'\t') line++;
    return line;
}

/* Ends the word with a NUL, without its quotation marks, and answers what is behind it. Paths hold no quotation marks, and a backslash before
 * one means nothing here: "C:\" is a folder. */
static wchar_t *take(wchar_t *line, wchar_t **word) {
    line = after_blanks(line);
    wchar_t end = *line == L'"' ? L'"' : L' ';
    *word = line += end == L'"';
    while (*line && *line != end) line++;
    if (*line) *line++ = 0;
    return line;
}

int elevate_here(wchar_t *command_line) {
    wchar_t *own, *mode, *show, *folder, *program;
    wchar_t *arguments = take(take(take(take(take(command_line, &own), &mode), &show), &folder), &program);
    SHELLEXECUTEINFOW info = {.cbSize = sizeof info,
            .fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI | SEE_MASK_UNICODE,
            .lpVerb = L"runas", .lpFile = program, .lpParameters = *arguments ? arguments + 1 : NULL,   /* without the blank before them */
            .lpDirectory = *folder ? folder : NULL, .nShow = _wtoi(show)};
    if (!*program) return ERROR_BAD_ARGUMENTS;
    HRESULT entered = CoInitializeEx(NULL, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE);
    DWORD error = ShellExecuteExW(&info) ? 0 : GetLastError();
    if (info.hProcess) {
        AllowSetForegroundWindow(GetProcessId(info.hProcess));
        CloseHandle(info.hProcess);
    }
    if (SUCCEEDED(entered)) CoUninitialize();
    return (int) error;
}
