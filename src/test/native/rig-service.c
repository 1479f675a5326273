/* The Secondary Logon service, as the real service control manager of Wine knows it: a call starts it, with the rights of the caller.
 *
 * start-fails=CODE in control.txt: whoever starts it while it could start gets this code, and nothing starts. */
#include "rig-hooks.h"

BOOL (WINAPI *real_start_service)(SC_HANDLE, DWORD, LPCWSTR *);

static SC_HANDLE open_for_us(DWORD access) {
    SC_HANDLE manager = real_open_manager(NULL, NULL, SC_MANAGER_CONNECT);
    SC_HANDLE service = manager ? real_open_service(manager, L"seclogon", access) : NULL;
    DWORD error = GetLastError();
    if (manager) real_close_handle(manager);
    SetLastError(error);
    return service;
}

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

/* Wine refuses every change of such a service, and one that changes nothing tells it. */
int service_is_marked(void) {
    SC_HANDLE service = open_for_us(SERVICE_CHANGE_CONFIG);
    int marked = service && !ChangeServiceConfigW(service, SERVICE_NO_CHANGE, SERVICE_NO_CHANGE, SERVICE_NO_CHANGE, NULL, NULL, NULL,
            NULL, NULL, NULL, NULL) && GetLastError() == ERROR_SERVICE_MARKED_FOR_DELETE;
    if (service) real_close_handle(service);
    return marked;
}

/* Wine starts a service that is marked for deletion. */
static DWORD refuse_start(const struct control *control) {
    if (service_is_marked()) return ERROR_SERVICE_MARKED_FOR_DELETE;
    SC_HANDLE service = control_value(control, L"start-fails", 0) ? open_for_us(SERVICE_QUERY_STATUS | SERVICE_QUERY_CONFIG) : NULL;
    if (!service) return 0;
    int could = state(service) == SERVICE_STOPPED && start_type(service) != SERVICE_DISABLED;
    real_close_handle(service);
    return could ? control_number(control, L"start-fails", 0) : 0;
}

BOOL WINAPI start_service(SC_HANDLE service, DWORD count, LPCWSTR *words) {
    ACCESS_MASK granted;
    struct control control = control_read();
    DWORD error = service_granted(service, &granted) && granted & SERVICE_START ? refuse_start(&control) : 0;
    control_free(&control);
    if (!error) return real_start_service(service, count, words);
    SetLastError(error);
    return FALSE;
}

/* Nobody can start a service that is on its way down: the start waits for the end of that too. */
static DWORD start(SC_HANDLE service, DWORD patience) {
    DWORD begin = GetTickCount(), now;
    int asked = 0;
    while ((now = state(service)) != SERVICE_RUNNING) {
        if (now == SERVICE_STOPPED && asked) return ERROR_SERVICE_REQUEST_TIMEOUT;   /* started, and ended at once */
        if (now == SERVICE_STOPPED) {
            if (!real_start_service(service, 0, NULL) && GetLastError() != ERROR_SERVICE_ALREADY_RUNNING) return GetLastError();
            asked = 1;
        }
        if (GetTickCount() - begin > patience) return ERROR_SERVICE_REQUEST_TIMEOUT;
        Sleep(50);
    }
    return 0;
}

static DWORD check_start_right(void) {
    ACCESS_MASK granted;
    PSECURITY_DESCRIPTOR stored = stored_security();
    DWORD error = stored ? check_rights(stored, SERVICE_START, &granted) : GetLastError();
    LocalFree(stored);
    return error;
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
    DWORD error = check_start_right();
    if (!error) error = refuse_start(control);
    return error ? error : start(service, control_number(control, L"service-wait", 30000));
}

DWORD check_service(const struct control *control) {
    SC_HANDLE service = open_for_us(SERVICE_QUERY_STATUS | SERVICE_QUERY_CONFIG | SERVICE_START);
    if (!service) return GetLastError();
    DWORD error = check_state(service, control);
    real_close_handle(service);
    return error;
}
