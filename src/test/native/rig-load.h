#include <windows.h>

int load_library(HANDLE process, const wchar_t *library);   /* 0 if the DLL refuses */
