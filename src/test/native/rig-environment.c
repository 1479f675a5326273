/* What the child finds in its environment when the caller gives no block. */
#include "rig-hooks.h"

#include <stdio.h>

static int is_named(const wchar_t *entry, const wchar_t *name) {
    int length = (int) wcslen(name);
    return (int) wcslen(entry) > length && entry[length] == L'='
            && CompareStringOrdinal(entry, length, name, length, TRUE) == CSTR_EQUAL;
}

const wchar_t *variable(const wchar_t *block, const wchar_t *name) {
    for (const wchar_t *entry = block; entry && *entry; entry += wcslen(entry) + 1)
        if (is_named(entry, name)) return entry + wcslen(name) + 1;
    return NULL;
}

static wchar_t *append(wchar_t *to, const wchar_t *name, const wchar_t *value, size_t length) {
    return to + swprintf(to, 1200, L"%ls=%.*ls", name, (int) length, value) + 1;
}

static wchar_t *append_account(wchar_t *to, const struct call *call) {
    wchar_t computer[MAX_COMPUTERNAME_LENGTH + 1] = L"";
    DWORD size = MAX_COMPUTERNAME_LENGTH + 1;
    GetComputerNameW(computer, &size);
    size_t length = wcscspn(call->user, L"@");
    const wchar_t *domain = call->domain && *call->domain ? call->domain : call->user[length] ? call->user + length + 1 : L"";
    if (!wcscmp(domain, L".")) domain = computer;
    to = append(to, L"USERDOMAIN", domain, wcslen(domain));
    return append(to, L"USERNAME", call->user, length);
}

/* Windows builds it from the other account's profile: the caller's own variables, of which RIG_MARKER is the test's, do not get there.
 * The rest stays, as Wine has one profile only. Network only, the child is still the caller. */
wchar_t *child_environment(const struct call *call) {
    int other = !(call->logonFlags & LOGON_NETCREDENTIALS_ONLY);
    wchar_t *own = GetEnvironmentStringsW(), *end = own;
    while (*end) end += wcslen(end) + 1;
    wchar_t *block = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, (end - own + 4096) * sizeof *block), *to = block;
    for (wchar_t *entry = own; *entry; entry += wcslen(entry) + 1) {
        if (is_named(entry, L"RIG_MARKER")) continue;
        if (other && (is_named(entry, L"USERNAME") || is_named(entry, L"USERDOMAIN"))) continue;
        to = wcscpy(to, entry) + wcslen(entry) + 1;
    }
    if (other) append_account(to, call);
    FreeEnvironmentStringsW(own);
    return block;
}

/* The account's own, with one variable that no other environment has. */
wchar_t *token_environment(const struct token *token) {
    struct call call = {.user = token->user, .domain = token->domain, .logonFlags = token->logonFlags};
    wchar_t *block = child_environment(&call), *end = block;
    while (*end) end += wcslen(end) + 1;
    swprintf(end, TOKEN_NAME + 20, L"RIG_ACCOUNT=%ls", token->user);
    return block;
}
