/* start-with-rig.exe DLL PROGRAM [arguments...]: starts an unmodified Windows program with a DLL of the test rig inside.
 *
 * The product removes every environment variable that could load code, as it must; so the rig comes in from outside. The program is
 * created suspended, a remote thread loads the DLL, then the program goes on. It gets the rest of our command line letter for letter,
 * our environment, our folder and our standard handles; its exit code becomes ours. Should the DLL refuse to load, the program is
 * ended before it has run and the code is 125: a test must never meet a program without the rig in it.
 */
#include <windows.h>
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

static int load(HANDLE process, const wchar_t *library) {
    SIZE_T size = (wcslen(library) + 1) * sizeof *library;
    void *name = VirtualAllocEx(process, NULL, size, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE);
    if (!name || !WriteProcessMemory(process, name, library, size, NULL)) return 0;
    /* kernel32 lies at the same address in every process. */
    void *loader = (void *) GetProcAddress(GetModuleHandleW(L"kernel32.dll"), "LoadLibraryW");
    HANDLE thread = CreateRemoteThread(process, NULL, 0, (LPTHREAD_START_ROUTINE) loader, name, 0, NULL);
    DWORD module = 0;
    if (!thread || WaitForSingleObject(thread, 30000) || !GetExitCodeThread(thread, &module)) module = 0;
    if (thread) CloseHandle(thread);
    return module != 0;
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
    if (!CreateProcessW(words[2], line, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &startup, &process))
        return failed("the program does not start");
    if (!load(process.hProcess, library)) {
        TerminateProcess(process.hProcess, RIG_FAILED);
        return failed("the DLL does not load");
    }
    DWORD code = RIG_FAILED;
    ResumeThread(process.hThread);
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    return (int) code;
}
