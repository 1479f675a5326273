/* The very end of the process. */
#include "rig.h"

#include <stdio.h>

/* exit-hold=yes: the process stays, with all that it leaves in its memory, until somebody removes exiting.txt (60 seconds at most). Runs when
 * the DLL is detached: all other threads have ended by then. */
void exit_hold(void) {
    struct control control = control_read();
    int hold = control_says(&control, L"exit-hold", L"yes");
    wchar_t path[MAX_PATH];
    control_free(&control);
    if (!hold) return;
    _snwprintf(path, MAX_PATH, L"%ls\\exiting.txt", rig_folder);
    FILE *file = _wfopen(path, L"wb");
    if (file) fclose(file);
    for (int i = 0; i < 600 && GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES; i++) Sleep(100);
}
