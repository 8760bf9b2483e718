/* From files to the order in which the kernels read: GGUF's blocks to MLX's rows, and those to interleaved ones. */

#include "products.h"

#include <stdatomic.h>
#include <string.h>

typedef struct {
    int64_t rows, columns;
    int bits;
    const uint8_t *from;
    uint8_t *to;
} Packing;

#define CELLS 16 /* of four bytes of a row, at once: a line of the cache */

/* Eight nibbles: 0 to 3 become the low ones of four bytes, 4 to 7 the high ones. */
static inline uint32_t spread(uint32_t nibbles) {
    uint32_t low = nibbles & 0xffff, high = nibbles >> 16;
    low = (low | low << 8) & 0x00ff00ff;
    high = (high | high << 8) & 0x00ff00ff;
    return ((low | low << 4) & 0x0f0f0f0f) | ((high | high << 4) & 0x0f0f0f0f) << 4;
}

static void pack_block(void *job, int64_t block, int thread) {
    const Packing *p = job;
    const int64_t cells = p->columns * p->bits / 32;
    uint32_t *to = (uint32_t *)(void *)p->to + block * cells * ROWS;
    (void)thread;
    for (int64_t first = 0; first < cells; first += CELLS) {
        const int count = cells - first < CELLS ? (int)(cells - first) : CELLS;
        uint32_t rows[ROWS][CELLS] = {0};
        for (int r = 0; r < ROWS && block * ROWS + r < p->rows; r++) {
            memcpy(rows[r], p->from + ((block * ROWS + r) * cells + first) * 4, (size_t)count * 4);
            if (p->bits == 4)
                for (int c = 0; c < CELLS; c++)
                    rows[r][c] = spread(rows[r][c]);
        }
        for (int c = 0; c < count; c++)
            for (int r = 0; r < ROWS; r++)
                to[(first + c) * ROWS + r] = rows[r][c];
    }
}

/* MLX's packed rows [rows][columns * bits / 8] into Weights.q, rows padded to whole blocks. */
EXPORT void shakti_pack(int64_t rows, int64_t columns, int bits, const uint8_t *from, uint8_t *to) {
    Packing packing = {rows, columns, bits, from, to};
    begin_call();
    pool_run(pack_block, &packing, (rows + ROWS - 1) / ROWS);
    end_call();
}

/* ---- GGUF's blocks of 32 weights ---------------------------------------------------------------------- */

enum { Q4_0 = 2, Q4_1 = 3, Q8_0 = 8 };                    /* ggml's numbers of these types */
enum { NOT_FINITE = 1, TOO_LARGE = 2, HALF_INFINITE = 31 }; /* TOO_LARGE: a bias is beyond float16 */

/* A float16 times -2 ** by, exactly; TOO_LARGE in `flags` where there is none. */
static inline uint16_t minus_power(uint16_t half, int by, int *flags) {
    const uint16_t sign = (uint16_t)(~half & 0x8000);
    int exponent = half >> 10 & 31, mantissa = half & 1023;
    if (exponent > 0 && exponent + by < HALF_INFINITE)
        return (uint16_t)((half + (by << 10)) ^ 0x8000);
    if (exponent == 0) { /* mantissa * 2 ** -24 */
        mantissa <<= by;
        if (mantissa < 1024)
            return sign | (uint16_t)mantissa;
        for (exponent = 1; mantissa >= 2048; exponent++)
            mantissa >>= 1; /* no bit is lost: as many zeros were shifted in */
        return (uint16_t)(sign | exponent << 10 | (mantissa & 1023));
    }
    *flags |= TOO_LARGE;
    return 0;
}

typedef struct {
    int type;
    int64_t count;
    const uint8_t *from;
    uint8_t *packed;
    uint16_t *scales, *biases;
    atomic_int flags;
} Blocks;

#define SOME 4096 /* blocks in an item */

/* Of eight bytes the low nibbles, two a byte. */
static inline uint32_t low_halves(uint64_t bytes) {
    bytes &= 0x0f0f0f0f0f0f0f0f;
    bytes = (bytes | bytes >> 4) & 0x00ff00ff00ff00ff;
    bytes = (bytes | bytes >> 8) & 0x0000ffff0000ffff;
    return (uint32_t)(bytes | bytes >> 16);
}

/* ggml's byte j holds elements j (low) and j + 16 (high); MLX's holds 2 j and 2 j + 1. */
static inline void repack_nibbles(const uint8_t *from, uint8_t *to) {
    uint64_t both[2];
    memcpy(both, from, 16);
    const uint32_t out[4] = {low_halves(both[0]), low_halves(both[1]), low_halves(both[0] >> 4), low_halves(both[1] >> 4)};
    memcpy(to, out, 16);
}

static void some_blocks(void *job, int64_t item, int thread) {
    Blocks *b = job;
    const int64_t size = b->type == Q4_0 ? 18 : b->type == Q4_1 ? 20 : 34;
    const int64_t end = (item + 1) * SOME < b->count ? (item + 1) * SOME : b->count;
    int flags = 0;
    (void)thread;
    for (int64_t i = item * SOME; i < end; i++) {
        const uint8_t *block = b->from + i * size;
        uint16_t scale, bias;
        memcpy(&scale, block, 2);
        flags |= (scale >> 10 & 31) == HALF_INFINITE ? NOT_FINITE : 0;
        if (b->type == Q4_1) {
            memcpy(&bias, block + 2, 2);
            flags |= (bias >> 10 & 31) == HALF_INFINITE ? NOT_FINITE : 0;
        } else
            bias = minus_power(scale, b->type == Q4_0 ? 3 : 7, &flags);
        b->scales[i] = scale;
        b->biases[i] = bias;
        if (b->type == Q8_0)
            for (int j = 0; j < 32; j++)
                b->packed[32 * i + j] = block[2 + j] ^ 128; /* int8 + 128 */
        else
            repack_nibbles(block + size - 16, b->packed + 16 * i);
    }
    if (flags)
        atomic_fetch_or(&b->flags, flags);
}

/* Blocks of Q4_0, Q4_1 or Q8_0 as MLX's packed integers, with a float16 scale and bias for each block. Gives flags;
   with TOO_LARGE the biases are not right. */
EXPORT int shakti_blocks(int type, int64_t count, const uint8_t *from, uint8_t *packed, uint16_t *scales,
                         uint16_t *biases) {
    Blocks blocks = {type, count, from, packed, scales, biases, 0};
    begin_call();
    pool_run(some_blocks, &blocks, (count + SOME - 1) / SOME);
    end_call();
    return atomic_load(&blocks.flags);
}

/* ---- scales ------------------------------------------------------------------------------------------- */

/* Whether this bias is -2 ** by times the scale. */
static int opposite(uint16_t scale, uint16_t bias, int by) {
    int flags = 0;
    uint16_t right = minus_power(scale, by, &flags);
    return !flags && (right == bias || !((right | bias) & 0x7fff)); /* zeros have two signs */
}

/* Whether each of these float16 biases is -2 ** by times its scale. */
EXPORT int shakti_symmetric(const uint16_t *scales, const uint16_t *biases, int64_t count, int by) {
    for (int64_t first = 0; first < count; first += SOME) {
        const int64_t end = first + SOME < count ? first + SOME : count;
        int unlike = 0; /* or with an exponent that needs a closer look */
        for (int64_t i = first; i < end; i++) {
            const int exponent = scales[i] >> 10 & 31;
            unlike |= biases[i] != (uint16_t)((scales[i] + (by << 10)) ^ 0x8000);
            unlike |= (exponent == 0) | (exponent + by >= HALF_INFINITE);
        }
        for (int64_t i = first; unlike && i < end; i++)
            if (!opposite(scales[i], biases[i], by))
                return 0;
    }
    return 1;
}

typedef struct {
    int64_t rows, groups;
    const uint16_t *from;
    uint16_t *to;
} Interleaving;

static void interleave_block(void *job, int64_t block, int thread) {
    const Interleaving *j = job;
    const int count = j->rows - block * ROWS < ROWS ? (int)(j->rows - block * ROWS) : ROWS;
    const uint16_t *from = j->from + block * ROWS * j->groups;
    uint16_t *to = j->to + block * ROWS * j->groups;
    (void)thread;
    for (int64_t g = 0; g < j->groups; g++)
        for (int r = 0; r < ROWS; r++)
            to[g * ROWS + r] = r < count ? from[r * j->groups + g] : 0;
}

/* 16-bit scales [rows][groups] into Weights.scales, rows padded to whole blocks. */
EXPORT void shakti_interleave(int64_t rows, int64_t groups, const uint16_t *from, uint16_t *to) {
    Interleaving job = {rows, groups, from, to};
    begin_call();
    pool_run(interleave_block, &job, (rows + ROWS - 1) / ROWS);
    end_call();
}
