/* LogonUserW, for the accounts of control.txt. Stricter than Windows: only the two types of logon that the product knows, each with its
 * provider. */
#include "rig-hooks.h"

#include <stdio.h>

static DWORD check(const struct call *call, DWORD type, DWORD provider, const HANDLE *to) {
    if (!to || !call->password) return ERROR_INVALID_PARAMETER;
    if (type != LOGON32_LOGON_INTERACTIVE && type != LOGON32_LOGON_NEW_CREDENTIALS) return ERROR_INVALID_LOGON_TYPE;
    if (provider != (type == LOGON32_LOGON_INTERACTIVE ? LOGON32_PROVIDER_DEFAULT : LOGON32_PROVIDER_WINNT50))
        return ERROR_INVALID_PARAMETER;
    DWORD error = check_names(call);
    return error ? error : check_user(call);
}

static DWORD log_on(const struct call *call, const struct control *control, DWORD type, HANDLE *to) {
    DWORD error = told_to_fail(control, L"LogonUserW");
    if (!error) error = check_account(call, control);
    struct token *token = error ? NULL : token_give(own_token());
    if (error || !token) return error ? error : ERROR_NOT_ENOUGH_MEMORY;
    token->kind = OF_ACCOUNT;
    token->logonFlags = type == LOGON32_LOGON_NEW_CREDENTIALS ? LOGON_NETCREDENTIALS_ONLY : 0;
    _snwprintf(token->user, TOKEN_NAME, L"%ls", call->user);
    _snwprintf(token->domain, TOKEN_NAME, L"%ls", call->domain ? call->domain : L"");
    *to = token->handle;
    return 0;
}

BOOL WINAPI logon_user(LPCWSTR user, LPCWSTR domain, LPCWSTR password, DWORD type, DWORD provider, PHANDLE to) {
    struct call call = {.user = user, .domain = domain, .password = password,
            .logonFlags = type == LOGON32_LOGON_NEW_CREDENTIALS ? LOGON_NETCREDENTIALS_ONLY : 0};
    struct control control = control_read();
    DWORD error = check(&call, type, provider, to);
    struct text text = record_begin(L"LogonUserW");
    text_line(&text, L"user", user);
    text_line(&text, L"domain", domain);
    text_line(&text, L"password", password_state(&call, &control));
    text_number(&text, L"type", L"%lu", type);
    text_number(&text, L"provider", L"%lu", provider);
    if (!error) error = log_on(&call, &control, type, to);
    control_free(&control);
    return record_end(&text, error);
}
