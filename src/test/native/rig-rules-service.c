/* Rules about the Secondary Logon service, and the service in each state that they need. */
#include "rig-rules.h"

#include <stdio.h>
#include <stdlib.h>

static SC_HANDLE manager;

SC_HANDLE open_service(void) {
    if (!manager) manager = OpenSCManagerW(NULL, NULL, SC_MANAGER_ALL_ACCESS);
    return OpenServiceW(manager, L"seclogon", SERVICE_ALL_ACCESS);
}

DWORD state(void) {
    SERVICE_STATUS status = {0};
    SC_HANDLE service = open_service();
    QueryServiceStatus(service, &status);
    CloseServiceHandle(service);
    return status.dwCurrentState;
}

int wait_for(DWORD wanted) {
    for (int i = 0; i < 200 && state() != wanted; i++) Sleep(50);
    return state() == wanted;
}

void send_control(DWORD code) {
    SERVICE_STATUS status;
    SC_HANDLE service = open_service();
    ControlService(service, code, &status);
    CloseServiceHandle(service);
}

void service_is_stopped(void) {
    if (state() != SERVICE_STOPPED) send_control(SERVICE_CONTROL_STOP);
    if (!wait_for(SERVICE_STOPPED)) check("service-stops", TRUE, FALSE);
}

void service_start_type(DWORD type) {
    SC_HANDLE service = open_service();
    ChangeServiceConfigW(service, SERVICE_NO_CHANGE, type, SERVICE_NO_CHANGE, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
    CloseServiceHandle(service);
}

void service_exists(const wchar_t *executable) {
    SC_HANDLE service = open_service();
    if (!service) service = CreateServiceW(manager, L"seclogon", L"Secondary Logon", SERVICE_ALL_ACCESS, SERVICE_WIN32_OWN_PROCESS,
            SERVICE_DEMAND_START, SERVICE_ERROR_NORMAL, executable, NULL, NULL, NULL, NULL, NULL);
    ChangeServiceConfigW(service, SERVICE_NO_CHANGE, SERVICE_DEMAND_START, SERVICE_NO_CHANGE, executable, NULL, NULL, NULL, NULL, NULL,
            NULL);
    CloseServiceHandle(service);
    service_is_stopped();
}

int service_vanishes(void) {
    SC_HANDLE service = open_service();
    DeleteService(service);
    CloseServiceHandle(service);
    for (int i = 0; i < 100 && (service = open_service()); i++) {
        CloseServiceHandle(service);
        Sleep(50);
    }
    return service == NULL;
}

void service_is_told(const wchar_t *executable, const char *lines) {
    wchar_t path[MAX_PATH];
    _snwprintf(path, MAX_PATH, L"%ls", executable);
    wcscpy(wcsrchr(path, L'.'), L".txt");
    FILE *file = _wfopen(path, L"wb");
    fputs(lines, file);
    fclose(file);
}

static void rules_of_start_rights(void) {
    service_is_stopped();
    control("caller-may-start=no\n");
    RULE("service-stopped-caller-may-not-start", 5, (void) 0);
    check("service-not-started", SERVICE_STOPPED, state());
    control("");
    RULE("service-started-on-demand-works", 0, (void) 0);
    check("service-runs", SERVICE_RUNNING, state());
    control("caller-may-start=no\n");
    RULE("service-running-needs-no-right-works", 0, (void) 0);
    control("");
}

static void rules_of_slow_service(const wchar_t *executable) {
    service_is_told(executable, "start-takes=1500\nstop-takes=1000\n");
    service_is_stopped();
    control("service-wait=500\n");
    RULE("service-too-slow", 1053, (void) 0);
    check("service-start-pending", SERVICE_START_PENDING, state());
    control("");
    RULE("service-slow-works", 0, (void) 0);
    send_control(SERVICE_CONTROL_STOP);
    check("service-stop-pending", SERVICE_STOP_PENDING, state());
    RULE("service-stopping-is-waited-for-works", 0, (void) 0);
    service_is_told(executable, "");
    service_is_stopped();
}

void rules_of_service(const wchar_t *executable) {
    rules_of_start_rights();
    service_start_type(SERVICE_DISABLED);
    RULE("service-running-though-disabled-works", 0, (void) 0);
    service_is_stopped();
    RULE("service-disabled", 1058, (void) 0);
    control("caller-may-start=no\n");
    RULE("service-disabled-before-the-right", 1058, (void) 0);
    control("");
    RULE("service-disabled-before-the-password", 1058, a.password = L"wrong");
    RULE("parameters-before-the-service", 87, a.domain = NULL);
    service_start_type(SERVICE_DEMAND_START);
    RULE("service-demand-again-works", 0, (void) 0);
    send_control(SERVICE_CONTROL_PAUSE);
    check("service-pauses", SERVICE_PAUSED, state());
    RULE("service-paused", 1062, (void) 0);
    send_control(SERVICE_CONTROL_CONTINUE);
    RULE("service-continued-works", 0, (void) 0);
    rules_of_slow_service(executable);
    check("service-vanishes", TRUE, service_vanishes());
    RULE("service-missing", 1060, (void) 0);
    service_exists(executable);
    RULE("service-back-works", 0, (void) 0);
}
