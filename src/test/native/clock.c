#include "clock.h"

#include <windows.h>

#define FROM_1601_TO_1970 11644473600000000ULL

unsigned long long clock_microseconds(void) {
    FILETIME now;
    GetSystemTimePreciseAsFileTime(&now);
    return (((unsigned long long) now.dwHighDateTime << 32) + now.dwLowDateTime) / 10 - FROM_1601_TO_1970;
}
