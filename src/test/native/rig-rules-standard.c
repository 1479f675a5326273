/* Rules for a standard user. What only an administrator can prepare is done by this program itself, started as one. */
#include "rig-rules.h"

static int is_administrator(void) {
    DWORD_PTR sid[16];
    DWORD size = sizeof sid;
    BOOL member = FALSE;
    CreateWellKnownSid(WinBuiltinAdministratorsSid, NULL, sid, &size);
    CheckTokenMembership(NULL, sid, &member);
    return member;
}

/* What the elevated copy does; the exit code is the answer. */
int elevated_main(const wchar_t *word) {
    if (!wcscmp(word, L"is-administrator")) return is_administrator();
    if (!wcscmp(word, L"stop")) return service_is_stopped(), 0;
    if (!wcscmp(word, L"state")) return (int) state();
    return 2;
}

static DWORD attributes_of_administrators(void) {
    static DWORD_PTR room[2048];
    DWORD_PTR sid[16];
    DWORD size = sizeof sid;
    HANDLE token;
    TOKEN_GROUPS *groups = (TOKEN_GROUPS *) room;
    CreateWellKnownSid(WinBuiltinAdministratorsSid, NULL, sid, &size);
    OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token);
    GetTokenInformation(token, TokenGroups, groups, sizeof room, &size);
    for (DWORD i = 0; i < groups->GroupCount; i++)
        if (EqualSid(groups->Groups[i].Sid, sid)) return groups->Groups[i].Attributes;
    return 0;
}

static DWORD integrity(void) {
    DWORD_PTR room[64];
    TOKEN_MANDATORY_LABEL *label = (TOKEN_MANDATORY_LABEL *) room;
    HANDLE token;
    DWORD size;
    OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token);
    GetTokenInformation(token, TokenIntegrityLevel, label, sizeof room, &size);
    CloseHandle(token);
    return *GetSidSubAuthority(label->Label.Sid, 0);
}

static DWORD token_value(TOKEN_INFORMATION_CLASS what) {
    HANDLE token;
    DWORD value = 99, size;
    OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token);
    GetTokenInformation(token, what, &value, sizeof value, &size);
    CloseHandle(token);
    return value;
}

static void rules_of_the_token(void) {
    check("standard-is-no-administrator", FALSE, is_administrator());
    check("standard-administrators-for-deny-only", SE_GROUP_USE_FOR_DENY_ONLY,
            attributes_of_administrators() & (SE_GROUP_ENABLED | SE_GROUP_USE_FOR_DENY_ONLY));
    check("standard-not-elevated", 0, token_value(TokenElevation));
    check("standard-limited", TokenElevationTypeLimited, token_value(TokenElevationType));
    check("standard-integrity", SECURITY_MANDATORY_MEDIUM_RID, integrity());
    check("standard-manager", 0, CODE(OpenSCManagerW(NULL, NULL, SC_MANAGER_CONNECT | SC_MANAGER_ENUMERATE_SERVICE)));
    check("standard-manager-read", 0, CODE(OpenSCManagerW(NULL, NULL, GENERIC_READ)));
    check("standard-manager-create", 5, CODE(OpenSCManagerW(NULL, NULL, SC_MANAGER_CREATE_SERVICE)));
    check("standard-manager-all", 5, CODE(OpenSCManagerW(NULL, NULL, SC_MANAGER_ALL_ACCESS)));
}

static void rules_of_rights(void) {
    check("standard-reads-and-starts", 0, opens(SERVICE_QUERY_STATUS | SERVICE_QUERY_CONFIG | READ_CONTROL | SERVICE_START));
    check("standard-stop", 5, opens(SERVICE_STOP));
    check("standard-change", 5, opens(SERVICE_CHANGE_CONFIG));
    check("standard-write-list", 5, opens(WRITE_DAC));
    check("standard-all", 5, opens(SERVICE_ALL_ACCESS));
    enable(SE_SECURITY_NAME, 1);
    enable(SE_TAKE_OWNERSHIP_NAME, 1);
    check("standard-audit-list", 1314, opens(ACCESS_SYSTEM_SECURITY));
    check("standard-take-ownership", 5, opens(WRITE_OWNER));
    permissions("O:BAG:SYD:(A;;GA;;;BA)");
    check("standard-administrators-do-not-count", 5, opens(SERVICE_QUERY_STATUS));
    check("standard-ownership-of-administrators-does-not-count", 5, opens(READ_CONTROL));
    permissions("O:SYG:SYD:(D;;RP;;;BA)(A;;LCRP;;;AU)");
    check("standard-denied-as-administrator", 5, opens(SERVICE_START));
    check("standard-the-rest-is-allowed", 0, opens(SERVICE_QUERY_STATUS));
    permissions(NULL);
}

static void rules_of_starting_on_demand(void) {
    DWORD code = 99;
    check("standard-elevates", 0, elevated(L"is-administrator", &code));
    check("standard-elevated-is-administrator", 1, code);
    check("standard-elevated-stops", 0, elevated(L"stop", &code));
    permissions("O:SYG:SYD:(A;;GA;;;BA)(A;;CCLCSWLORC;;;AU)");
    RULE("standard-on-demand-without-the-right", 5, (void) 0);
    permissions(NULL);
    RULE("standard-on-demand", 0, (void) 0);
    check("standard-service-runs", 0, elevated(L"state", &code));
    check("standard-service-state", SERVICE_RUNNING, code);
    permissions("O:SYG:SYD:(A;;GA;;;BA)(A;;CCLCSWLORC;;;AU)");
    RULE("standard-running-needs-no-right", 0, (void) 0);
    permissions(NULL);
    elevated(L"stop", &code);
    control("uac=refused\n");
    check("standard-elevation-refused", 1223, elevated(L"is-administrator", &code));
    control("");
}

void rules_of_standard_user(void) {
    rules_of_the_token();
    rules_of_rights();
    rules_of_starting_on_demand();
}
