/* Rules about tokens: logging on, less rights, profiles, environments, and processes with a token. */
#include "rig-rules.h"

#include <profinfo.h>
#include <userenv.h>
#include <winsafer.h>
#include <stdio.h>

static HANDLE log_on(void) {
    HANDLE token = NULL;
    check("logon-works", 0, CODE(LogonUserW(L"Rig User", L"RIG", password, LOGON32_LOGON_INTERACTIVE, 0, &token)));
    return token;
}

static void rules_of_logons(void) {
    HANDLE token = NULL;
#define LOGON(name, code, ...) check(name, code, CODE(LogonUserW(__VA_ARGS__)))
    LOGON("logon-wrong-password", 1326, L"Rig User", L"RIG", L"wrong", 2, 0, &token);
    LOGON("logon-password-null", 87, L"Rig User", L"RIG", NULL, 2, 0, &token);
    LOGON("logon-no-place-for-the-token", 87, L"Rig User", L"RIG", password, 2, 0, NULL);
    LOGON("logon-unsplit", 1326, L"RIG\\Rig User", L".", password, 2, 0, &token);
    LOGON("logon-plain-without-domain", 87, L"Rig User", NULL, password, 2, 0, &token);
    LOGON("logon-upn-with-domain", 87, L"upn@rig.example", L"RIG", password, 2, 0, &token);
    LOGON("logon-type-service", 1367, L"Rig User", L"RIG", password, 5, 0, &token);
    LOGON("logon-type-0", 1367, L"Rig User", L"RIG", password, 0, 0, &token);
    LOGON("logon-interactive-of-the-other-provider", 87, L"Rig User", L"RIG", password, 2, 3, &token);
    LOGON("logon-new-credentials-of-the-wrong-provider", 87, L"Rig User", L"RIG", password, 9, 0, &token);
    LOGON("logon-new-credentials-unchecked", 0, L"Rig User", L"RIG", L"wrong", 9, 3, &token);
    CloseHandle(token);
    LOGON("logon-upn-works", 0, L"upn@rig.example", NULL, password, 2, 0, &token);
    CloseHandle(token);
    control("fails=LogonUserW|1311\n");
    LOGON("logon-told-to-fail", 1311, L"Rig User", L"RIG", password, 2, 0, &token);
    control("");
}

static void rules_of_profiles(void) {
    HANDLE token = log_on(), closed = log_on();
    PROFILEINFOW info = {.dwSize = sizeof info, .dwFlags = PI_NOUI, .lpUserName = (wchar_t *) L"Rig User"};
    check("profile-without-privileges", 1314, CODE(LoadUserProfileW(token, &info)));
    enable(SE_BACKUP_NAME, 1);
    check("profile-with-one-privilege", 1314, CODE(LoadUserProfileW(token, &info)));
    enable(SE_RESTORE_NAME, 1);
    info.dwSize = 0;
    check("profile-size-0", 87, CODE(LoadUserProfileW(token, &info)));
    info.dwSize = sizeof info;
    info.lpUserName = NULL;
    check("profile-without-user", 87, CODE(LoadUserProfileW(token, &info)));
    info.lpUserName = (wchar_t *) L"Rig User";
    CloseHandle(closed);
    check("profile-of-a-closed-token", 6, CODE(LoadUserProfileW(closed, &info)));
    check("profile-works", 0, CODE(LoadUserProfileW(token, &info)));
    check("profile-is-open", TRUE, holds(L"tokens.txt", "\nopenProfiles=1\n"));
    check("profile-of-nobody", 6, CODE(UnloadUserProfile(token, (HANDLE) 4)));
    check("profile-unloads", 0, CODE(UnloadUserProfile(token, info.hProfile)));
    check("profile-unloads-once", 6, CODE(UnloadUserProfile(token, info.hProfile)));
    enable(SE_BACKUP_NAME, 0);
    enable(SE_RESTORE_NAME, 0);
    CloseHandle(token);
}

static void rules_of_blocks(void) {
    HANDLE token = log_on();
    void *block = NULL;
    check("block-no-place", 87, CODE(CreateEnvironmentBlock(NULL, token, FALSE)));
    check("block-of-the-caller-too", 87, CODE(CreateEnvironmentBlock(&block, token, TRUE)));
    check("block-of-no-token", 6, CODE(CreateEnvironmentBlock(&block, (HANDLE) 0xDEADBEEF, FALSE)));
    check("block-works", 0, CODE(CreateEnvironmentBlock(&block, token, FALSE)));
    forget(L"tokens.txt");
    check("block-destroyed", 0, CODE(DestroyEnvironmentBlock(block)));
    check("block-none-open", TRUE, holds(L"tokens.txt", "\nopenBlocks=0\n"));
    check("block-destroyed-once", 87, CODE(DestroyEnvironmentBlock(block)));
    CloseHandle(token);
    check("block-of-a-closed-token", 6, CODE(CreateEnvironmentBlock(&block, token, FALSE)));
}

static HANDLE restricted(void) {
    SAFER_LEVEL_HANDLE level = NULL, none = NULL;
    HANDLE token = NULL;
    check("level-of-the-machine", 87, CODE(SaferCreateLevel(SAFER_SCOPEID_MACHINE, SAFER_LEVELID_NORMALUSER, 1, &level, NULL)));
    check("level-untrusted", 87, CODE(SaferCreateLevel(SAFER_SCOPEID_USER, SAFER_LEVELID_UNTRUSTED, 1, &level, NULL)));
    check("level-fully-trusted", 87, CODE(SaferCreateLevel(SAFER_SCOPEID_USER, SAFER_LEVELID_FULLYTRUSTED, 1, &level, NULL)));
    check("level-not-opened", 87, CODE(SaferCreateLevel(SAFER_SCOPEID_USER, SAFER_LEVELID_NORMALUSER, 0, &level, NULL)));
    check("level-works", 0, CODE(SaferCreateLevel(SAFER_SCOPEID_USER, SAFER_LEVELID_NORMALUSER, 1, &level, NULL)));
    check("level-token-of-none", 6, CODE(SaferComputeTokenFromLevel(none, NULL, &token, 0, NULL)));
    check("level-token-inert", 87, CODE(SaferComputeTokenFromLevel(level, NULL, &token, SAFER_TOKEN_MAKE_INERT, NULL)));
    check("level-token-works", 0, CODE(SaferComputeTokenFromLevel(level, NULL, &token, 0, NULL)));
    check("level-is-open", TRUE, holds(L"tokens.txt", "\nopenLevels=1\n"));
    check("level-closed", 0, CODE(SaferCloseLevel(level)));
    check("level-closed-none", 6, CODE(SaferCloseLevel(NULL)));
    return token;
}

static void rules_of_integrity(HANDLE token) {
    SID medium = {SID_REVISION, 1, {SECURITY_MANDATORY_LABEL_AUTHORITY}, {SECURITY_MANDATORY_MEDIUM_RID}}, other = medium;
    TOKEN_MANDATORY_LABEL label = {{&medium, SE_GROUP_INTEGRITY}};
#define LABEL(name, code, token) check(name, code, CODE(SetTokenInformation(token, TokenIntegrityLevel, &label, sizeof label)))
    LABEL("integrity-of-no-token", 6, (HANDLE) 0xDEADBEEF);
    label.Label.Attributes = SE_GROUP_ENABLED;
    LABEL("integrity-attribute", 87, token);
    label.Label.Attributes = SE_GROUP_INTEGRITY;
    medium.SubAuthority[0] = SECURITY_MANDATORY_SYSTEM_RID;
    LABEL("integrity-raised", 1314, token);
    medium.IdentifierAuthority.Value[5] = 5;
    LABEL("integrity-of-another-authority", 1337, token);
    label.Label.Sid = &other;
    check("integrity-too-short", 87, CODE(SetTokenInformation(token, TokenIntegrityLevel, &label, 4)));
    LABEL("integrity-works", 0, token);
    check("integrity-recorded", TRUE, holds(L"tokens.txt", "\nintegrity=0x2000\n"));
}

static DWORD as_user(HANDLE token, const struct attempt *a) {
    return CODE(CreateProcessAsUserW(token, a->application, a->commandLine, NULL, NULL, FALSE, a->creationFlags, a->environment,
            a->directory, a->startup, a->process));
}

static DWORD with_token(HANDLE token, const struct attempt *a) {
    return CODE(CreateProcessWithTokenW(token, a->logonFlags, a->application, a->commandLine, a->creationFlags, a->environment,
            a->directory, a->startup, a->process));
}

#define START(function, name, code, token, change) do { \
        struct attempt a = good(); \
        change; \
        check(name, code, function(token, &a)); \
        close_child(); \
    } while (0)

static void rules_of_processes(HANDLE restricted) {
    static const wchar_t constant[] = L"\"C:\\windows\\notepad.exe\"";
    HANDLE account = log_on();
    int system = who(L"system"), service = who(L"service");
    START(as_user, "as-user-restricted", 0, restricted, (void) 0);
    START(as_user, "as-user-account", system ? 0 : 1314, account, (void) 0);
    START(as_user, "as-user-extended", 87, restricted, a.creationFlags |= EXTENDED_STARTUPINFO_PRESENT);
    START(as_user, "as-user-not-unicode", 87, restricted, a.creationFlags = 0);
    START(as_user, "as-user-constant", 998, restricted, a.commandLine = (wchar_t *) constant);
    START(as_user, "as-user-no-folder", 267, restricted, a.directory = NULL);
    START(as_user, "as-user-missing", 2, restricted, a.application = L"C:\\windows\\missing.exe");
    START(with_token, "with-token", system || service ? 0 : 1314, account, (void) 0);
    START(with_token, "with-token-both-flags", 87, account, a.logonFlags = 3);
    START(with_token, "with-token-extended", 87, account, a.creationFlags |= EXTENDED_STARTUPINFO_PRESENT);
    START(with_token, "with-token-no-token", 6, (HANDLE) 0xDEADBEEF, (void) 0);
    if (system || service) {
        enable(SE_IMPERSONATE_NAME, 0);
        START(with_token, "with-token-without-privilege", 1314, account, (void) 0);
        enable(SE_IMPERSONATE_NAME, 1);
        START(with_token, "with-token-folder", 267, account, a.directory = L"C:\\missing");
        service_is_stopped();
        service_start_type(SERVICE_DISABLED);
        START(with_token, "with-token-needs-the-service", 1058, account, (void) 0);
        START(as_user, "as-user-needs-no-service", system ? 0 : 1314, account, (void) 0);
        service_start_type(SERVICE_DEMAND_START);
    }
    RULE("with-logon", system ? 5 : 0, (void) 0);
    CloseHandle(account);
    CloseHandle(restricted);
    START(as_user, "as-user-closed", 6, restricted, (void) 0);
    forget(L"tokens.txt");
    DestroyEnvironmentBlock(NULL);
    check("no-token-is-open", TRUE, holds(L"tokens.txt", "\nopenTokens=0\n"));
}

void rules_of_tokens(void) {
    forget(L"tokens.txt");
    rules_of_logons();
    rules_of_profiles();
    rules_of_blocks();
    HANDLE token = restricted();
    rules_of_integrity(token);
    rules_of_processes(token);
}
