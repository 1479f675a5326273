/* Rules about starting a program as an administrator. */
#include "rig-rules.h"

#include <shellapi.h>
#include <stdio.h>

static wchar_t own[MAX_PATH];

static SHELLEXECUTEINFOW info(const wchar_t *file, const wchar_t *words) {
    return (SHELLEXECUTEINFOW) {.cbSize = sizeof(SHELLEXECUTEINFOW), .fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_FLAG_NO_UI,
            .lpVerb = L"runas", .lpFile = file, .lpParameters = words, .nShow = SW_SHOWNORMAL};
}

static DWORD run(SHELLEXECUTEINFOW *info, DWORD *exit_code) {
    DWORD error = CODE(ShellExecuteExW(info));
    if (error || !info->hProcess) return error;
    WaitForSingleObject(info->hProcess, 20000);
    if (exit_code) GetExitCodeProcess(info->hProcess, exit_code);
    CloseHandle(info->hProcess);
    return 0;
}

DWORD elevated(const wchar_t *words, DWORD *exit_code) {
    wchar_t line[200];
    GetModuleFileNameW(NULL, own, MAX_PATH);
    _snwprintf(line, 200, L"--elevated %ls", words);
    SHELLEXECUTEINFOW call = info(own, line);
    return run(&call, exit_code);
}

#define SHELL(name, expected, change) do { \
        SHELLEXECUTEINFOW a = info(report, L"one \"two three\""); \
        change; \
        check(name, expected, run(&a, NULL)); \
    } while (0)

static void rules_of_refusals(void) {
    forget(L"report.exe.report.txt");
    control("uac=refused\n");
    forget(L"shell.txt");
    SHELL("runas-refused", 1223, (void) 0);
    check("runas-refused-recorded", TRUE, holds(L"shell.txt", "\nresult=FALSE\nerror=1223\n"));
    SHELL("runas-missing-before-the-question", 2, a.lpFile = L"C:\\windows\\missing.exe");
    control("uac=5\n");
    SHELL("runas-code", 5, (void) 0);
    control("");
    SHELL("runas-wrong-size", 87, a.cbSize = sizeof a - 8);
    SHELL("runas-size-zero", 87, a.cbSize = 0);
    SHELL("runas-relative", 2, a.lpFile = L"report.exe");
    SHELL("runas-relative-to-the-drive", 2, a.lpFile = L"\\windows\\notepad.exe");
    SHELL("runas-quoted", 2, a.lpFile = L"\"C:\\windows\\notepad.exe\"");
    SHELL("runas-no-file", 2, a.lpFile = NULL);
    SHELL("runas-missing-folder", 3, a.lpFile = L"C:\\missing\\missing.exe");
    SHELL("runas-folder", 1155, a.lpFile = L"C:\\windows");
    SHELL("runas-no-executable", 1155, a.lpFile = L"C:\\windows\\win.ini");
    SHELL("runas-misspelled", 1155, a.lpVerb = L"run as");
    check("runas-refused-starts-nothing", FALSE, holds(L"report.exe.report.txt", "\nprocessId="));
}

static void rules_of_elevation(void) {
    DWORD code = 99, before = GetTickCount();
    forget(L"shell.txt");
    SHELL("runas", 0, a.lpDirectory = rig_folder);
    check("runas-passes-the-words", TRUE, holds(L"report.exe.report.txt", "\nargument.1=one\nargument.2=two three\nfolder="));
    check("runas-recorded", TRUE, holds(L"shell.txt", "\nverb=runas\n") && holds(L"shell.txt", "\nparameters=one \"two three\"\n")
            && holds(L"shell.txt", "\nshow=1\n") && holds(L"shell.txt", "\nresult=TRUE\nerror=0\n"));
    SHELL("runas-in-any-case", 0, a.lpVerb = L"RunAs");
    check("runas-without-folder", TRUE, holds(L"report.exe.report.txt", "\nfolder=C:\\\\windows\\\\system32\n"));
    SHELL("runas-without-words", 0, a.lpParameters = NULL);
    check("runas-passes-no-words", FALSE, holds(L"report.exe.report.txt", "\nargument.1="));
    SHELLEXECUTEINFOW closed = info(report, NULL);
    closed.fMask = SEE_MASK_FLAG_NO_UI;
    check("runas-without-handle", 0, CODE(ShellExecuteExW(&closed)));
    check("runas-gives-no-handle", TRUE, closed.hProcess == NULL && (ULONG_PTR) closed.hInstApp > 32);
    SHELLEXECUTEINFOW exits = info(report, L"--exit=42");
    check("runas-exit-code-call", 0, run(&exits, &code));
    check("runas-exit-code", 42, code);
    check("runas-is-administrator-call", 0, elevated(L"is-administrator", &code));
    check("runas-is-administrator", 1, code);
    control("uac-takes=1500\n");
    before = GetTickCount();
    SHELL("runas-slow", 0, (void) 0);
    check("runas-took-its-time", TRUE, GetTickCount() - before >= 1500);
    control("");
}

void rules_of_shell(void) {
    rules_of_refusals();
    rules_of_elevation();
    SHELL("open-is-not-for-us", 0, a.lpVerb = L"open");
}
