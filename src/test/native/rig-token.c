/* What the token of a process says about administrators. start-with-rig.exe gives a standard user a restricted token, whose groups Wine
 * shows truly; that such a token is not elevated Wine does not know. With RIG_CALLER=system or service it shows the token of one. */
#include "rig-hooks.h"

BOOL (WINAPI *real_token_information)(HANDLE, TOKEN_INFORMATION_CLASS, LPVOID, DWORD, PDWORD);

int is_administrator(HANDLE token) {
    DWORD_PTR groups[2048], administrators[(SECURITY_MAX_SID_SIZE + 7) / sizeof(DWORD_PTR)];
    TOKEN_GROUPS *all = (TOKEN_GROUPS *) groups;
    HANDLE own = NULL;
    DWORD size = sizeof administrators;
    int found = 0;
    CreateWellKnownSid(WinBuiltinAdministratorsSid, NULL, administrators, &size);
    if (!token && !OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &own)) return 0;
    if (real_token_information(token ? token : own, TokenGroups, groups, sizeof groups, &size))
        for (DWORD i = 0; i < all->GroupCount; i++)
            if (all->Groups[i].Attributes & SE_GROUP_ENABLED && EqualSid(all->Groups[i].Sid, administrators)) found = 1;
    if (own) CloseHandle(own);
    return found;
}

/* In place: both identifiers are shorter than what was there. A service has no logon to a desktop, and so no identifier of one. */
static void show_as_caller(TOKEN_INFORMATION_CLASS what, void *to) {
    static const SID system = {SID_REVISION, 1, {SECURITY_NT_AUTHORITY}, {SECURITY_LOCAL_SYSTEM_RID}};
    static const SID service = {SID_REVISION, 1, {SECURITY_NT_AUTHORITY}, {SECURITY_SERVICE_RID}};
    if (what == TokenUser && caller_is(L"system")) memcpy(((TOKEN_USER *) to)->User.Sid, &system, sizeof system);
    if (what != TokenGroups || !caller_is(L"service")) return;
    TOKEN_GROUPS *groups = to;
    for (DWORD i = 0; i < groups->GroupCount; i++)
        if ((groups->Groups[i].Attributes & SE_GROUP_LOGON_ID) == SE_GROUP_LOGON_ID) {
            memcpy(groups->Groups[i].Sid, &service, sizeof service);
            groups->Groups[i].Attributes &= ~SE_GROUP_LOGON_ID;
        }
}

BOOL WINAPI token_information(HANDLE token, TOKEN_INFORMATION_CLASS what, LPVOID to, DWORD size, PDWORD needed) {
    if (!real_token_information(token, what, to, size, needed)) return FALSE;
    show_as_caller(what, to);
    if (what != TokenElevation && what != TokenElevationType && what != TokenIntegrityLevel) return TRUE;
    if (is_administrator(token)) return TRUE;
    if (what == TokenElevation) ((TOKEN_ELEVATION *) to)->TokenIsElevated = 0;
    else if (what == TokenElevationType) *(TOKEN_ELEVATION_TYPE *) to = TokenElevationTypeLimited;
    else *GetSidSubAuthority(((TOKEN_MANDATORY_LABEL *) to)->Label.Sid, 0) = SECURITY_MANDATORY_MEDIUM_RID;
    SetLastError(0);
    return TRUE;
}
