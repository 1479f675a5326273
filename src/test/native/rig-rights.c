/* Which rights to the service a descriptor gives the caller, after Microsoft's pages "How DACLs Control Access to an Object" and "Service
 * Security and Access Rights". Only entries that allow or deny count. */
#include "rig-hooks.h"

static GENERIC_MAPPING services = {
        STANDARD_RIGHTS_READ | SERVICE_QUERY_CONFIG | SERVICE_QUERY_STATUS | SERVICE_INTERROGATE | SERVICE_ENUMERATE_DEPENDENTS,
        STANDARD_RIGHTS_WRITE | SERVICE_CHANGE_CONFIG,
        STANDARD_RIGHTS_EXECUTE | SERVICE_START | SERVICE_STOP | SERVICE_PAUSE_CONTINUE | SERVICE_USER_DEFINED_CONTROL,
        SERVICE_ALL_ACCESS};

static void *own(TOKEN_INFORMATION_CLASS what, void *to, DWORD size) {
    HANDLE token;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token)) return NULL;
    void *done = real_token_information(token, what, to, size, &size) ? to : NULL;
    CloseHandle(token);
    return done;
}

static int holds(PSID sid, DWORD attributes) {
    DWORD_PTR user[64], groups[2048];
    TOKEN_USER *self = own(TokenUser, user, sizeof user);
    TOKEN_GROUPS *all = own(TokenGroups, groups, sizeof groups);
    if (self && EqualSid(sid, self->User.Sid)) return 1;
    for (DWORD i = 0; all && i < all->GroupCount; i++)
        if (all->Groups[i].Attributes & attributes && EqualSid(sid, all->Groups[i].Sid)) return 1;
    return 0;
}

int may_own(PSID sid) {
    return holds(sid, SE_GROUP_OWNER) && holds(sid, SE_GROUP_ENABLED) ? 1 : has_privilege(SE_RESTORE_NAME);
}

/* Wine leaves a restricted token all privileges, Windows takes those that matter here away. */
int has_privilege(const wchar_t *name) {
    DWORD_PTR room[256];
    LUID privilege;
    if (!LookupPrivilegeValueW(NULL, name, &privilege)) return 0;
    TOKEN_PRIVILEGES *all = own(TokenPrivileges, room, sizeof room);
    for (DWORD i = 0; all && i < all->PrivilegeCount; i++)
        if (all->Privileges[i].Luid.LowPart == privilege.LowPart && all->Privileges[i].Attributes & SE_PRIVILEGE_ENABLED)
            return is_administrator(NULL);
    return 0;
}

static const ACCESS_ALLOWED_ACE *entry(ACL *list, DWORD index) {
    void *entry;
    const ACCESS_ALLOWED_ACE *ace = GetAce(list, index, &entry) ? entry : NULL;   /* one that denies looks the same */
    if (!ace || ace->Header.AceFlags & INHERIT_ONLY_ACE) return NULL;
    return ace->Header.AceType == ACCESS_ALLOWED_ACE_TYPE || ace->Header.AceType == ACCESS_DENIED_ACE_TYPE ? ace : NULL;
}

/* As the service control manager does before it stores a list. */
void map_rights(PSECURITY_DESCRIPTOR descriptor) {
    BOOL present = FALSE, defaulted;
    ACL *list = NULL;
    void *ace;
    if (!GetSecurityDescriptorDacl(descriptor, &present, &list, &defaulted) || !present || !list) return;
    for (DWORD i = 0; i < list->AceCount; i++)
        if (GetAce(list, i, &ace)) MapGenericMask(&((ACCESS_ALLOWED_ACE *) ace)->Mask, &services);
}

static ACCESS_MASK walk(ACL *list, PSID owner) {
    static SID owner_rights = {SID_REVISION, 1, {SECURITY_CREATOR_SID_AUTHORITY}, {SECURITY_CREATOR_OWNER_RIGHTS_RID}};
    const ACCESS_ALLOWED_ACE *ace;
    ACCESS_MASK allowed = 0, denied = 0;
    int owns = owner && holds(owner, SE_GROUP_ENABLED), limited = 0;
    for (DWORD i = 0; i < list->AceCount; i++)
        if ((ace = entry(list, i)) && EqualSid((PSID) &ace->SidStart, &owner_rights)) limited = 1;
    if (owns && !limited) allowed = READ_CONTROL | WRITE_DAC;
    if (has_privilege(SE_TAKE_OWNERSHIP_NAME)) allowed |= WRITE_OWNER;
    for (DWORD i = 0; i < list->AceCount; i++) {
        if (!(ace = entry(list, i))) continue;
        int denies = ace->Header.AceType == ACCESS_DENIED_ACE_TYPE;
        PSID sid = (PSID) &ace->SidStart;
        if (!(owns && EqualSid(sid, &owner_rights)) && !holds(sid, SE_GROUP_ENABLED | (denies ? SE_GROUP_USE_FOR_DENY_ONLY : 0)))
            continue;
        if (denies) denied |= ace->Mask & ~allowed;
        else allowed |= ace->Mask & ~denied;
    }
    return allowed;
}

DWORD check_rights(PSECURITY_DESCRIPTOR descriptor, ACCESS_MASK asked, ACCESS_MASK *granted) {
    BOOL present = FALSE, defaulted;
    ACL *list = NULL;
    PSID owner = NULL;
    ACCESS_MASK special = asked & ACCESS_SYSTEM_SECURITY, maximum = asked & MAXIMUM_ALLOWED;
    asked &= ~(ACCESS_SYSTEM_SECURITY | MAXIMUM_ALLOWED);
    MapGenericMask(&asked, &services);
    if (special && !has_privilege(SE_SECURITY_NAME)) return ERROR_PRIVILEGE_NOT_HELD;
    GetSecurityDescriptorDacl(descriptor, &present, &list, &defaulted);
    GetSecurityDescriptorOwner(descriptor, &owner, &defaulted);
    ACCESS_MASK allowed = present && list ? walk(list, owner) : SERVICE_ALL_ACCESS;
    if (asked & ~allowed) return ERROR_ACCESS_DENIED;
    *granted = (maximum ? allowed : asked) | special;
    return *granted ? 0 : ERROR_ACCESS_DENIED;
}
