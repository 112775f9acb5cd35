#ifndef FILE_TIMES_H
#define FILE_TIMES_H

#include <stdint.h>

/// When what stands at a path itself came to be, in nanoseconds since 1970 (statx(2), which Swift's Glibc module does not have).
///
/// 1 where the file system keeps it, 0 where it does not, -1 with `errno` where it cannot be asked.
int file_birth(const char *path, int64_t *nanoseconds);

#endif
