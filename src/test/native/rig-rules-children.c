/* What a call that works leaves behind: the child, its environment, the records, and no copy of the password. */
#include "rig-rules.h"

#include <stdio.h>
#include <stdlib.h>

static char *contents(const wchar_t *name) {
    wchar_t path[MAX_PATH];
    _snwprintf(path, MAX_PATH, L"%ls\\%ls", rig_folder, name);
    FILE *file = _wfopen(path, L"rb");
    char *bytes = calloc(1 << 20, 1);
    if (file) fread(bytes + 1, 1, (1 << 20) - 2, file);
    if (file) fclose(file);
    bytes[0] = '\n';   /* so that every line follows a newline */
    return bytes;
}

int holds(const wchar_t *file, const char *line) {
    char *bytes = contents(file);
    int found = strstr(bytes, line) != NULL;
    free(bytes);
    return found;
}

static int reported(const char *line) { return holds(L"report.exe.report.txt", line); }

static DWORD finish(const struct attempt *attempt) {
    DWORD code = try(attempt);
    if (code) return code;
    WaitForSingleObject(child.hProcess, 10000);
    GetExitCodeProcess(child.hProcess, &code);
    close_child();
    return code;
}

static void rules_of_environment(void) {
    static wchar_t block[] = L"RIG_MARKER=m\u00e4rk\0SystemRoot=C:\\windows\0";
    struct attempt a = good();
    SetEnvironmentVariableW(L"RIG_MARKER", L"caller");
    check("child-ends-with-0", 0, finish(&a));
    check("child-has-the-user", TRUE, reported("\nUSERNAME=Rig User\n"));
    check("child-has-the-domain", TRUE, reported("\nUSERDOMAIN=RIG\n"));
    check("child-lacks-the-callers-variables", FALSE, reported("\nRIG_MARKER="));
    a.environment = block;
    check("child-with-block-ends-with-0", 0, finish(&a));
    check("child-has-the-block", TRUE, reported("\nRIG_MARKER=m\xC3\xA4rk\n"));
    a = good();
    a.user = L"upn@rig.example";
    a.domain = NULL;
    finish(&a);
    check("child-of-a-upn", TRUE, reported("\nUSERNAME=upn\n") && reported("\nUSERDOMAIN=rig.example\n"));
    a = good();
    a.logonFlags = LOGON_NETCREDENTIALS_ONLY;
    finish(&a);
    check("child-netonly-is-the-caller", FALSE, reported("\nUSERNAME=Rig User\n"));
    SetEnvironmentVariableW(L"RIG_MARKER", NULL);
    check("our-own-environment-is-untouched", FALSE, !wcscmp(_wgetenv(L"USERNAME"), L"Rig User"));
}

static void rules_of_handles(void) {
    struct attempt a = good();
    _snwprintf(a.commandLine, 1000, L"\"%ls\" --exit=0xC0000142", report);
    check("child-exit-code", 0xC0000142, finish(&a));
    a = good();
    a.creationFlags |= CREATE_SUSPENDED;
    check("suspended-works", 0, try(&a));
    check("suspended-child-waits", WAIT_TIMEOUT, WaitForSingleObject(child.hProcess, 500));
    check("thread-handle-resumes", 1, ResumeThread(child.hThread));
    check("resumed-child-ends", WAIT_OBJECT_0, WaitForSingleObject(child.hProcess, 10000));
    check("process-id", child.dwProcessId, GetProcessId(child.hProcess));
    close_child();
}

static void rules_of_records(void) {
    wchar_t path[MAX_PATH];
    _snwprintf(path, MAX_PATH, L"%ls\\calls.txt", rig_folder);
    DeleteFileW(path);
    struct attempt a = good();
    finish(&a);
    check("record-entered", TRUE, holds(L"calls.txt", "\nphase=entered\n"));
    check("record-returned", TRUE, holds(L"calls.txt", "\nphase=returned\n") && holds(L"calls.txt", "\nresult=TRUE\nerror=0\n"));
    check("record-match", TRUE, holds(L"calls.txt", "\nuser=Rig User\ndomain=RIG\npassword=match\n"));
    check("record-flags", TRUE, holds(L"calls.txt", "\ncreationFlags=0x400\nenvironment=null\n"));
    RULE("record-of-a-wrong-password", 1326, a.password = L"wrong");
    check("record-differs", TRUE, holds(L"calls.txt", "\npassword=differs\n") && holds(L"calls.txt", "\nerror=1326\n"));
    RULE("record-of-a-null-domain", 87, (a.domain = NULL, a.password = L""));
    check("record-without-domain", TRUE, holds(L"calls.txt", "\nuser=Rig User\npassword=empty\n"));
    RULE("record-of-escapes", 1326, a.user = L"a\\b\r\nc");
    check("record-escaped", TRUE, holds(L"calls.txt", "\nuser=a\\\\b\\r\\nc\n"));
    char text[100];
    WideCharToMultiByte(CP_UTF8, 0, password, -1, text, sizeof text, NULL, NULL);
    check("record-holds-no-password", FALSE, holds(L"calls.txt", text));
}

/* Our own buffer is the one place where the password may be. */
static int copies_in_memory(void) {
    MEMORY_BASIC_INFORMATION part;
    int copies = 0;
    for (char *at = NULL; VirtualQuery(at, &part, sizeof part); at = (char *) part.BaseAddress + part.RegionSize) {
        if (part.State != MEM_COMMIT || part.Protect & (PAGE_NOACCESS | PAGE_GUARD)) continue;
        if (!(part.Protect & (PAGE_READWRITE | PAGE_EXECUTE_READWRITE | PAGE_WRITECOPY))) continue;
        char *from = part.BaseAddress, *end = from + part.RegionSize - 16;
        for (; from < end; from += 2)
            if (!memcmp(from, password + 4, 16) && from != (char *) (password + 4)) copies++;
    }
    return copies;
}

void rules_of_children(void) {
    rules_of_environment();
    rules_of_handles();
    rules_of_records();
    struct attempt a = good();
    finish(&a);
    check("no-copy-of-the-password", 0, copies_in_memory());
}
