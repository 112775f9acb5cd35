#include "ByteMarks.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/// A bit for each of 64 bytes.
struct marks {
    uint64_t stops, newlines;
    /// Bytes beyond ASCII.
    uint64_t wide;
};

static const uint64_t ones = 0x0101010101010101, low_bits = 0x7F7F7F7F7F7F7F7F;

/// The top bit of each byte of a word that is nought.
static inline uint64_t noughts(uint64_t word) {
    return ~(((word & low_bits) + low_bits) | word | low_bits);
}

/// The top bits of eight bytes, the first byte's lowest.
static inline uint64_t gathered(uint64_t tops) {
    return (tops >> 7) * 0x0102040810204080 >> 56;
}

/// By words of eight bytes, on any processor.
static inline struct marks marks_by_words(const uint8_t *bytes) {
    struct marks marks = {0, 0, 0};
    for (int step = 0; step < 8; step++) {
        uint64_t word = 0;
        for (int byte = 0; byte < 8; byte++) word |= (uint64_t)bytes[8 * step + byte] << (8 * byte);
        const uint64_t wide = word & ~low_bits;
        const uint64_t controls = ~(((word & low_bits) + 0x60 * ones) | word) & ~low_bits;
        const uint64_t newlines = noughts(word ^ ones * '\n');
        const uint64_t stops = noughts(word ^ ones * '"') | noughts(word ^ ones * '\\') | controls;
        marks.stops |= gathered(stops) << (8 * step);
        marks.newlines |= gathered(newlines) << (8 * step);
        marks.wide |= gathered(wide) << (8 * step);
    }
    return marks;
}

#if defined(__x86_64__)

/// The bits of a vector's bytes as they are: without the assembly, which is empty, clang 21 takes them apart and puts them together again bit
/// by bit, eight times as many instructions.
static inline uint64_t whole(uint32_t bits) {
    __asm__("" : "+r"(bits));
    return bits;
}

/// By vectors of sixteen bytes, which every x86-64 processor has.
static inline struct marks marks_by_16(const uint8_t *bytes) {
    const __m128i quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\'), newline = _mm_set1_epi8('\n');
    const __m128i last_control = _mm_set1_epi8(0x1F);
    struct marks marks = {0, 0, 0};
    for (int step = 0; step < 4; step++) {
        const __m128i part = _mm_loadu_si128((const __m128i *)bytes + step);
        const __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(part, last_control), part);
        const __m128i stops = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(part, quote), _mm_cmpeq_epi8(part, backslash)), controls);
        marks.stops |= whole((uint32_t)_mm_movemask_epi8(stops)) << (16 * step);
        marks.newlines |= whole((uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(part, newline))) << (16 * step);
        marks.wide |= whole((uint32_t)_mm_movemask_epi8(part)) << (16 * step);
    }
    return marks;
}

/// By vectors of thirty-two bytes.
__attribute__((target("avx2")))
static inline struct marks marks_by_32(const uint8_t *bytes) {
    const __m256i quote = _mm256_set1_epi8('"'), backslash = _mm256_set1_epi8('\\'), newline = _mm256_set1_epi8('\n');
    const __m256i last_control = _mm256_set1_epi8(0x1F);
    struct marks marks = {0, 0, 0};
    for (int step = 0; step < 2; step++) {
        const __m256i part = _mm256_loadu_si256((const __m256i *)bytes + step);
        const __m256i controls = _mm256_cmpeq_epi8(_mm256_min_epu8(part, last_control), part);
        const __m256i stops =
            _mm256_or_si256(_mm256_or_si256(_mm256_cmpeq_epi8(part, quote), _mm256_cmpeq_epi8(part, backslash)), controls);
        marks.stops |= whole((uint32_t)_mm256_movemask_epi8(stops)) << (32 * step);
        marks.newlines |= whole((uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(part, newline))) << (32 * step);
        marks.wide |= whole((uint32_t)_mm256_movemask_epi8(part)) << (32 * step);
    }
    return marks;
}

#endif

/// How long the character beyond ASCII is that begins the bytes (RFC 3629, section 4); 0 where none does.
static inline size_t character_length(const uint8_t *bytes, size_t left) {
    const uint8_t first = bytes[0];
    if (first < 0xC2 || first > 0xF4) return 0;
    const size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (left < length) return 0;
    for (size_t place = 1; place < length; place++) {
        if ((bytes[place] & 0xC0) != 0x80) return 0;
    }
    const uint8_t second = bytes[1];
    if (first == 0xE0 && second < 0xA0) return 0;
    if (first == 0xED && second > 0x9F) return 0;
    if (first == 0xF0 && second < 0x90) return 0;
    if (first == 0xF4 && second > 0x8F) return 0;
    return length;
}

/// Goes through a text by a function that marks 64 bytes.
#define GO_THROUGH(MARKS_OF)                                                                                                       \
    size_t valid = count, next = 0;                                                                                                \
    for (size_t start = 0; start <= count; start += 64) {                                                                          \
        struct marks marks;                                                                                                        \
        if (count - start >= 64) {                                                                                                 \
            marks = MARKS_OF(bytes + start);                                                                                       \
        } else {                                                                                                                   \
            uint8_t last[64] = {0};                                                                                                \
            if (count > start) memcpy(last, bytes + start, count - start);                                                         \
            marks = MARKS_OF(last);                                                                                                \
        }                                                                                                                          \
        stops[start / 64] = marks.stops;                                                                                           \
        newlines[start / 64] = marks.newlines;                                                                                     \
        if (marks.wide != 0 && valid == count) check_characters(bytes, count, start, marks.wide, &next, &valid);                   \
    }                                                                                                                              \
    return valid;

/// Looks at the characters beyond ASCII that begin among 64 bytes. Those that began before end at `next`.
static inline void check_characters(
    const uint8_t *bytes, size_t count, size_t start, uint64_t wide, size_t *next, size_t *valid) {
    if (*next > start) wide = *next - start >= 64 ? 0 : wide >> (*next - start) << (*next - start);
    while (wide != 0) {
        const size_t place = start + (size_t)__builtin_ctzll(wide);
        const size_t length = character_length(bytes + place, count - place);
        if (length == 0) {
            *valid = place;
            return;
        }
        *next = place + length;
        wide = *next - start >= 64 ? 0 : wide >> (*next - start) << (*next - start);
    }
}

static size_t go_through_by_words(const uint8_t *bytes, size_t count, uint64_t *stops, uint64_t *newlines) {
    GO_THROUGH(marks_by_words)
}

#if defined(__x86_64__)

static size_t go_through_by_16(const uint8_t *bytes, size_t count, uint64_t *stops, uint64_t *newlines) { GO_THROUGH(marks_by_16) }

__attribute__((target("avx2,bmi")))
static size_t go_through_by_32(const uint8_t *bytes, size_t count, uint64_t *stops, uint64_t *newlines) { GO_THROUGH(marks_by_32) }

int byte_marks_ways(void) { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") ? 3 : 2; }

size_t byte_marks(const uint8_t *bytes, size_t count, uint64_t *stops, uint64_t *newlines, int way) {
    if (way >= 2) return go_through_by_32(bytes, count, stops, newlines);
    if (way == 1) return go_through_by_16(bytes, count, stops, newlines);
    return go_through_by_words(bytes, count, stops, newlines);
}

#else

int byte_marks_ways(void) { return 1; }

size_t byte_marks(const uint8_t *bytes, size_t count, uint64_t *stops, uint64_t *newlines, int way) {
    return go_through_by_words(bytes, count, stops, newlines);
}

#endif
