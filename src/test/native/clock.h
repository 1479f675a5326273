/* Microseconds since 1970. Of the clocks under Wine this is the one that a Linux program can read too: QueryPerformanceCounter counts
 * CLOCK_MONOTONIC_RAW there, and Java on Linux CLOCK_MONOTONIC, which drift apart. */
unsigned long long clock_microseconds(void);
