/* Rules about what a caller passes: pointers, flags, names, lengths, paths, and what control.txt says about accounts. */
#include "rig-rules.h"

#include <stdio.h>
#include <wchar.h>

static const wchar_t *letters(size_t count) {
    static wchar_t text[40000];
    wmemset(text, L'x', count);
    text[count] = 0;
    return text;
}

static const wchar_t *in_folder(const wchar_t *name) {
    static wchar_t path[MAX_PATH];
    _snwprintf(path, MAX_PATH, L"%ls\\%ls", rig_folder, name);
    return path;
}

static void rules_of_structures_and_flags(void) {
    RULE("works", 0, (void) 0);
    RULE("startup-null", 87, a.startup = NULL);
    RULE("process-null", 87, a.process = NULL);
    RULE("cb-zero", 87, a.startup->cb = 0);
    RULE("cb-extended", 87, a.startup->cb = sizeof(STARTUPINFOW) + sizeof(void *));
    RULE("extended-startupinfo", 87, a.creationFlags |= EXTENDED_STARTUPINFO_PRESENT);
    RULE("detached", 87, a.creationFlags |= DETACHED_PROCESS);
    RULE("unicode-flag-missing", 87, a.creationFlags = 0);
    RULE("logon-flags-both", 87, a.logonFlags = LOGON_WITH_PROFILE | LOGON_NETCREDENTIALS_ONLY);
    RULE("logon-flags-unknown", 87, a.logonFlags = 4);
    RULE("with-profile-works", 0, a.logonFlags = LOGON_WITH_PROFILE);
}

static void rules_of_names(void) {
    RULE("user-null", 87, a.user = NULL);
    RULE("user-empty", 87, a.user = L"");
    RULE("plain-name-without-domain", 87, a.domain = NULL);
    RULE("upn-with-domain", 87, a.user = L"upn@rig.example");
    RULE("upn-without-domain-works", 0, (a.user = L"upn@rig.example", a.domain = NULL));
    RULE("upn-with-azuread-works", 0, (a.user = L"upn@rig.example", a.domain = L"AzureAD"));
    RULE("user-unsplit", 1326, a.user = L"RIG\\Rig User");
    RULE("user-unsplit-netonly", 1326, (a.user = L"RIG\\Rig User", a.logonFlags = LOGON_NETCREDENTIALS_ONLY));
    RULE("user-unsplit-without-domain", 87, (a.user = L"RIG\\Rig User", a.domain = NULL));
    RULE("names-in-any-case-work", 0, (a.user = L"RIG user", a.domain = L"rig"));
    RULE("names-beyond-ascii-in-any-case-work", 0, (a.user = L"B\u00dcCHER", a.domain = L"."));
    RULE("netonly-domain-empty", 87, (a.logonFlags = LOGON_NETCREDENTIALS_ONLY, a.domain = L""));
    RULE("netonly-domain-null", 87, (a.logonFlags = LOGON_NETCREDENTIALS_ONLY, a.domain = NULL));
    RULE("password-null", 87, a.password = NULL);
}

static void rules_of_lengths(void) {
    static wchar_t block[33000];
    RULE("user-1025", 1783, a.user = letters(1025));
    RULE("domain-1025", 1783, a.domain = letters(1025));
    RULE("password-1025", 1783, a.password = letters(1025));
    RULE("password-1024-is-only-wrong", 1326, a.password = letters(1024));
    RULE("application-1025", 1783, a.application = letters(1025));
    RULE("directory-1025", 1783, a.directory = letters(1025));
    RULE("desktop-1025", 1783, a.startup->lpDesktop = (wchar_t *) letters(1025));
    RULE("title-1025", 1783, a.startup->lpTitle = (wchar_t *) letters(1025));
    RULE("command-line-1025", 1783, (wmemset(a.commandLine, L'x', 1025), a.commandLine[1025] = 0));
    RULE("command-line-1024-works", 0, (wcscat(a.commandLine, L" "), wcsncat(a.commandLine, letters(1024), 1024 - wcslen(a.commandLine))));
    wmemset(block, L'x', 32768);
    block[1] = L'=';
    RULE("environment-too-long", 1783, a.environment = block);
}

void rules_of_parameters(void) {
    static const wchar_t constant[] = L"\"C:\\windows\\notepad.exe\"";
    rules_of_structures_and_flags();
    rules_of_names();
    rules_of_lengths();
    RULE("nothing-to-start", 87, (a.application = NULL, a.commandLine = NULL));
    RULE("command-line-not-writable", 998, a.commandLine = (wchar_t *) constant);
    RULE("application-alone-works", 0, a.commandLine = NULL);
    RULE("command-line-alone-works", 0, a.application = NULL);
}

void rules_of_paths(void) {
    FILE *text = _wfopen(in_folder(L"text.exe"), L"wb");
    fputs("no program\n", text);
    fclose(text);
    RULE("program-missing", 2, a.application = in_folder(L"none.exe"));
    RULE("program-folder-missing", 3, a.application = in_folder(L"none\\none.exe"));
    RULE("program-without-path", 2, a.application = L"notepad.exe");
    RULE("program-relative", 2, a.application = L"windows\\notepad.exe");
    CopyFileW(report, in_folder(L"bare"), FALSE);
    RULE("program-without-extension", 2, a.application = in_folder(L"bare"));
    RULE("program-is-folder", 5, a.application = L"C:\\windows");
    RULE("program-not-executable", 193, a.application = in_folder(L"text.exe"));
    RULE("command-line-alone-without-path", 2, (a.application = NULL, wcscpy(a.commandLine, L"notepad.exe one")));
    RULE("directory-null", 267, a.directory = NULL);
    RULE("directory-missing", 267, a.directory = in_folder(L"none"));
    RULE("directory-is-file", 267, a.directory = in_folder(L"text.exe"));
    RULE("directory-relative", 267, a.directory = L".");
}

static void rules_of_closed_paths(void) {
    char folder[3 * MAX_PATH];
    WideCharToMultiByte(CP_UTF8, 0, rig_folder, -1, folder, sizeof folder, NULL, NULL);
    control("closed-folder=Z:\\none\nclosed-folder=%s\\\n", folder);
    RULE("closed-folder", 267, (void) 0);
    CreateDirectoryW(in_folder(L"child"), NULL);
    RULE("closed-folder-child", 267, a.directory = in_folder(L"child"));
    control("closed-folder=%s\\chi\n", folder);
    RULE("closed-folder-of-a-like-name-works", 0, a.directory = in_folder(L"child"));
    control("closed-folder=%s\n", folder);
    RULE("closed-folder-netonly-works", 0, a.logonFlags = LOGON_NETCREDENTIALS_ONLY);
    RULE("closed-folder-elsewhere-works", 0, a.directory = L"C:\\windows");
    control("closed-program=%s\\REPORT.exe\n", folder);
    RULE("closed-program", 5, (void) 0);
    control("");
}

void rules_of_accounts(void) {
    RULE("password-wrong", 1326, a.password = L"wrong");
    RULE("password-empty", 1326, a.password = L"");
    RULE("user-unknown", 1326, a.user = L"nobody");
    RULE("domain-unknown", 1326, a.domain = L"elsewhere");
    RULE("netonly-wrong-password-works", 0, (a.logonFlags = LOGON_NETCREDENTIALS_ONLY, a.password = L"wrong"));
    rules_of_closed_paths();
    control("fail=1311\n");
    RULE("fail", 1311, (void) 0);
    control("fail=0\n");
    RULE("fail-with-0", FAILED_WITH_0, (void) 0);
    control("silent=yes\n");
    RULE("silent", STALE, (void) 0);
    RULE("silent-checks-first", 87, a.domain = NULL);
    control("delay=700\n");
    DWORD begin = GetTickCount();
    RULE("delay-works", 0, (void) 0);
    check("delay-takes-its-time", TRUE, GetTickCount() - begin >= 700);
    begin = GetTickCount();
    RULE("delay-checks-first", 267, a.directory = NULL);
    check("delay-not-before-the-checks", TRUE, GetTickCount() - begin < 700);
    control("");
}
