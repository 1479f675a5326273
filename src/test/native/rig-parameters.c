/* What is refused before the Secondary Logon service is even asked. */
#include "rig.h"

#include <stdlib.h>

/* The range of every counted string in the service's interface; the page documents it for the command line only. */
#define LONGEST 1024
#define LONGEST_ENVIRONMENT 32768

static int is_set(const wchar_t *text) { return text && *text; }

/* A user principal name carries its domain; only Azure AD takes one with a domain beside it. A plain name needs one, NULL means UPN. */
static int names_fit(const struct call *call) {
    if (!is_set(call->user)) return 0;
    if (wcschr(call->user, L'@')) return !is_set(call->domain) || same(call->domain, L"AzureAD");
    if (call->logonFlags & LOGON_NETCREDENTIALS_ONLY) return is_set(call->domain);
    return call->domain != NULL;
}

static int flags_fit(const struct call *call) {
    if (call->creationFlags & (EXTENDED_STARTUPINFO_PRESENT | DETACHED_PROCESS)) return 0;
    /* Stricter than Windows, which takes an ANSI block: the product has no use for one, so a missing flag is a slip. */
    return (call->creationFlags & CREATE_UNICODE_ENVIRONMENT) != 0;
}

/* Windows writes into the command line: a constant would crash the caller one day. */
static int is_writable(wchar_t *line) {
    MEMORY_BASIC_INFORMATION page;
    if (!VirtualQuery(line, &page, sizeof page) || page.State != MEM_COMMIT) return 0;
    if (!(page.Protect & (PAGE_READWRITE | PAGE_WRITECOPY | PAGE_EXECUTE_READWRITE | PAGE_EXECUTE_WRITECOPY))) return 0;
    *(volatile wchar_t *) line = *line;
    return 1;
}

static int is_long(const wchar_t *text) { return text && wcslen(text) > LONGEST; }

static int is_long_environment(const wchar_t *block) {
    const wchar_t *end = block;
    while (end && *end) end += wcslen(end) + 1;
    return end - block + 1 > LONGEST_ENVIRONMENT;
}

DWORD check_names(const struct call *call) { return names_fit(call) ? 0 : ERROR_INVALID_PARAMETER; }

/* longest is that of the command line. */
DWORD check_creation(const struct call *call, size_t longest, DWORD too_long) {
    if (!call->startup || !call->process || call->startup->cb != sizeof(STARTUPINFOW)) return ERROR_INVALID_PARAMETER;
    if (!flags_fit(call)) return ERROR_INVALID_PARAMETER;
    if (!call->application && !call->commandLine) return ERROR_INVALID_PARAMETER;
    if (call->commandLine && !is_writable(call->commandLine)) return ERROR_NOACCESS;
    return call->commandLine && wcslen(call->commandLine) > longest ? too_long : 0;
}

DWORD check_for_service(const struct call *call) {
    DWORD error = check_creation(call, LONGEST, RPC_X_BAD_STUB_DATA);
    if (error) return error;
    return is_long(call->application) || is_long(call->directory) || is_long(call->startup->lpDesktop)
            || is_long(call->startup->lpTitle) || is_long_environment(call->environment) ? RPC_X_BAD_STUB_DATA : 0;
}

DWORD check_parameters(const struct call *call) {
    if (call->logonFlags > LOGON_NETCREDENTIALS_ONLY) return ERROR_INVALID_PARAMETER;   /* unknown bits, or both at once */
    if (!names_fit(call) || !call->password) return ERROR_INVALID_PARAMETER;
    DWORD error = check_for_service(call);
    if (error) return error;
    return is_long(call->user) || is_long(call->domain) || is_long(call->password) ? RPC_X_BAD_STUB_DATA : 0;
}

static int is_full(const wchar_t *path) {
    return (path[0] && path[1] == L':' && path[2] == L'\\') || (path[0] == L'\\' && path[1] == L'\\');
}

static DWORD check_path(wchar_t *path) {
    wchar_t *name = wcsrchr(path, L'\\');
    if (!is_full(path)) return ERROR_FILE_NOT_FOUND;
    DWORD attributes = GetFileAttributesW(path);
    if (attributes == INVALID_FILE_ATTRIBUTES) {
        *name = 0;
        return GetFileAttributesW(path) == INVALID_FILE_ATTRIBUTES ? ERROR_PATH_NOT_FOUND : ERROR_FILE_NOT_FOUND;
    }
    if (attributes & FILE_ATTRIBUTE_DIRECTORY) return ERROR_ACCESS_DENIED;
    return wcschr(name, L'.') ? 0 : ERROR_FILE_NOT_FOUND;
}

/* Without lpApplicationName Windows would search for the first word; the rig wants a full path there as well, because what a search
 * finds for another account is a matter of chance. */
DWORD check_program(const struct call *call) {
    wchar_t path[LONGEST + 1];
    const wchar_t *from = call->application ? call->application : call->commandLine;
    size_t length = wcslen(from);
    if (!call->application) {
        int quoted = *from == L'"';
        from += quoted;
        length = wcscspn(from, quoted ? L"\"" : L" \t");
    }
    wcsncpy(path, from, length);
    path[length] = 0;
    return check_path(path);
}

/* DOMAIN\user in one piece is a name that no account has. */
DWORD check_user(const struct call *call) { return wcschr(call->user, L'\\') ? ERROR_LOGON_FAILURE : 0; }

/* NULL is stricter than Windows, which takes the caller's folder then: one that the other account often cannot enter. */
DWORD check_folder(const struct call *call) {
    if (!call->directory || !is_full(call->directory)) return ERROR_DIRECTORY;
    DWORD attributes = GetFileAttributesW(call->directory);
    return attributes == INVALID_FILE_ATTRIBUTES || !(attributes & FILE_ATTRIBUTE_DIRECTORY) ? ERROR_DIRECTORY : 0;
}
