/* control-service.exe CODE: sends a control code to the Secondary Logon service (2 pauses it), which Wine's net.exe and sc.exe cannot. Ends
 * with the Win32 code that it failed with, or with 0. */
#include <windows.h>
#include <stdlib.h>

int wmain(int count, wchar_t **words) {
    SERVICE_STATUS status;
    SC_HANDLE manager = OpenSCManagerW(NULL, NULL, SC_MANAGER_CONNECT);
    SC_HANDLE service = OpenServiceW(manager, L"seclogon", SERVICE_PAUSE_CONTINUE | SERVICE_STOP | SERVICE_USER_DEFINED_CONTROL);
    BOOL done = count == 2 && service && ControlService(service, wcstoul(words[1], NULL, 10), &status);
    return done ? 0 : (int) GetLastError();
}
