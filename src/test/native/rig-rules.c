/* rig-rules.exe SECLOGON_SERVICE_EXE: proves that the rig refuses what Windows refuses.
 *
 * Started with start-with-rig.exe, it calls CreateProcessWithLogonW wrongly, once per rule of secondary-logon-rig.c, and compares the
 * exact error code: one line "ok NAME" or "FAILED NAME expected N got M" each, then "N passed, M failed"; it ends with 1 if any failed.
 * Its password is random and new each time; its control.txt in RIG_FOLDER holds the hash only. It registers the service "seclogon" with
 * the given executable (a Windows path), and leaves it there, demand start, stopped.
 *
 * --security as second argument goes through the rules about rights instead, those of an administrator or of a standard user: whichever it
 * was started as.
 *
 * --tokens as second argument goes through the rules about tokens, those of an administrator, Local System or a service.
 *
 * --lenient as second argument adds one rule that expects too little, to prove that a failure is seen: "1 failed", exit code 1.
 */
#include "rig-rules.h"
#include "sha256.h"

#include <ntsecapi.h>
#include <stdarg.h>
#include <stdio.h>

PROCESS_INFORMATION child;
wchar_t rig_folder[MAX_PATH], report[MAX_PATH], password[21];

static wchar_t commandLine[2000];
static STARTUPINFOW startup;
static char hash[65];
static int passed, failed;

struct attempt good(void) {
    startup = (STARTUPINFOW) {.cb = sizeof startup};
    _snwprintf(commandLine, 2000, L"\"%ls\" one", report);
    return (struct attempt) {L"Rig User", L"RIG", password, 0, report, commandLine, CREATE_UNICODE_ENVIRONMENT, NULL, rig_folder,
            &startup, &child};
}

DWORD try(const struct attempt *a) {
    SetLastError(STALE);
    if (CreateProcessWithLogonW(a->user, a->domain, a->password, a->logonFlags, a->application, a->commandLine, a->creationFlags,
            a->environment, a->directory, a->startup, a->process)) return 0;
    DWORD error = GetLastError();
    return error ? error : FAILED_WITH_0;
}

void close_child(void) {
    if (!child.hProcess) return;
    TerminateProcess(child.hProcess, 1);
    WaitForSingleObject(child.hProcess, 5000);
    CloseHandle(child.hProcess);
    CloseHandle(child.hThread);
    child = (PROCESS_INFORMATION) {NULL, NULL, 0, 0};
}

void check(const char *name, DWORD expected, DWORD got) {
    if (got == expected) printf("ok %s\n", name);
    else printf("FAILED %s expected %lu got %lu\n", name, expected, got);
    fflush(stdout);
    *(got == expected ? &passed : &failed) += 1;
}

void control(const char *format, ...) {
    wchar_t path[MAX_PATH];
    _snwprintf(path, MAX_PATH, L"%ls\\control.txt", rig_folder);
    FILE *file = _wfopen(path, L"wb");
    fprintf(file, "account=Rig User|RIG|%s|0\r\naccount=upn@rig.example|-|%s|0\n", hash, hash);
    fprintf(file, "account=upn@rig.example|AzureAD|%s|0\naccount=upn@rig.example||%s|0\n", hash, hash);
    fprintf(file, "account=B\xC3\xBC" "cher|.|%s|0\n", hash);
    va_list values;
    va_start(values, format);
    vfprintf(file, format, values);
    va_end(values);
    fclose(file);
}

static void make_password(void) {
    unsigned char random[20];
    RtlGenRandom(random, sizeof random);
    for (int i = 0; i < 20; i++) password[i] = L"abcdefghijkmnpqrstuvwxyz23456789\u00e4\u0416\u65e5!\"%&\\$"[random[i] % 41];
    sha256(password, sizeof password - sizeof *password, hash);
}

static void rules_of_accounts_with_codes(void) {
    static const DWORD codes[] = {1311, 1326, 1327, 1330, 1331, 1385, 1907, 1909, 1792};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        char name[40];
        control("account=coded|RIG|%s|%lu\n", hash, codes[i]);
        sprintf(name, "account-code-%lu", codes[i]);
        RULE(name, codes[i], a.user = L"coded");
        RULE("account-code-needs-the-password", ERROR_LOGON_FAILURE, (a.user = L"coded", a.password = L"wrong"));
    }
    control("");
}

static void known_answer(void) {
    char digits[65];
    sha256("abc", 3, digits);
    check("sha256-known-answer", 0, strcmp(digits, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56, digits);
    check("sha256-two-blocks", 0, strcmp(digits, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
}

static int prepare(void) {
    wchar_t own[MAX_PATH];
    if (!GetEnvironmentVariableW(L"RIG_FOLDER", rig_folder, MAX_PATH - 40)) return 0;
    GetModuleFileNameW(NULL, own, MAX_PATH);
    wcscpy(wcsrchr(own, L'\\'), L"\\report.exe");
    _snwprintf(report, MAX_PATH, L"%ls\\report.exe", rig_folder);
    return CopyFileW(own, report, FALSE);
}

static int finish(void) {
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0;
}

int who(const wchar_t *caller) {
    wchar_t own[20] = L"";
    GetEnvironmentVariableW(L"RIG_CALLER", own, 20);
    return !wcscmp(own, caller);
}

/* An administrator, Local System, or a service. */
static int tokens(const wchar_t *executable) {
    service_exists(executable);
    control("");
    rules_of_tokens();
    service_is_stopped();
    return finish();
}

static int security(const wchar_t *executable) {
    permissions(NULL);
    control("");
    if (who(L"standard")) {
        rules_of_standard_user();
        return finish();
    }
    service_exists(executable);
    rules_of_opening();
    rules_of_security();
    rules_of_starting(executable);
    rules_of_shell();
    rules_of_files();
    return finish();
}

int wmain(int count, wchar_t **words) {
    if (count == 3 && !wcscmp(words[1], L"--elevated")) return elevated_main(words[2]);
    if (count < 2 || !prepare()) {
        fprintf(stderr, "usage: RIG_FOLDER=FOLDER start-with-rig secondary-logon-rig.dll rig-rules.exe SECLOGON_SERVICE_EXE [--lenient | --security | --tokens]\n"
                "(report.exe must lie beside rig-rules.exe)\n");
        return 2;
    }
    make_password();
    if (count > 2 && !wcscmp(words[2], L"--security")) return security(words[1]);
    if (count > 2 && !wcscmp(words[2], L"--tokens")) return tokens(words[1]);
    known_answer();
    service_exists(words[1]);
    control("");
    rules_of_parameters();
    rules_of_paths();
    rules_of_accounts();
    rules_of_accounts_with_codes();
    rules_of_service(words[1]);
    rules_of_children();
    rules_of_drives();
    if (count > 2 && !wcscmp(words[2], L"--lenient")) RULE("lenient-on-purpose", 0, a.domain = NULL);
    service_is_stopped();
    service_start_type(SERVICE_DEMAND_START);
    return finish();
}
