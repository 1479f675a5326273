/* marker.dll: leaves the file <its own full path>.loaded behind when somebody loads it. */
#include <windows.h>

BOOL WINAPI DllMain(HINSTANCE own, DWORD reason, LPVOID reserved) {
    wchar_t path[MAX_PATH + 10];
    (void) reserved;
    if (reason != DLL_PROCESS_ATTACH || !GetModuleFileNameW(own, path, MAX_PATH)) return TRUE;
    CloseHandle(CreateFileW(wcscat(path, L".loaded"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL));
    return TRUE;
}
