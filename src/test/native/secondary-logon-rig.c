/* secondary-logon-rig.dll: the call that Wine lacks, CreateProcessWithLogonW, and those that it answers without looking at any right,
 * supplied from outside the product.
 *
 * Loaded by start-with-rig.exe, it overwrites the entry points of these functions, in memory, with jumps to its own; the table below says
 * which. The unmodified product then calls advapi32, shell32, mpr, userenv and kernel32 as on Windows, and what arrives here is what Windows would see.
 *
 * A lenient rig would prove nothing, so this one fails like Windows, after Microsoft's page on CreateProcessWithLogonW, and is stricter
 * where the page warns or leaves something open (each such place says so). rig-rules.exe calls it wrongly, once per rule. The order of the
 * checks is fixed: parameters, program, folder, the Secondary Logon service as Wine's own service control manager knows it, the account,
 * what the account may open, and last CreateProcessW. (Windows looks at program and folder after the logon, as the other account; looking
 * earlier here only means that a wrong call cannot hide behind a failed logon.)
 *
 * RIG_FOLDER names the folder of control.txt and calls.txt (UTF-8). control.txt, read anew at each call, has these lines:
 *   account=USER|DOMAIN|SHA256|CODE  names as they must arrive (DOMAIN - for NULL), the hash of the password in UTF-16LE, and what a
 *                                    logon with the right password gives: 0 or a Win32 code; repeatable
 *   delay=MILLISECONDS               how long the logon takes
 *   fail=CODE                        what it fails with whatever the account; 0: failure with last error 0
 *   silent=yes                       failure that leaves the last error as the caller had it
 *   caller-may-start=no              the caller lacks the right to start the service
 *   service-wait=MILLISECONDS        how long a starting service is waited for (30000, as long as Windows does)
 *   closed-folder=PATH               the account cannot enter it; repeatable, as is
 *   closed-program=PATH              the account cannot read it
 *   fails=FUNCTION|CODE              one of the functions beside CreateProcessWithLogonW fails with that; repeatable
 *   child-has-rig=yes                the child of a suspended start has the rig in it too
 *   exit-hold=yes                    see rig-exit.c
 *   start-fails=CODE                 see rig-service.c
 *   uac, uac-takes                   see rig-shell.c
 *   file-security, file-security-of  see rig-files.c
 *   drive                            see rig-drives.c
 * links.txt: see rig-links.c.
 * tokens.txt gets a block of each call about tokens, when it returns, with what is still open of them. calls.txt gets a block of key=value lines when a call enters and another when it returns; see rig-records.c.
 */
#include "rig-hooks.h"
#include "clock.h"

wchar_t rig_folder[MAX_PATH];

/* Always in effect, says Microsoft's page, whether the caller asks for them or not. */
#define IMPLIED_FLAGS (CREATE_NEW_CONSOLE | CREATE_NEW_PROCESS_GROUP | CREATE_DEFAULT_ERROR_MODE)

static DWORD create(const struct call *call) {
    wchar_t *own = call->environment ? NULL : child_environment(call);
    BOOL done = real_create_process(call->application, call->commandLine, NULL, NULL, FALSE, call->creationFlags | IMPLIED_FLAGS,
            own ? own : call->environment, call->directory, call->startup, call->process);
    DWORD error = done ? 0 : GetLastError();
    if (done) child_prepare(call);
    HeapFree(GetProcessHeap(), 0, own);
    return error;
}

/* Local System has no logon that the service could give the child (Microsoft's page, Remarks). */
static DWORD check(const struct call *call, const struct control *control) {
    if (caller_is(L"system")) return ERROR_ACCESS_DENIED;
    DWORD error = check_parameters(call);
    if (!error) error = check_program(call);
    if (!error) error = check_user(call);
    if (!error) error = check_folder(call);
    return error ? error : check_service(control);
}

static BOOL logon(const struct call *call, const struct control *control, DWORD *error) {
    if ((*error = check(call, control))) return FALSE;
    Sleep(control_number(control, L"delay", 0));
    if (control_says(control, L"silent", L"yes")) return *error = call->lastError, FALSE;
    if (control_value(control, L"fail", 0)) return *error = control_number(control, L"fail", 0), FALSE;
    if ((*error = check_account(call, control))) return FALSE;
    if ((*error = check_access(call, control))) return FALSE;
    return !(*error = create(call));
}

static BOOL WINAPI create_process_with_logon(LPCWSTR user, LPCWSTR domain, LPCWSTR password, DWORD logonFlags, LPCWSTR application,
        LPWSTR commandLine, DWORD creationFlags, LPVOID environment, LPCWSTR directory, LPSTARTUPINFOW startup,
        LPPROCESS_INFORMATION process) {
    static LONG calls;
    DWORD lastError = GetLastError();
    unsigned long long now = clock_microseconds();
    struct call call = {user, domain, password, logonFlags, application, commandLine, creationFlags, environment, directory, startup,
            process, lastError, InterlockedIncrement(&calls), now};
    struct control control = control_read();
    const wchar_t *state = password_state(&call, &control);
    DWORD error;
    handles_forget_closed();
    record_entry(&call, state);
    BOOL done = logon(&call, &control, &error);
    record_return(&call, state, done, error);
    if (done) handles_remember(process);
    control_free(&control);
    SetLastError(error);
    return done;
}

static const struct hook hooks[] = {
    {"advapi32", "CreateProcessWithLogonW", (void *) create_process_with_logon, NULL},
    {"advapi32", "LogonUserW", (void *) logon_user, NULL},
    {"advapi32", "CreateProcessAsUserW", (void *) create_as_user, (void **) &real_create_as_user},
    {"kernel32", "CreateProcessW", (void *) create_process, (void **) &real_create_process},
    {"advapi32", "CreateProcessWithTokenW", (void *) create_with_token, NULL},
    {"advapi32", "SaferCreateLevel", (void *) safer_create, NULL},
    {"advapi32", "SaferComputeTokenFromLevel", (void *) safer_compute, NULL},
    {"advapi32", "SaferCloseLevel", (void *) safer_close, NULL},
    {"advapi32", "SetTokenInformation", (void *) set_token_information, (void **) &real_set_token_information},
    {"userenv", "LoadUserProfileW", (void *) load_profile, NULL},
    {"userenv", "UnloadUserProfile", (void *) unload_profile, NULL},
    {"userenv", "CreateEnvironmentBlock", (void *) create_block, NULL},
    {"userenv", "DestroyEnvironmentBlock", (void *) destroy_block, NULL},
    {"advapi32", "GetTokenInformation", (void *) token_information, (void **) &real_token_information},
    {"advapi32", "OpenSCManagerW", (void *) open_manager, (void **) &real_open_manager},
    {"advapi32", "OpenServiceW", (void *) open_service, (void **) &real_open_service},
    {"advapi32", "CloseServiceHandle", (void *) close_handle, (void **) &real_close_handle},
    {"advapi32", "StartServiceW", (void *) start_service, (void **) &real_start_service},
    {"advapi32", "QueryServiceObjectSecurity", (void *) query_security, (void **) &real_query_security},
    {"advapi32", "SetServiceObjectSecurity", (void *) set_security, (void **) &real_set_security},
    {"advapi32", "GetNamedSecurityInfoW", (void *) named_security, (void **) &real_named_security},
    {"mpr", "WNetGetConnectionW", (void *) get_connection, NULL},
    {"mpr", "WNetGetUserW", (void *) get_user, NULL},
    {"kernel32", "QueryDosDeviceW", (void *) dos_device, (void **) &real_dos_device},
    {"kernelbase", "GetModuleFileNameW", (void *) module_name, (void **) &real_module_name},   /* GetModuleFileNameA calls it */
    {"shell32", "ShellExecuteExW", (void *) shell_execute, (void **) &real_shell_execute},
};

/* Without RIG_FOLDER the DLL refuses to load, which start-with-rig.exe reports: no test runs against a rig that records nothing. */
BOOL WINAPI DllMain(HINSTANCE own, DWORD reason, LPVOID) {
    if (reason == DLL_PROCESS_DETACH) exit_hold();
    if (reason != DLL_PROCESS_ATTACH) return TRUE;
    DWORD length = GetEnvironmentVariableW(L"RIG_FOLDER", rig_folder, MAX_PATH - 20);
    if (!length || length >= MAX_PATH - 20) return FALSE;
    shell_prepare(own);
    drives_prepare();
    profile_prepare();
    for (size_t i = 0; i < sizeof hooks / sizeof *hooks; i++)
        if (!replace(&hooks[i])) return FALSE;
    return links_prepare();
}
