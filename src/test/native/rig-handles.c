/* Which handles that earlier calls gave back are still open in this process: the product has to close both of each. Wine does not count a
 * process's handles, so the rig looks itself. Numbers of handles, processes and threads are all given out again: a handle counts only while
 * it leads to the same child, and what was seen closed once is forgotten before the next child can take over its numbers. */
#include "rig.h"

#define MOST 256

static PROCESS_INFORMATION given[MOST];
static int count;

void handles_remember(const PROCESS_INFORMATION *process) {
    if (count < MOST) given[count++] = *process;
}

static int open_of(const PROCESS_INFORMATION *child) {
    return (GetProcessId(child->hProcess) == child->dwProcessId) + (GetThreadId(child->hThread) == child->dwThreadId);
}

void handles_forget_closed(void) {
    int kept = 0;
    for (int i = 0; i < count; i++)
        if (open_of(&given[i])) given[kept++] = given[i];
    count = kept;
}

int handles_open(void) {
    int open = 0;
    for (int i = 0; i < count; i++) open += open_of(&given[i]);
    return open;
}
