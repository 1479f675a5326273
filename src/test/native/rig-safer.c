/* SAFER, which Wine answers with TRUE and tokens that are none. Stricter than Windows: only the level "Basic User" of the user's scope, and no
 * flags. */
#include "rig-hooks.h"

#include <stdlib.h>

#define MAGIC 0x53614665

static int levels;

BOOL (WINAPI *real_set_token_information)(HANDLE, TOKEN_INFORMATION_CLASS, LPVOID, DWORD);

int levels_open(void) { return levels; }

static DWORD told(const wchar_t *function) {
    struct control control = control_read();
    DWORD error = told_to_fail(&control, function);
    control_free(&control);
    return error;
}

BOOL WINAPI safer_create(DWORD scope, DWORD level, DWORD flags, SAFER_LEVEL_HANDLE *to, LPVOID reserved) {
    DWORD error = scope != SAFER_SCOPEID_USER || level != SAFER_LEVELID_NORMALUSER || flags != SAFER_LEVEL_OPEN || !to || reserved
            ? ERROR_INVALID_PARAMETER : told(L"SaferCreateLevel");
    if (!error) {
        DWORD *made = malloc(sizeof *made);
        *made = MAGIC;
        *to = (SAFER_LEVEL_HANDLE) made;
        levels++;
    }
    struct text text = record_begin(L"SaferCreateLevel");
    text_number(&text, L"scope", L"%lu", scope);
    text_number(&text, L"level", L"0x%lx", level);
    return record_end(&text, error);
}

static int is_level(SAFER_LEVEL_HANDLE level) { return level && levels && *(DWORD *) level == MAGIC; }

static HANDLE without_rights(void) {
    DWORD_PTR sid[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof sid;
    HANDLE own = own_token(), restricted = NULL;
    SID_AND_ATTRIBUTES administrators = {sid, 0};
    CreateWellKnownSid(WinBuiltinAdministratorsSid, NULL, sid, &size);
    CreateRestrictedToken(own, DISABLE_MAX_PRIVILEGE, 1, &administrators, 0, NULL, 0, NULL, &restricted);
    CloseHandle(own);
    return restricted;
}

BOOL WINAPI safer_compute(SAFER_LEVEL_HANDLE level, HANDLE in, PHANDLE out, DWORD flags, LPVOID reserved) {
    DWORD error = !out || flags || reserved ? ERROR_INVALID_PARAMETER : !is_level(level) || in ? ERROR_INVALID_HANDLE
            : told(L"SaferComputeTokenFromLevel");
    struct token *token = error ? NULL : token_give(without_rights());
    if (!error && !token) error = ERROR_NOT_ENOUGH_MEMORY;
    if (!error) {
        token->kind = RESTRICTED;
        token->integrity = SECURITY_MANDATORY_HIGH_RID;
        *out = token->handle;
    }
    struct text text = record_begin(L"SaferComputeTokenFromLevel");
    text_number(&text, L"flags", L"%lu", flags);
    return record_end(&text, error);
}

BOOL WINAPI safer_close(SAFER_LEVEL_HANDLE level) {
    DWORD error = is_level(level) ? 0 : ERROR_INVALID_HANDLE;
    if (!error) {
        *(DWORD *) level = 0;
        free(level);
        levels--;
    }
    struct text text = record_begin(L"SaferCloseLevel");
    return record_end(&text, error);
}

/* That an attribute other than SE_GROUP_INTEGRITY is refused is stricter than Windows, which ignores it. */
static DWORD check_label(const TOKEN_MANDATORY_LABEL *label, DWORD size) {
    static const SID_IDENTIFIER_AUTHORITY authority = {SECURITY_MANDATORY_LABEL_AUTHORITY};
    if (!label || size < sizeof *label || label->Label.Attributes != SE_GROUP_INTEGRITY) return ERROR_INVALID_PARAMETER;
    PSID sid = label->Label.Sid;
    if (!IsValidSid(sid) || *GetSidSubAuthorityCount(sid) != 1) return ERROR_INVALID_SID;
    if (memcmp(GetSidIdentifierAuthority(sid), &authority, sizeof authority)) return ERROR_INVALID_SID;
    return *GetSidSubAuthority(sid, 0) > SECURITY_MANDATORY_HIGH_RID ? ERROR_PRIVILEGE_NOT_HELD : 0;
}

/* Wine answers a change of the level with TRUE, and changes nothing. */
BOOL WINAPI set_token_information(HANDLE handle, TOKEN_INFORMATION_CLASS what, LPVOID from, DWORD size) {
    if (what != TokenIntegrityLevel) return real_set_token_information(handle, what, from, size);
    struct token *token = token_of(handle);
    DWORD error = token ? check_label(from, size) : ERROR_INVALID_HANDLE;
    if (!error) error = told(L"SetTokenInformation");
    if (!error) token->integrity = *GetSidSubAuthority(((TOKEN_MANDATORY_LABEL *) from)->Label.Sid, 0);
    struct text text = record_begin(L"SetTokenInformation");
    text_number(&text, L"integrity", L"0x%lx", token ? token->integrity : 0);
    return record_end(&text, error);
}
