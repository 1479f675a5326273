/* report.exe: the program that tests start. It tells what reached it, in <its own full path>.report.txt (UTF-8, key=value lines, written
 * under another name and then renamed, so that a reader never sees half), and ends with 0.
 *
 *   --exit=N   as first argument: ends with N (decimal, or hexadecimal with 0x)
 *   --stay     as first argument: stays until the file <its own full path>.stop exists, 60 seconds at most
 *
 * It has no window and no console. 120 means that it could not write its report.
 */
#include "text.h"

#include <stdio.h>
#include <stdlib.h>

#define LONG_PATH 32768

static wchar_t own[LONG_PATH];

static wchar_t *beside(const wchar_t *ending) {
    wchar_t *path = calloc(LONG_PATH + 50, sizeof *path);
    return wcscat(wcscpy(path, own), ending);
}

static void add_variable(struct text *text, const wchar_t *name) {
    static wchar_t value[LONG_PATH];
    SetLastError(0);
    if (GetEnvironmentVariableW(name, value, LONG_PATH) || !GetLastError()) text_line(text, name, value);
}

/* All of them, in the order of the block. */
static void add_environment(struct text *text) {
    static wchar_t names[LONG_PATH], key[LONG_PATH];
    for (wchar_t *entry = GetEnvironmentStringsW(); *entry; entry += wcslen(entry) + 1) {
        int length = (int) wcscspn(entry + 1, L"=") + 1;
        _snwprintf(names + wcslen(names), LONG_PATH - wcslen(names) - 1, L"%ls%.*ls", *names ? L"|" : L"", length, entry);
        _snwprintf(key, LONG_PATH - 1, L"environment.%.*ls", length, entry);
        if (*entry != L'=' && entry[length]) text_line(text, key, entry + length + 1);
    }
    text_line(text, L"environment.names", names);
}

/* Whether the group of the administrators counts, not only where it is denied something. */
static int is_administrator(void) {
    DWORD_PTR sid[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof sid;
    BOOL is = FALSE;
    CreateWellKnownSid(WinBuiltinAdministratorsSid, NULL, sid, &size);
    CheckTokenMembership(NULL, sid, &is);
    return is;
}

static void add_window(struct text *text) {
    STARTUPINFOW startup;
    GetStartupInfoW(&startup);
    if (startup.dwFlags & STARTF_USESHOWWINDOW) text_number(text, L"showWindow", L"%lu", startup.wShowWindow);
}

static struct text describe(int count, wchar_t **words) {
    static wchar_t folder[LONG_PATH];
    struct text text = {NULL, 0, 0};
    text_line(&text, L"rawCommandLine", GetCommandLineW());
    for (int i = 0; i < count; i++) {
        wchar_t key[30];
        _snwprintf(key, 30, L"argument.%d", i);
        text_line(&text, key, words[i]);
    }
    GetCurrentDirectoryW(LONG_PATH, folder);
    text_line(&text, L"folder", folder);
    add_window(&text);
    add_variable(&text, L"USERNAME");
    add_variable(&text, L"USERDOMAIN");
    add_variable(&text, L"RIG_MARKER");
    add_variable(&text, L"JAVA_TOOL_OPTIONS");
    add_environment(&text);
    text_number(&text, L"administrator", L"%lu", is_administrator());
    text_number(&text, L"processId", L"%lu", GetCurrentProcessId());
    return text;
}

static int write(struct text *text) {
    wchar_t ending[50];
    _snwprintf(ending, 50, L".%lu.tmp", GetCurrentProcessId());
    HANDLE file = CreateFileW(beside(ending), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
    int done = text_write(text, file);
    CloseHandle(file);
    return done && MoveFileExW(beside(ending), beside(L".report.txt"), MOVEFILE_REPLACE_EXISTING);
}

static void stay(void) {
    for (int i = 0; i < 600 && GetFileAttributesW(beside(L".stop")) == INVALID_FILE_ATTRIBUTES; i++) Sleep(100);
}

/* Wine 8 tells a program that lies on a share UNC\SERVER\SHARE\... as its path. */
static void find_own_path(void) {
    GetModuleFileNameW(NULL, own, LONG_PATH);
    if (wcsncmp(own, L"UNC\\", 4)) return;
    own[0] = L'\\';
    memmove(own + 1, own + 3, (wcslen(own + 3) + 1) * sizeof *own);
}

int WINAPI wWinMain(HINSTANCE, HINSTANCE, wchar_t *, int) {
    int count;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    find_own_path();
    struct text text = describe(count, words);
    if (!write(&text)) return 120;
    if (count > 1 && !wcsncmp(words[1], L"--exit=", 7)) return (int) wcstoul(words[1] + 7, NULL, 0);
    if (count > 1 && !wcscmp(words[1], L"--stay")) stay();
    return 0;
}
