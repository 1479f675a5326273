/* The Secondary Logon service, as the real service control manager of Wine knows it: a call starts it, with the rights of the caller. */
#include "rig.h"

static DWORD start_type(SC_HANDLE service) {
    union {
        QUERY_SERVICE_CONFIGW config;
        char bytes[8192];
    } answer;
    DWORD needed;
    return QueryServiceConfigW(service, &answer.config, sizeof answer, &needed) ? answer.config.dwStartType : SERVICE_DISABLED;
}

static DWORD state(SC_HANDLE service) {
    SERVICE_STATUS status;
    return QueryServiceStatus(service, &status) ? status.dwCurrentState : SERVICE_STOPPED;
}

/* Nobody can start a service that is on its way down: the start waits for the end of that too. */
static DWORD start(SC_HANDLE service, DWORD patience) {
    DWORD begin = GetTickCount(), now;
    int asked = 0;
    while ((now = state(service)) != SERVICE_RUNNING) {
        if (now == SERVICE_STOPPED && asked) return ERROR_SERVICE_REQUEST_TIMEOUT;   /* started, and ended at once */
        if (now == SERVICE_STOPPED) {
            if (!StartServiceW(service, 0, NULL) && GetLastError() != ERROR_SERVICE_ALREADY_RUNNING) return GetLastError();
            asked = 1;
        }
        if (GetTickCount() - begin > patience) return ERROR_SERVICE_REQUEST_TIMEOUT;
        Sleep(50);
    }
    return 0;
}

static DWORD check_state(SC_HANDLE service, const struct control *control) {
    switch (state(service)) {
    case SERVICE_RUNNING:
        return 0;   /* a start type of "disabled" tells only at the next start */
    case SERVICE_PAUSED: case SERVICE_PAUSE_PENDING: case SERVICE_CONTINUE_PENDING:
        return ERROR_SERVICE_NOT_ACTIVE;   /* not documented; never success at least */
    }
    if (start_type(service) == SERVICE_DISABLED) return ERROR_SERVICE_DISABLED;
    if (control_says(control, L"caller-may-start", L"no")) return ERROR_ACCESS_DENIED;
    return start(service, control_number(control, L"service-wait", 30000));
}

DWORD check_service(const struct control *control) {
    SC_HANDLE manager = OpenSCManagerW(NULL, NULL, SC_MANAGER_CONNECT);
    if (!manager) return GetLastError();
    SC_HANDLE service = OpenServiceW(manager, L"seclogon", SERVICE_QUERY_STATUS | SERVICE_QUERY_CONFIG | SERVICE_START);
    DWORD error = service ? check_state(service, control) : GetLastError();
    if (service) CloseServiceHandle(service);
    CloseServiceHandle(manager);
    return error;
}
