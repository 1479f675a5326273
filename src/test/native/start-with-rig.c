/* start-with-rig.exe DLL PROGRAM [arguments...]: starts an unmodified Windows program with a DLL of the test rig inside.
 *
 * The product removes every environment variable that could load code, as it must; so the rig comes in from outside. The program is
 * created suspended, a remote thread loads the DLL, then the program goes on. It gets the rest of our command line letter for letter,
 * our environment, our folder and our standard handles; its exit code becomes ours. Should the DLL refuse to load, the program is
 * ended before it has run and the code is 125: a test must never meet a program without the rig in it.
 *
 * With RIG_CALLER=standard in the environment the program is started by a standard user: with a restricted token, in which Administrators
 * only counts where it is denied something; system and service are an administrator whose token the DLL shows as another one. RIG_FULL_TOKEN tells the DLL the number of a handle of the token before that.
 */
#include "rig-load.h"

#include <stdio.h>

#define RIG_FAILED 125

static int failed(const char *what) {
    fprintf(stderr, "start-with-rig: %s, error %lu\n", what, GetLastError());
    return RIG_FAILED;
}

/* File names hold no quotation marks, so counting these is enough to find the end of a word. */
static wchar_t *after_word(wchar_t *line) {
    int quoted = 0;
    for (; *line && (quoted || (*line != L' ' && *line != L'\t')); line++)
        if (*line == L'"') quoted = !quoted;
    while (*line == L' ' || *line == L'\t') line++;
    return line;
}

/* The handle is one that the program inherits. */
static HANDLE keep_full_token(void) {
    HANDLE own, full = NULL;
    wchar_t number[30];
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &own)) return NULL;
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    DuplicateTokenEx(own, TOKEN_ALL_ACCESS, &inherited, SecurityAnonymous, TokenPrimary, &full);
    CloseHandle(own);
    _snwprintf(number, 30, L"%llu", (unsigned long long) (ULONG_PTR) full);
    return full && SetEnvironmentVariableW(L"RIG_FULL_TOKEN", number) ? full : NULL;
}

static HANDLE callers_token(HANDLE full) {
    wchar_t caller[20] = L"";
    DWORD_PTR sid[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof sid;
    HANDLE restricted = NULL;
    GetEnvironmentVariableW(L"RIG_CALLER", caller, 20);
    if (!*caller || !wcscmp(caller, L"administrator") || !wcscmp(caller, L"system") || !wcscmp(caller, L"service")) return full;
    SetLastError(ERROR_INVALID_PARAMETER);
    if (wcscmp(caller, L"standard") || !CreateWellKnownSid(WinBuiltinAdministratorsSid, NULL, sid, &size)) return NULL;
    SID_AND_ATTRIBUTES administrators = {sid, 0};
    return CreateRestrictedToken(full, DISABLE_MAX_PRIVILEGE, 1, &administrators, 0, NULL, 0, NULL, &restricted) ? restricted : NULL;
}

int wmain(int count, wchar_t **words) {
    if (count < 3) {
        fprintf(stderr, "usage: start-with-rig DLL PROGRAM [arguments...]\n");
        return RIG_FAILED;
    }
    wchar_t library[32768];
    if (!GetFullPathNameW(words[1], 32768, library, NULL)) return failed("no such DLL");
    STARTUPINFOW startup = {.cb = sizeof startup, .dwFlags = STARTF_USESTDHANDLES, .hStdInput = GetStdHandle(STD_INPUT_HANDLE),
            .hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE), .hStdError = GetStdHandle(STD_ERROR_HANDLE)};
    PROCESS_INFORMATION process;
    wchar_t *line = after_word(after_word(GetCommandLineW()));
    HANDLE full = keep_full_token(), token = full ? callers_token(full) : NULL;
    if (!token) return failed("there is no token for RIG_CALLER");
    if (!CreateProcessAsUserW(token, words[2], line, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &startup, &process))
        return failed("the program does not start");
    if (!load_library(process.hProcess, library)) {
        TerminateProcess(process.hProcess, RIG_FAILED);
        return failed("the DLL does not load");
    }
    DWORD code = RIG_FAILED;
    ResumeThread(process.hThread);
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    return (int) code;
}
