/* CreateProcessW, which is only recorded, and CreateProcessAsUserW and CreateProcessWithTokenW with a token that the rig has given out. Which of the two a caller may use depends on
 * who it is: RIG_CALLER=system or service. Other tokens are Wine's own business. */
#include "rig-hooks.h"

BOOL (WINAPI *real_create_as_user)(HANDLE, LPCWSTR, LPWSTR, LPSECURITY_ATTRIBUTES, LPSECURITY_ATTRIBUTES, BOOL, DWORD, LPVOID, LPCWSTR,
        LPSTARTUPINFOW, LPPROCESS_INFORMATION);

BOOL (WINAPI *real_create_process)(LPCWSTR, LPWSTR, LPSECURITY_ATTRIBUTES, LPSECURITY_ATTRIBUTES, BOOL, DWORD, LPVOID, LPCWSTR,
        LPSTARTUPINFOW, LPPROCESS_INFORMATION);

#define IMPLIED_FLAGS (CREATE_NEW_CONSOLE | CREATE_NEW_PROCESS_GROUP | CREATE_DEFAULT_ERROR_MODE)

static struct text record(const wchar_t *function, const struct call *call, const struct token *token) {
    struct text text = record_begin(function);
    text_line(&text, L"user", token ? token->user : NULL);
    text_number(&text, L"logonFlags", L"%lu", call->logonFlags);
    text_number(&text, L"integrity", L"0x%lx", token ? token->integrity : 0);
    record_process(&text, call);
    return text;
}

static DWORD create(const struct token *token, const struct call *call, DWORD flags, void *environment) {
    if (!real_create_as_user(token->handle, call->application, call->commandLine, NULL, NULL, FALSE, flags, environment,
            call->directory, call->startup, call->process)) return GetLastError();
    handles_remember(call->process);
    child_prepare(call);
    return 0;
}

/* The token of another account needs SeAssignPrimaryTokenPrivilege, which only Local System has; one that was made from the caller's own
 * needs nothing. */
static DWORD as_user(const struct token *token, const struct call *call, BOOL inherits) {
    if (!token) return ERROR_INVALID_HANDLE;
    struct control control = control_read();
    DWORD error = inherits ? ERROR_INVALID_PARAMETER : check_creation(call, 32767, ERROR_FILENAME_EXCED_RANGE);
    if (!error && token->kind == OF_ACCOUNT && !caller_is(L"system")) error = ERROR_PRIVILEGE_NOT_HELD;
    if (!error) error = told_to_fail(&control, L"CreateProcessAsUserW");
    if (!error) error = check_program(call);
    if (!error) error = check_folder(call);
    control_free(&control);
    return error ? error : create(token, call, call->creationFlags, call->environment);
}

BOOL WINAPI create_as_user(HANDLE handle, LPCWSTR application, LPWSTR commandLine, LPSECURITY_ATTRIBUTES process_security,
        LPSECURITY_ATTRIBUTES thread_security, BOOL inherits, DWORD creationFlags, LPVOID environment, LPCWSTR directory,
        LPSTARTUPINFOW startup, LPPROCESS_INFORMATION process) {
    DWORD lastError = GetLastError();
    const struct token *token = token_of(handle);
    struct call call = {.application = application, .commandLine = commandLine, .creationFlags = creationFlags,
            .environment = environment, .directory = directory, .startup = startup, .process = process};
    SetLastError(lastError);
    handles_forget_closed();
    struct text text = record(L"CreateProcessAsUserW", &call, token);
    return record_end(&text, process_security || thread_security ? ERROR_INVALID_PARAMETER : as_user(token, &call, inherits));
}

static DWORD with_token(const struct token *token, const struct call *call) {
    if (!token) return ERROR_INVALID_HANDLE;
    struct control control = control_read();
    DWORD error = call->logonFlags > LOGON_NETCREDENTIALS_ONLY ? ERROR_INVALID_PARAMETER : check_for_service(call);
    if (!error && !(caller_is(L"service") || caller_is(L"system"))) error = ERROR_PRIVILEGE_NOT_HELD;
    if (!error && !has_privilege(SE_IMPERSONATE_NAME)) error = ERROR_PRIVILEGE_NOT_HELD;
    if (!error) error = told_to_fail(&control, L"CreateProcessWithTokenW");
    if (!error) error = check_program(call);
    if (!error) error = check_folder(call);
    if (!error) error = check_service(&control);
    control_free(&control);
    if (error) return error;
    wchar_t *own = call->environment ? NULL : token_environment(token);
    error = create(token, call, call->creationFlags | IMPLIED_FLAGS, own ? own : call->environment);
    HeapFree(GetProcessHeap(), 0, own);
    return error;
}

BOOL WINAPI create_with_token(HANDLE handle, DWORD logonFlags, LPCWSTR application, LPWSTR commandLine, DWORD creationFlags,
        LPVOID environment, LPCWSTR directory, LPSTARTUPINFOW startup, LPPROCESS_INFORMATION process) {
    const struct token *token = token_of(handle);
    struct call call = {.logonFlags = logonFlags, .application = application, .commandLine = commandLine,
            .creationFlags = creationFlags, .environment = environment, .directory = directory, .startup = startup, .process = process};
    handles_forget_closed();
    struct text text = record(L"CreateProcessWithTokenW", &call, token);
    return record_end(&text, with_token(token, &call));
}

BOOL WINAPI create_process(LPCWSTR application, LPWSTR commandLine, LPSECURITY_ATTRIBUTES process_security,
        LPSECURITY_ATTRIBUTES thread_security, BOOL inherits, DWORD creationFlags, LPVOID environment, LPCWSTR directory,
        LPSTARTUPINFOW startup, LPPROCESS_INFORMATION process) {
    struct call call = {.application = application, .commandLine = commandLine, .creationFlags = creationFlags,
            .environment = environment, .directory = directory, .startup = startup, .process = process};
    handles_forget_closed();
    struct text text = record(L"CreateProcessW", &call, NULL);
    BOOL done = real_create_process(application, commandLine, process_security, thread_security, inherits, creationFlags, environment,
            directory, startup, process);
    DWORD error = done ? 0 : GetLastError();
    if (done) handles_remember(process);
    return record_end(&text, error);
}
