/* seclogon-service.exe: the process of a "seclogon" service for Wine, whose service control manager is real but has no such service.
 *
 * It starts, stops, pauses and continues. seclogon-service.txt beside it makes it slow, and is read anew at each start and stop:
 * start-takes=MS and stop-takes=MS; meanwhile the state is a pending one with check points and wait hints, as Microsoft's page on
 * SetServiceStatus asks for. With ends-at-once=yes the process ends when its start has taken that time, and never runs.
 */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>

static SERVICE_STATUS_HANDLE handle;
static SERVICE_STATUS status = {.dwServiceType = SERVICE_WIN32_OWN_PROCESS};
static HANDLE stop;

static void report(DWORD state) {
    int idle = state == SERVICE_RUNNING || state == SERVICE_PAUSED;
    status.dwCurrentState = state;
    status.dwControlsAccepted = idle ? SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN | SERVICE_ACCEPT_PAUSE_CONTINUE : 0;
    status.dwCheckPoint = status.dwWaitHint = 0;
    SetServiceStatus(handle, &status);
}

static DWORD number(const char *value) { return !strncmp(value, "yes", 3) ? 1 : strtoul(value, NULL, 10); }

static DWORD told(const char *key) {
    wchar_t path[MAX_PATH];
    char line[200];
    DWORD value = 0;
    GetModuleFileNameW(NULL, path, MAX_PATH);
    wcscpy(wcsrchr(path, L'.'), L".txt");
    FILE *file = _wfopen(path, L"r");
    while (file && fgets(line, sizeof line, file))
        if (!strncmp(line, key, strlen(key)) && line[strlen(key)] == '=') value = number(line + strlen(key) + 1);
    if (file) fclose(file);
    return value;
}

static void take_time(DWORD pending, DWORD milliseconds) {
    DWORD begin = GetTickCount(), passed = 0;
    status.dwCurrentState = pending;
    status.dwControlsAccepted = 0;
    for (status.dwCheckPoint = 1; (passed = GetTickCount() - begin) < milliseconds; status.dwCheckPoint++) {
        status.dwWaitHint = milliseconds - passed + 2000;
        SetServiceStatus(handle, &status);
        Sleep(milliseconds - passed < 100 ? milliseconds - passed : 100);
    }
}

/* Answers at once: the service control manager waits for it, and asks about other services meanwhile in vain. */
static DWORD WINAPI control(DWORD code, DWORD, void *, void *) {
    switch (code) {
    case SERVICE_CONTROL_STOP: case SERVICE_CONTROL_SHUTDOWN:
        report(SERVICE_STOP_PENDING);
        SetEvent(stop);
        return NO_ERROR;
    case SERVICE_CONTROL_PAUSE:
        report(SERVICE_PAUSED);
        return NO_ERROR;
    case SERVICE_CONTROL_CONTINUE:
        report(SERVICE_RUNNING);
        return NO_ERROR;
    case SERVICE_CONTROL_INTERROGATE:
        SetServiceStatus(handle, &status);
        return NO_ERROR;
    }
    return ERROR_CALL_NOT_IMPLEMENTED;
}

static void WINAPI run(DWORD, LPWSTR *) {
    stop = CreateEventW(NULL, TRUE, FALSE, NULL);
    handle = RegisterServiceCtrlHandlerExW(L"seclogon", control, NULL);
    /* Not before the service control manager has seen it start: that would be 1053. */
    int ends = told("ends-at-once");
    take_time(SERVICE_START_PENDING, told("start-takes") + (ends ? 300 : 0));
    if (ends) status.dwWin32ExitCode = ERROR_PROCESS_ABORTED;   /* Wine does not see by itself that a process has ended */
    if (ends) return report(SERVICE_STOPPED);
    report(SERVICE_RUNNING);
    WaitForSingleObject(stop, INFINITE);
    take_time(SERVICE_STOP_PENDING, told("stop-takes"));
    report(SERVICE_STOPPED);
}

int wmain(void) {
    SERVICE_TABLE_ENTRYW table[] = {{L"seclogon", run}, {NULL, NULL}};
    return StartServiceCtrlDispatcherW(table) ? 0 : 1;
}
