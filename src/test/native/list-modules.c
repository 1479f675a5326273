/* list-modules.exe EXECUTABLE: prints the full paths of all modules in the running processes of an executable (its name without a folder),
 * one a line, in UTF-8. Ends with 1 if there is none. */
#include <windows.h>

#include <stdio.h>
#include <tlhelp32.h>

static void print(const wchar_t *line) {
    char bytes[4 * MAX_PATH];
    WideCharToMultiByte(CP_UTF8, 0, line, -1, bytes, sizeof bytes, NULL, NULL);
    puts(bytes);
}

static int print_modules(DWORD process) {
    MODULEENTRY32W module = {.dwSize = sizeof module};
    HANDLE modules = CreateToolhelp32Snapshot(TH32CS_SNAPMODULE, process);
    int count = 0;
    for (BOOL more = Module32FirstW(modules, &module); more; more = Module32NextW(modules, &module)) {
        print(module.szExePath);
        count++;
    }
    CloseHandle(modules);
    return count;
}

int wmain(int count, wchar_t **words) {
    PROCESSENTRY32W process = {.dwSize = sizeof process};
    HANDLE processes = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    int printed = 0;
    if (count != 2) return 2;
    for (BOOL more = Process32FirstW(processes, &process); more; more = Process32NextW(processes, &process))
        if (!_wcsicmp(process.szExeFile, words[1])) printed += print_modules(process.th32ProcessID);
    CloseHandle(processes);
    return !printed;
}
