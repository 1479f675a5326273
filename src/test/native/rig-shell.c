/* ShellExecuteExW with the verb "runas": what User Account Control would do. Wine starts such a program without asking anybody.
 *
 * control.txt:
 *   uac-takes=MILLISECONDS           how long the question stands there (0)
 *   uac=refused                      the answer is no: 1223
 *   uac-handle=none                  the function gives no handle: another process has taken the program over
 *   uac=CODE                         it fails with that
 * Else start-with-rig.exe starts the program as an administrator, with this rig in it. hProcess is the process of start-with-rig.exe, which
 * ends with the program and with its exit code.
 *
 * shell.txt gets a block of key=value lines for each call, when it returns. Stricter than Windows: the program is an executable with its full
 * path, and a verb is spelled as Microsoft's page does. That a wrong cbSize is 87 is not documented. The elevated program gets the
 * environment of the caller, which on Windows it does not. */
#include "rig-hooks.h"
#include "rig-load.h"

#include <stdio.h>
#include <stdlib.h>

BOOL (WINAPI *real_shell_execute)(SHELLEXECUTEINFOW *);

static wchar_t library[MAX_PATH], starter[MAX_PATH + 20];
static HANDLE full;
static void *volatile needed;

/* Only before the child has begun to run. */
void child_prepare(const struct call *call) {
    struct control control = control_read();
    int wanted = control_says(&control, L"child-has-rig", L"yes") && call->creationFlags & CREATE_SUSPENDED;
    control_free(&control);
    if (wanted && !load_library(call->process->hProcess, library)) TerminateProcess(call->process->hProcess, 125);
}

void shell_prepare(HINSTANCE own) {
    wchar_t token[30] = L"";
    needed = (void *) ShellExecuteExW;   /* an import of ours, so that shell32 is there when the function is replaced */
    GetEnvironmentVariableW(L"RIG_FULL_TOKEN", token, 30);
    full = (HANDLE) (ULONG_PTR) _wcstoui64(token, NULL, 10);
    TOKEN_STATISTICS statistics;
    DWORD size;
    /* In the child of a process with the rig nobody has passed one on. */
    if (!GetTokenInformation(full, TokenStatistics, &statistics, sizeof statistics, &size)) full = own_token();
    GetModuleFileNameW(own, library, MAX_PATH);
    wcscpy(starter, library);
    wcscpy(wcsrchr(starter, L'\\') + 1, L"start-with-rig.exe");
}

static int is_known(const wchar_t *verb) {
    static const wchar_t *verbs[] = {L"open", L"edit", L"explore", L"find", L"openas", L"print", L"printto", L"properties", L"runasuser"};
    if (!verb || !*verb) return 1;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (same(verb, verbs[i])) return 1;
    return 0;
}

static DWORD check_file(const wchar_t *file) {
    int full_path = file && ((file[0] == L'\\' && file[1] == L'\\') || (iswalpha(file[0]) && file[1] == L':' && file[2] == L'\\'));
    if (!full_path) return ERROR_FILE_NOT_FOUND;
    DWORD attributes = GetFileAttributesW(file);
    if (attributes == INVALID_FILE_ATTRIBUTES) return GetLastError();
    const wchar_t *ending = wcsrchr(file, L'.');
    if (attributes & FILE_ATTRIBUTE_DIRECTORY || !ending || !same(ending, L".exe")) return ERROR_NO_ASSOCIATION;
    return 0;
}

/* The caller's, without the word that makes it a standard user. */
static wchar_t *environment(void) {
    wchar_t *own = GetEnvironmentStringsW(), *end = own;
    while (*end) end += wcslen(end) + 1;
    wchar_t *block = calloc(end - own + 2, sizeof *block), *to = block;
    for (wchar_t *entry = own; *entry; entry += wcslen(entry) + 1)
        if (wcsncmp(entry, L"RIG_CALLER=", 11)) to = wcscpy(to, entry) + wcslen(entry) + 1;
    FreeEnvironmentStringsW(own);
    return block;
}

/* Without a folder an elevated program starts in that of the system. */
static DWORD start(const SHELLEXECUTEINFOW *info, PROCESS_INFORMATION *process) {
    STARTUPINFOW startup = {.cb = sizeof startup, .dwFlags = STARTF_USESHOWWINDOW, .wShowWindow = (WORD) info->nShow};
    wchar_t system[MAX_PATH], *line = calloc(33000, sizeof *line), *block = environment();
    const wchar_t *words = info->lpParameters ? info->lpParameters : L"";
    GetSystemDirectoryW(system, MAX_PATH);
    int length = _snwprintf(line, 32767, L"\"%ls\" \"%ls\" \"%ls\"%ls%ls", starter, library, info->lpFile, *words ? L" " : L"", words);
    DWORD error = length < 0 ? ERROR_FILENAME_EXCED_RANGE : 0;
    if (!error && !real_create_as_user(full, starter, line, NULL, NULL, FALSE, CREATE_UNICODE_ENVIRONMENT | CREATE_NO_WINDOW, block,
            info->lpDirectory && *info->lpDirectory ? info->lpDirectory : system, &startup, process)) error = GetLastError();
    free(line);
    free(block);
    return error;
}

static DWORD run_as_administrator(SHELLEXECUTEINFOW *info, PROCESS_INFORMATION *process) {
    DWORD error = check_file(info->lpFile);
    if (error) return error;
    struct control control = control_read();
    Sleep(control_number(&control, L"uac-takes", 0));
    error = control_says(&control, L"uac", L"refused") ? ERROR_CANCELLED : control_number(&control, L"uac", 0);
    control_free(&control);
    return error ? error : start(info, process);
}

static void record(const SHELLEXECUTEINFOW *info, DWORD error, const PROCESS_INFORMATION *process) {
    struct text text = {NULL, 0, 0};
    text_line(&text, L"function", L"ShellExecuteExW");
    text_number(&text, L"processId", L"%lu", GetCurrentProcessId());
    text_number(&text, L"cbSize", L"%lu", info->cbSize);
    if (info->cbSize == sizeof *info) {
        text_line(&text, L"verb", info->lpVerb);
        text_line(&text, L"file", info->lpFile);
        text_line(&text, L"parameters", info->lpParameters);
        text_line(&text, L"directory", info->lpDirectory);
        text_number(&text, L"show", L"%lu", info->nShow);
        text_number(&text, L"mask", L"0x%lx", info->fMask);
        text_number(&text, L"window", L"%lu", info->hwnd != NULL);
    }
    text_line(&text, L"result", error ? L"FALSE" : L"TRUE");
    text_number(&text, L"error", L"%lu", error);
    if (process->hProcess) text_number(&text, L"childProcessId", L"%lu", process->dwProcessId);
    record_append(&text, L"shell.txt");
}

static int gives_handle(const SHELLEXECUTEINFOW *info) {
    struct control control = control_read();
    int gives = info->fMask & SEE_MASK_NOCLOSEPROCESS && !control_says(&control, L"uac-handle", L"none");
    control_free(&control);
    return gives;
}

BOOL WINAPI shell_execute(SHELLEXECUTEINFOW *info) {
    PROCESS_INFORMATION process = {NULL, NULL, 0, 0};
    int fits = info && info->cbSize == sizeof *info;
    if (fits && is_known(info->lpVerb)) return real_shell_execute(info);
    DWORD error = !fits ? ERROR_INVALID_PARAMETER : same(info->lpVerb, L"runas") ? run_as_administrator(info, &process)
            : ERROR_NO_ASSOCIATION;
    if (info) record(info, error, &process);
    if (fits) {
        info->hInstApp = (HINSTANCE) (ULONG_PTR) (!error ? 42 : error <= ERROR_PATH_NOT_FOUND ? error : SE_ERR_ACCESSDENIED);
        info->hProcess = gives_handle(info) ? process.hProcess : NULL;
    }
    if (process.hThread) CloseHandle(process.hThread);
    if (process.hProcess && !gives_handle(info)) CloseHandle(process.hProcess);
    SetLastError(error);
    return !error;
}
