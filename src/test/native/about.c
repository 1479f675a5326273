/* A program to be looked at: it has an icon, a version resource (about.rc) and, as signed.exe and others, a signature. */
#include <windows.h>

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, LPWSTR line, int show)
{
    (void)instance;
    (void)previous;
    (void)line;
    (void)show;
    return 0;
}
