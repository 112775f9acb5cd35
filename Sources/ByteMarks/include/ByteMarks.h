#ifndef BYTE_MARKS_H
#define BYTE_MARKS_H

#include <stddef.h>
#include <stdint.h>

/// How many ways of marking bytes this processor has: by words of eight bytes, by vectors of sixteen, by vectors of thirty-two.
int byte_marks_ways(void);

/// Marks bytes of a text, a bit each, the lowest of a word for the first of 64 bytes. There are `count / 64 + 1` words of each kind.
///
/// `stops` has the bytes at which the plain characters of a JSON string end: quotes, backslashes and control characters below 0x20, and
/// every place from `count` on. `newlines` has the newlines among these. `way` is one that the processor has, from 0; all say the same.
///
/// Returns how many bytes from the first on are whole characters of UTF-8: `count` where all are.
size_t byte_marks(const uint8_t *bytes, size_t count, uint64_t *stops, uint64_t *newlines, int way);

#endif
