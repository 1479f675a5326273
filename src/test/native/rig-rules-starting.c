/* Rules about starting the service: by hand, by a call that needs it, and when it is to vanish. */
#include "rig-rules.h"

static DWORD start(void) {
    SC_HANDLE service = opened(SERVICE_START);
    if (!service) return GetLastError();
    DWORD error = CODE(StartServiceW(service, 0, NULL));
    CloseServiceHandle(service);
    return error;
}

static DWORD exit_code(void) {
    SERVICE_STATUS status = {0};
    SC_HANDLE service = opened(SERVICE_QUERY_STATUS);
    QueryServiceStatus(service, &status);
    CloseServiceHandle(service);
    return status.dwWin32ExitCode;
}

static void rules_of_failing_starts(void) {
    service_is_stopped();
    control("start-fails=1069\n");
    check("start-fails", 1069, start());
    RULE("start-fails-on-demand", 1069, (void) 0);
    check("start-that-fails-starts-nothing", SERVICE_STOPPED, state());
    service_start_type(SERVICE_DISABLED);
    check("start-disabled-before-it-fails", 1058, start());
    RULE("start-disabled-before-it-fails-on-demand", 1058, (void) 0);
    service_start_type(SERVICE_DEMAND_START);
    permissions("O:SYG:SYD:(A;;CCDCLCSWWPDTLOCRSDRCWDWO;;;BA)");
    check("start-right-before-it-fails", 5, start());
    permissions(NULL);
    control("");
    check("start-works", 0, start());
    check("start-runs", TRUE, wait_for(SERVICE_RUNNING));
    control("start-fails=1053\n");
    check("start-again", 1056, start());
    RULE("start-is-not-needed", 0, (void) 0);
    control("");
    service_is_stopped();
}

static void rules_of_rights_on_demand(void) {
    permissions("O:SYG:SYD:(A;;CCDCLCSWWPDTLOCRSDRCWDWO;;;BA)");
    RULE("on-demand-without-the-right", 5, (void) 0);
    permissions(NULL);
    check("on-demand-without-the-right-starts-nothing", SERVICE_STOPPED, state());
    permissions("O:SYG:SYD:(A;;CCDCLCSWWPDTLOCRSDRCWDWO;;;BA)(A;;RP;;;AU)");
    RULE("on-demand-with-the-right", 0, (void) 0);
    permissions("O:SYG:SYD:(A;;CCDCLCSWWPDTLOCRSDRCWDWO;;;BA)");
    RULE("on-demand-running-needs-no-right", 0, (void) 0);
    permissions(NULL);
    service_is_stopped();
    service_start_type(SERVICE_DISABLED);
    permissions("O:SYG:SYD:(A;;CCDCLCSWWPDTLOCRSDRCWDWO;;;BA)");
    RULE("on-demand-disabled-before-the-right", 1058, (void) 0);
    permissions(NULL);
    service_start_type(SERVICE_DEMAND_START);
}

static void rules_of_a_bad_service(const wchar_t *executable) {
    service_is_told(executable, "ends-at-once=yes\n");
    check("ends-at-once-starts", 0, start());
    check("ends-at-once-is-stopped", TRUE, wait_for(SERVICE_STOPPED));
    check("ends-at-once-exit-code", ERROR_PROCESS_ABORTED, exit_code());
    RULE("ends-at-once-on-demand", 1053, (void) 0);
    service_is_told(executable, "");
    service_is_stopped();
}

/* As long as somebody has it open, a deleted service stays. */
static void rules_of_a_deleted_service(const wchar_t *executable) {
    char descriptor[SECURITY_DESCRIPTOR_MIN_LENGTH];
    InitializeSecurityDescriptor(descriptor, SECURITY_DESCRIPTOR_REVISION);
    SetSecurityDescriptorDacl(descriptor, TRUE, NULL, FALSE);
    SC_HANDLE service = opened(SERVICE_ALL_ACCESS);
    check("deleted", 0, CODE(DeleteService(service)));
    check("deleted-set", 1072, CODE(SetServiceObjectSecurity(service, DACL_SECURITY_INFORMATION, descriptor)));
    check("deleted-set-stores-nothing", FALSE, holds(L"security.txt", "\nO:"));
    check("deleted-change", 1072, CODE(ChangeServiceConfigW(service, -1, -1, -1, NULL, NULL, NULL, NULL, NULL, NULL, NULL)));
    check("deleted-start", 1072, CODE(StartServiceW(service, 0, NULL)));
    RULE("deleted-on-demand", 1072, (void) 0);
    CloseServiceHandle(service);
    for (int i = 0; i < 100 && opens(SERVICE_QUERY_STATUS) == 0; i++) Sleep(50);
    check("deleted-is-gone", 1060, opens(SERVICE_QUERY_STATUS));
    RULE("deleted-and-gone-on-demand", 1060, (void) 0);
    service_exists(executable);
}

void rules_of_starting(const wchar_t *executable) {
    rules_of_failing_starts();
    rules_of_rights_on_demand();
    rules_of_a_bad_service(executable);
    rules_of_a_deleted_service(executable);
}
