/* Which handles that earlier calls gave back are still open in this process: the product has to close both of each. Wine does not count a
 * process's handles, so the rig looks itself. A number can be given out again: a handle counts only while it leads to the same child. */
#include "rig.h"

#define MOST 256

static PROCESS_INFORMATION given[MOST];
static int count;

void handles_remember(const PROCESS_INFORMATION *process) {
    if (count < MOST) given[count++] = *process;
}

int handles_open(void) {
    int open = 0;
    for (int i = 0; i < count; i++) {
        open += GetProcessId(given[i].hProcess) == given[i].dwProcessId;
        open += GetThreadId(given[i].hThread) == given[i].dwThreadId;
    }
    return open;
}
