/* SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits. Our own, because Windows' and Wine's keep the last block of their input in
 * memory that they free without wiping: with a password as input, a search of the process's memory would find it there. */
#include <stddef.h>

void sha256(const void *data, size_t size, char digits[65]);
