/* Plain C, for any machine. */

#include "kernels.h"

#include <string.h>

#define FEW 4
#define TILE 2
#define WIDE 1
#define BYTES_OFFSET 0

typedef struct { float v[16]; } vfloat;
typedef struct { int32_t v[16]; } vint;
typedef struct { uint8_t v[64]; } vbytes;

#define EACH(type, count, expression)                                                                                 \
    type y;                                                                                                           \
    for (int i = 0; i < count; i++)                                                                                   \
        y.v[i] = expression;                                                                                          \
    return y

/* https://gist.github.com/rygorous/2156668, half_to_float_fast5 and float_to_half_fast3_rtne */
static inline float from_half(uint16_t half) {
    uint32_t bits = (uint32_t)(half & 0x7fff) << 13, exponent = bits & 0x0f800000, tiny = 113u << 23;
    float x, subnormal;
    bits += (127u - 15u) << 23;
    if (exponent == 0x0f800000)
        bits += (128u - 16u) << 23;
    else if (!exponent) {
        bits += 1u << 23;
        memcpy(&x, &bits, 4), memcpy(&subnormal, &tiny, 4);
        x -= subnormal;
        memcpy(&bits, &x, 4);
    }
    bits |= (uint32_t)(half & 0x8000) << 16;
    memcpy(&x, &bits, 4);
    return x;
}

static inline uint16_t into_half(float x) {
    uint32_t bits, sign, magic_bits = ((127u - 15u) + (23u - 10u) + 1u) << 23;
    memcpy(&bits, &x, 4);
    sign = bits & 0x80000000u;
    bits ^= sign;
    if (bits >= (127u + 16u) << 23)
        bits = bits > 255u << 23 ? 0x7e00 : 0x7c00;
    else if (bits < 113u << 23) {
        float small, magic;
        memcpy(&small, &bits, 4), memcpy(&magic, &magic_bits, 4);
        small += magic;
        memcpy(&bits, &small, 4);
        bits -= magic_bits;
    } else {
        uint32_t odd = bits >> 13 & 1;
        bits += ((15u - 127u) << 23) + 0xfff + odd;
        bits >>= 13;
    }
    return (uint16_t)(bits | sign >> 16);
}

static inline int32_t four_products(const uint8_t *w, int32_t four_x) {
    int8_t x[4];
    memcpy(x, &four_x, 4);
    return w[0] * x[0] + w[1] * x[1] + w[2] * x[2] + w[3] * x[3];
}

static inline vfloat f_splat(float x) { EACH(vfloat, 16, x); }
static inline vfloat f_zero(void) { return f_splat(0); }
static inline vfloat f_load(const float *p) { EACH(vfloat, 16, p[i]); }
static inline void f_store(float *p, vfloat x) { memcpy(p, x.v, sizeof x.v); }
static inline vfloat f_mul(vfloat a, vfloat b) { EACH(vfloat, 16, a.v[i] * b.v[i]); }
static inline vfloat f_fma(vfloat a, vfloat b, vfloat c) { EACH(vfloat, 16, a.v[i] * b.v[i] + c.v[i]); }
static inline vfloat f_max(vfloat a, vfloat b) { EACH(vfloat, 16, a.v[i] > b.v[i] ? a.v[i] : b.v[i]); }
static inline vint i_splat(int32_t x) { EACH(vint, 16, x); }
static inline vfloat i_to_float(vint x) { EACH(vfloat, 16, (float)x.v[i]); }
static inline vbytes b_load(const uint8_t *p) { EACH(vbytes, 64, p[i]); }
static inline void b_store(uint8_t *p, vbytes x) { memcpy(p, x.v, 64); }
static inline vbytes b_low(vbytes x) { EACH(vbytes, 64, x.v[i] & 15); }
static inline vbytes b_high(vbytes x) { EACH(vbytes, 64, x.v[i] >> 4); }
static inline vint dot_bytes(vint acc, vbytes w, int32_t x) { EACH(vint, 16, acc.v[i] + four_products(w.v + 4 * i, x)); }
#define dot_nibbles dot_bytes
static inline vfloat half_load(const uint16_t *p) { EACH(vfloat, 16, from_half(p[i])); }
static inline void half_store(uint16_t *p, vfloat x) {
    for (int i = 0; i < 16; i++)
        p[i] = into_half(x.v[i]);
}
static inline void f_sums(const vfloat *acc, float *out) {
    for (int i = 0; i < 16; i++) {
        float sum = 0;
        for (int j = 0; j < 16; j++)
            sum += acc[i].v[j];
        out[i] = sum;
    }
}

#include "path_impl.h"

static int runs_here(void) { return 1; }

#define NAME "portable"
#define PATH path_portable
#include "path_table.h"
