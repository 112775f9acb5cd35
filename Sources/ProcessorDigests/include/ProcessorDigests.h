#ifndef PROCESSOR_DIGESTS_H
#define PROCESSOR_DIGESTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether the processor has instructions for CRC-32C.
bool processor_has_crc32c(void);

/// Whether the processor has instructions for SHA-256.
bool processor_has_sha256(void);

/// The CRC-32C of a message whose beginning has the checksum `crc` and whose rest is `count` bytes.
///
/// Only where `processor_has_crc32c()`.
uint32_t processor_crc32c(uint32_t crc, const uint8_t *bytes, size_t count);

/// The CRC-32C of four messages side by side: the sums do not wait for each other. `places` says of each message, one after another, where in
/// the bytes it begins, where eight bytes of it begin that are taken for the digit nought, and where it ends.
///
/// Only where `processor_has_crc32c()`.
void processor_crc32c_four(const uint8_t *bytes, const ptrdiff_t *places, uint32_t *sums);

/// Folds `count` blocks of 64 bytes into SHA-256's chaining value of eight words (FIPS 180-4, section 6.2.2).
///
/// Only where `processor_has_sha256()`.
void processor_sha256(uint32_t *state, const uint8_t *blocks, size_t count);

#endif
