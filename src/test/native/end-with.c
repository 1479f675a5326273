/* end-with.exe: a program with windows, as its header says, that opens none and ends at once with the number that it is given. */
#include <windows.h>

#include <stdlib.h>

int WINAPI wWinMain(HINSTANCE, HINSTANCE, LPWSTR arguments, int) { ExitProcess(wcstoul(arguments, NULL, 0)); }
