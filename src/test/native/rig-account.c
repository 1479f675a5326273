/* The accounts of control.txt: who may log on, and what they may open. */
#include "rig.h"
#include "sha256.h"

#include <stdio.h>

struct account {
    wchar_t user[600], domain[600], hash[80];
    DWORD code;
};

static int find_account(const struct call *call, const struct control *control, struct account *account) {
    const wchar_t *line, *domain = call->domain ? call->domain : L"-";
    for (int i = 0; call->user && (line = control_value(control, L"account", i)); i++) {
        *account = (struct account) {.code = ERROR_LOGON_FAILURE};
        swscanf(line, L"%599l[^|]|%599l[^|]|%79l[^|]|%lu", account->user, account->domain, account->hash, &account->code);
        if (same(account->user, call->user) && same(account->domain, domain)) return 1;
    }
    return 0;
}

static int matches(const struct account *account, const wchar_t *password) {
    char digits[65];
    wchar_t hash[65];
    sha256(password, wcslen(password) * sizeof *password, digits);
    for (int i = 0; i < 65; i++) hash[i] = (unsigned char) digits[i];
    return !wcscmp(hash, account->hash);
}

/* Tells the records whether the password arrived as typed, even when the call fails for another reason. */
const wchar_t *password_state(const struct call *call, const struct control *control) {
    struct account account;
    if (!call->password) return L"null";
    if (!*call->password) return L"empty";
    if (!find_account(call, control, &account)) return L"unchecked";
    return matches(&account, call->password) ? L"match" : L"differs";
}

/* With LOGON_NETCREDENTIALS_ONLY Windows looks at nothing: a wrong password shows only when a server is asked. */
DWORD check_account(const struct call *call, const struct control *control) {
    struct account account;
    if (call->logonFlags & LOGON_NETCREDENTIALS_ONLY) return 0;
    if (!find_account(call, control, &account) || !matches(&account, call->password)) return ERROR_LOGON_FAILURE;
    return account.code;
}

/* path is the folder itself, or lies in it at any depth. */
static int lies_in(const wchar_t *path, const wchar_t *folder) {
    int length = (int) wcslen(folder);
    while (length && folder[length - 1] == L'\\') length--;
    if ((int) wcslen(path) < length || (path[length] && path[length] != L'\\')) return 0;
    return CompareStringOrdinal(path, length, folder, length, TRUE) == CSTR_EQUAL;
}

/* Program and folder are opened as the other account; network only, that is the caller itself, in a logon session without its letters. */
DWORD check_access(const struct call *call, const struct control *control) {
    const wchar_t *closed, *program = call->application ? call->application : call->commandLine;
    if (drive_of_caller(program + (*program == L'"'))) return ERROR_PATH_NOT_FOUND;
    if (drive_of_caller(call->directory)) return ERROR_DIRECTORY;
    if (call->logonFlags & LOGON_NETCREDENTIALS_ONLY) return 0;
    for (int i = 0; (closed = control_value(control, L"closed-program", i)); i++)
        if (call->application && same(call->application, closed)) return ERROR_ACCESS_DENIED;
    for (int i = 0; (closed = control_value(control, L"closed-folder", i)); i++)
        if (lies_in(call->directory, closed)) return ERROR_DIRECTORY;
    return 0;
}
