/* Rules about the rights with which an administrator opens the service, and which calls need which. */
#include "rig-rules.h"

#include <stdio.h>

#define PART 0x1, 0x2, 0x4, 0x10, 0x20, 0x40, 0x80

void forget(const wchar_t *file) {
    wchar_t path[MAX_PATH];
    _snwprintf(path, MAX_PATH, L"%ls\\%ls", rig_folder, file);
    DeleteFileW(path);
}

void permissions(const char *sddl) {
    wchar_t path[MAX_PATH];
    forget(L"security.txt");
    _snwprintf(path, MAX_PATH, L"%ls\\security.txt", rig_folder);
    FILE *file = sddl ? _wfopen(path, L"wb") : NULL;
    if (file) fprintf(file, "%s\r\n", sddl);
    if (file) fclose(file);
}

SC_HANDLE opened(DWORD access) {
    static SC_HANDLE manager;
    if (!manager) manager = OpenSCManagerW(NULL, NULL, SC_MANAGER_CONNECT);
    SetLastError(STALE);
    return OpenServiceW(manager, L"SecLogon", access);
}

DWORD opens(DWORD access) {
    SC_HANDLE service = opened(access);
    DWORD error = service ? 0 : GetLastError();
    if (service) CloseServiceHandle(service);
    return error;
}

void enable(const wchar_t *privilege, int on) {
    HANDLE token;
    TOKEN_PRIVILEGES one = {1, {{.Attributes = on ? SE_PRIVILEGE_ENABLED : 0}}};
    LookupPrivilegeValueW(NULL, privilege, &one.Privileges[0].Luid);
    OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES, &token);
    AdjustTokenPrivileges(token, FALSE, &one, 0, NULL, NULL);
    CloseHandle(token);
}

static void rules_of_lists(void) {
    permissions("O:SYG:SYD:(A;;LCRC;;;BA)");
    check("open-allowed", 0, opens(SERVICE_QUERY_STATUS));
    check("open-not-allowed", 5, opens(SERVICE_START));
    check("open-all-or-nothing", 5, opens(SERVICE_QUERY_STATUS | SERVICE_START));
    check("open-generic-read", 5, opens(GENERIC_READ));
    check("open-maximum-allowed", 0, opens(MAXIMUM_ALLOWED));
    check("open-maximum-allowed-and-more", 5, opens(MAXIMUM_ALLOWED | SERVICE_START));
    permissions("O:SYG:SYD:(A;;CCLCSWLORC;;;BA)");
    check("open-generic-read-mapped", 0, opens(GENERIC_READ));
    permissions("O:SYG:SYD:(A;;GR;;;BA)");
    check("open-generic-in-the-list", 0, opens(SERVICE_QUERY_CONFIG | SERVICE_INTERROGATE));
    check("open-generic-in-the-list-is-no-more", 5, opens(SERVICE_START));
    permissions("O:SYG:SYD:(D;;RP;;;IU)(A;;LCRP;;;BA)");
    check("open-denied-first", 5, opens(SERVICE_START));
    check("open-the-rest-is-allowed", 0, opens(SERVICE_QUERY_STATUS));
    permissions("O:SYG:SYD:(A;;LCRP;;;BA)(D;;RP;;;IU)");
    check("open-allowed-first", 0, opens(SERVICE_START));
    permissions("O:SYG:SYD:(D;OIIO;RP;;;WD)(A;;RP;;;WD)");
    check("open-inherit-only-does-not-count", 0, opens(SERVICE_START));
    permissions("O:SYG:SYD:(A;;RP;;;SU)(A;;RP;;;SY)(A;;RP;;;NU)");
    check("open-other-groups-do-not-count", 5, opens(SERVICE_START));
    permissions("O:SYG:SYD:(A;;LC;;;IU)(A;;RP;;;AU)");
    check("open-rights-add-up", 0, opens(SERVICE_QUERY_STATUS | SERVICE_START));
    permissions("O:SYG:SYD:");
    check("open-empty-list", 5, opens(SERVICE_QUERY_STATUS));
    check("open-empty-list-maximum-allowed", 5, opens(MAXIMUM_ALLOWED));
    permissions("O:SYG:SY");
    check("open-no-list", 0, opens(SERVICE_ALL_ACCESS));
    permissions("O:SYG:SYD:NO_ACCESS_CONTROL");
    check("open-list-for-everybody", 0, opens(SERVICE_ALL_ACCESS));
}

static void rules_of_owners(void) {
    permissions("O:BAG:SYD:");
    check("open-owner-changes-the-list", 0, opens(READ_CONTROL | WRITE_DAC));
    check("open-owner-gets-no-more", 5, opens(WRITE_OWNER));
    check("open-owner-maximum-allowed", 0, opens(MAXIMUM_ALLOWED));
    permissions("O:BAG:SYD:(D;;WD;;;WD)");
    check("open-owner-before-the-list", 0, opens(WRITE_DAC));
    permissions("O:BAG:SYD:(A;;LC;;;S-1-3-4)");
    check("open-owner-rights", 0, opens(SERVICE_QUERY_STATUS));
    check("open-owner-rights-instead", 5, opens(WRITE_DAC));
    permissions("O:SYG:SYD:(A;;LC;;;S-1-3-4)");
    check("open-owner-rights-of-another", 5, opens(SERVICE_QUERY_STATUS));
    enable(SE_TAKE_OWNERSHIP_NAME, 1);
    check("open-take-ownership", 0, opens(WRITE_OWNER));
    check("open-take-ownership-is-no-more", 5, opens(WRITE_OWNER | WRITE_DAC));
    enable(SE_TAKE_OWNERSHIP_NAME, 0);
    check("open-take-ownership-not-enabled", 5, opens(WRITE_OWNER));
}

static DWORD asks(DWORD access, int which) {
    union {
        QUERY_SERVICE_CONFIGW config;
        SERVICE_STATUS_PROCESS process;
        SERVICE_STATUS status;
        char bytes[8192];
    } to;
    DWORD needed, error = 0;
    SC_HANDLE service = opened(access);
    if (!service) return GetLastError();
    switch (which) {
    case 0: error = CODE(QueryServiceConfigW(service, &to.config, sizeof to, &needed)); break;
    case 1: error = CODE(ChangeServiceConfigW(service, -1, -1, -1, NULL, NULL, NULL, NULL, NULL, NULL, NULL)); break;
    case 2: error = CODE(QueryServiceStatus(service, &to.status)); break;
    case 3: error = CODE(StartServiceW(service, 0, NULL)); break;
    case 4: error = CODE(ControlService(service, SERVICE_CONTROL_STOP, &to.status)); break;
    case 5: error = CODE(ControlService(service, SERVICE_CONTROL_PAUSE, &to.status)); break;
    case 6: error = CODE(ControlService(service, SERVICE_CONTROL_INTERROGATE, &to.status)); break;
    case 7: error = CODE(QueryServiceStatusEx(service, SC_STATUS_PROCESS_INFO, (BYTE *) to.bytes, sizeof to, &needed)); break;
    case 8: error = CODE(DeleteService(service)); break;
    }
    CloseServiceHandle(service);
    return error;
}

/* All rights but the one. The service is stopped: who may ask it for something hears 1062. */
static void rules_of_calls(void) {
    static const DWORD rights[] = {PART, SERVICE_QUERY_STATUS, DELETE};
    static const DWORD answers[] = {0, 0, 0, 0, ERROR_SERVICE_NOT_ACTIVE, ERROR_SERVICE_NOT_ACTIVE, ERROR_SERVICE_NOT_ACTIVE, 0};
    char name[60];
    for (int i = 0; i < 9; i++) {
        sprintf(name, "call-%d-without-its-right", i);
        check(name, ERROR_ACCESS_DENIED, asks(SERVICE_ALL_ACCESS & ~rights[i], i));
    }
    for (int i = 0; i < 8; i++) {
        sprintf(name, "call-%d-with-nothing-but-its-right", i);
        check(name, answers[i], asks(rights[i], i));
        if (i == 3) service_is_stopped();
    }
    check("call-with-maximum-allowed", 0, asks(MAXIMUM_ALLOWED, 1));
    permissions("O:SYG:SYD:(A;;LCRC;;;BA)");
    check("call-with-maximum-allowed-of-little", 5, asks(MAXIMUM_ALLOWED, 0));
    permissions(NULL);
}

void rules_of_opening(void) {
    SC_HANDLE manager = OpenSCManagerW(NULL, NULL, SC_MANAGER_CONNECT);
    check("open-missing", 1060, CODE(OpenServiceW(manager, L"seclogon2", SERVICE_QUERY_STATUS)));
    check("open-default-all", 0, opens(SERVICE_ALL_ACCESS));
    check("open-default-generic-all", 0, opens(GENERIC_ALL));
    check("open-nothing", 5, opens(0));
    check("open-audit-list", 1314, opens(ACCESS_SYSTEM_SECURITY));
    enable(SE_SECURITY_NAME, 1);
    check("open-audit-list-with-the-privilege", 0, opens(ACCESS_SYSTEM_SECURITY));
    enable(SE_SECURITY_NAME, 0);
    rules_of_lists();
    rules_of_owners();
    permissions(NULL);
    rules_of_calls();
    CloseServiceHandle(manager);
}
