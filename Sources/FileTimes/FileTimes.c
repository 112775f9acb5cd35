#define _GNU_SOURCE
#include "FileTimes.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

int file_birth(const char *path, int64_t *nanoseconds) {
    struct statx found;
    if (statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, STATX_BTIME, &found) != 0) {
        // A kernel before 4.11 has no such call, and a sandbox may not let it through.
        return errno == ENOSYS || errno == EPERM ? 0 : -1;
    }
    if (!(found.stx_mask & STATX_BTIME)) return 0;
    *nanoseconds = (int64_t)((uint64_t)found.stx_btime.tv_sec * 1000000000u) + found.stx_btime.tv_nsec;
    return 1;
}
