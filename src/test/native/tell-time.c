/* tell-time.exe: answers each line on its standard input with the time, in microseconds since 1970. Shows the benchmark whether Windows
 * programs and Linux programs read the same clock. */
#include "clock.h"

#include <stdio.h>

int wmain(void) {
    char line[10];
    while (fgets(line, sizeof line, stdin)) {
        printf("%llu\n", clock_microseconds());
        fflush(stdout);
    }
    return 0;
}
