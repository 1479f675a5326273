/* Loads a DLL into a process that has not begun to run. */
#include "rig-load.h"

int load_library(HANDLE process, const wchar_t *library) {
    SIZE_T size = (wcslen(library) + 1) * sizeof *library;
    void *name = VirtualAllocEx(process, NULL, size, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE);
    if (!name || !WriteProcessMemory(process, name, library, size, NULL)) return 0;
    /* kernel32 lies at the same address in every process. */
    void *loader = (void *) GetProcAddress(GetModuleHandleW(L"kernel32.dll"), "LoadLibraryW");
    HANDLE thread = CreateRemoteThread(process, NULL, 0, (LPTHREAD_START_ROUTINE) loader, name, 0, NULL);
    DWORD module = 0;
    if (!thread || WaitForSingleObject(thread, 30000) || !GetExitCodeThread(thread, &module)) module = 0;
    if (thread) CloseHandle(thread);
    return module != 0;
}
