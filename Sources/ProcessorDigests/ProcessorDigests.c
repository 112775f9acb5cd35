#include "ProcessorDigests.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>
#include <string.h>

bool processor_has_crc32c(void) {
    unsigned a, b, c, d;
    // SSE 4.2.
    return __get_cpuid(1, &a, &b, &c, &d) && (c >> 20 & 1);
}

bool processor_has_sha256(void) {
    unsigned a, b, c, d;
    // SSSE 3 and SSE 4.1, then the SHA extensions.
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c >> 9 & 1) || !(c >> 19 & 1)) return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b >> 29 & 1);
}

__attribute__((target("sse4.2")))
uint32_t processor_crc32c(uint32_t crc, const uint8_t *bytes, size_t count) {
    uint64_t sum = (uint32_t)~crc;
    for (; count >= 8; count -= 8, bytes += 8) {
        uint64_t word;
        memcpy(&word, bytes, 8);
        sum = _mm_crc32_u64(sum, word);
    }
    for (; count > 0; count--, bytes++) sum = _mm_crc32_u8((uint32_t)sum, *bytes);
    return ~(uint32_t)sum;
}

__attribute__((target("sse4.2")))
void processor_crc32c_four(const uint8_t *bytes, const ptrdiff_t *places, uint32_t *sums) {
    uint64_t sum[4];
    ptrdiff_t shared = PTRDIFF_MAX;
    for (int message = 0; message < 4; message++) {
        const ptrdiff_t start = places[3 * message], noughts = places[3 * message + 1], end = places[3 * message + 2];
        sum[message] = (uint32_t)~processor_crc32c(0, bytes + start, (size_t)(noughts - start));
        sum[message] = _mm_crc32_u64(sum[message], 0x3030303030303030);
        if (end - noughts - 8 < shared) shared = end - noughts - 8;
    }
    for (ptrdiff_t place = 0; place + 8 <= shared; place += 8) {
#pragma clang loop unroll(full)
        for (int message = 0; message < 4; message++) {
            uint64_t word;
            memcpy(&word, bytes + places[3 * message + 1] + 8 + place, 8);
            sum[message] = _mm_crc32_u64(sum[message], word);
        }
    }
    const ptrdiff_t done = shared / 8 * 8;
    for (int message = 0; message < 4; message++) {
        const ptrdiff_t rest = places[3 * message + 1] + 8 + done;
        sums[message] = processor_crc32c(~(uint32_t)sum[message], bytes + rest, (size_t)(places[3 * message + 2] - rest));
    }
}

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, section 4.2.2).
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

/// The instructions keep the eight working variables in two vectors, as a, b, e, f and c, d, g, h, each from the highest word down,
/// and do two rounds at a time; four words of the schedule are one vector.
__attribute__((target("sha,ssse3,sse4.1")))
void processor_sha256(uint32_t *state, const uint8_t *blocks, size_t count) {
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    const __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xb1);
    const __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1b);
    __m128i abef = _mm_alignr_epi8(badc, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, badc, 0xf0);
    for (; count > 0; count--, blocks += 64) {
        const __m128i abefBefore = abef, cdghBefore = cdgh;
        __m128i schedule[4];
#pragma clang loop unroll(full)
        for (int step = 0; step < 16; step++) {
            __m128i words;
            if (step < 4) {
                words = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)blocks + step), bigEndian);
            } else {
                const __m128i last = schedule[(step + 3) & 3];
                words = _mm_sha256msg1_epu32(schedule[step & 3], schedule[(step + 1) & 3]);
                words = _mm_add_epi32(words, _mm_alignr_epi8(last, schedule[(step + 2) & 3], 4));
                words = _mm_sha256msg2_epu32(words, last);
            }
            schedule[step & 3] = words;
            const __m128i sums = _mm_add_epi32(words, _mm_loadu_si128((const __m128i *)constants + step));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sums);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sums, 0x0e));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
    _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xf0));
    _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

#else

// On other processors the plain Swift version does the work.

bool processor_has_crc32c(void) { return false; }

bool processor_has_sha256(void) { return false; }

uint32_t processor_crc32c(uint32_t crc, const uint8_t *bytes, size_t count) { return crc; }

void processor_crc32c_four(const uint8_t *bytes, const ptrdiff_t *places, uint32_t *sums) {}

void processor_sha256(uint32_t *state, const uint8_t *blocks, size_t count) {}

#endif
