/* NEON with the dot product instructions: Armv8.2 and newer. A vector of 16 lanes is four registers. */

#include "kernels.h"

#if defined(__aarch64__)

#ifdef __clang__
#pragma clang attribute push(__attribute__((target("dotprod"))), apply_to = function)
#else
#pragma GCC target("arch=armv8.2-a+dotprod")
#endif
#include <arm_neon.h>

#define FEW 4
#define TILE 2
#define WIDE 1
#define BYTES_OFFSET 128 /* the dot is of signed bytes: 128 is taken off the weights */
#define FUSED __builtin_fmaf

typedef struct { float32x4_t v[4]; } vfloat;
typedef struct { int32x4_t v[4]; } vint;
typedef struct { uint8x16_t v[4]; } vbytes;

#define EACH(type, expression)                                                                                        \
    type y;                                                                                                           \
    for (int i = 0; i < 4; i++)                                                                                       \
        y.v[i] = expression;                                                                                          \
    return y

static inline vfloat f_splat(float x) { EACH(vfloat, vdupq_n_f32(x)); }
static inline vfloat f_zero(void) { return f_splat(0); }
static inline vfloat f_load(const float *p) { EACH(vfloat, vld1q_f32(p + 4 * i)); }
static inline void f_store(float *p, vfloat x) {
    for (int i = 0; i < 4; i++)
        vst1q_f32(p + 4 * i, x.v[i]);
}
static inline vfloat f_mul(vfloat a, vfloat b) { EACH(vfloat, vmulq_f32(a.v[i], b.v[i])); }
static inline vfloat f_fma(vfloat a, vfloat b, vfloat c) { EACH(vfloat, vfmaq_f32(c.v[i], a.v[i], b.v[i])); }
static inline vfloat f_max(vfloat a, vfloat b) { EACH(vfloat, vmaxq_f32(a.v[i], b.v[i])); }
static inline vint i_splat(int32_t x) { EACH(vint, vdupq_n_s32(x)); }
static inline vfloat i_to_float(vint x) { EACH(vfloat, vcvtq_f32_s32(x.v[i])); }
static inline vbytes b_load(const uint8_t *p) { EACH(vbytes, vld1q_u8(p + 16 * i)); }
static inline void b_store(uint8_t *p, vbytes x) {
    for (int i = 0; i < 4; i++)
        vst1q_u8(p + 16 * i, x.v[i]);
}
static inline vbytes b_low(vbytes x) { EACH(vbytes, vandq_u8(x.v[i], vdupq_n_u8(15))); }
static inline vbytes b_high(vbytes x) { EACH(vbytes, vshrq_n_u8(x.v[i], 4)); }
static inline vint dot_nibbles(vint acc, vbytes w, int32_t four_x) {
    int8x16_t x = vreinterpretq_s8_s32(vdupq_n_s32(four_x));
    EACH(vint, vdotq_s32(acc.v[i], vreinterpretq_s8_u8(w.v[i]), x));
}
static inline vint dot_bytes(vint acc, vbytes w, int32_t four_x) {
    int8x16_t x = vreinterpretq_s8_s32(vdupq_n_s32(four_x));
    EACH(vint, vdotq_s32(acc.v[i], vreinterpretq_s8_u8(veorq_u8(w.v[i], vdupq_n_u8(128))), x));
}
static inline vfloat half_load(const uint16_t *p) {
    EACH(vfloat, vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(p + 4 * i))));
}
static inline void half_store(uint16_t *p, vfloat x) {
    for (int i = 0; i < 4; i++)
        vst1_u16(p + 4 * i, vreinterpret_u16_f16(vcvt_f16_f32(x.v[i])));
}
static inline void f_sums(const vfloat *acc, float *out) {
    for (int i = 0; i < 16; i++)
        out[i] = vaddvq_f32(vaddq_f32(vaddq_f32(acc[i].v[0], acc[i].v[1]), vaddq_f32(acc[i].v[2], acc[i].v[3])));
}

#include "path_impl.h"

#ifdef __clang__
#pragma clang attribute pop
#endif

#if defined(__linux__)
#include <sys/auxv.h>
#ifndef HWCAP_ASIMDDP
#define HWCAP_ASIMDDP (1 << 20)
#endif
static int runs_here(void) { return (getauxval(AT_HWCAP) & HWCAP_ASIMDDP) != 0; }
#else
static int runs_here(void) { return 1; } /* every Apple Silicon */
#endif

#define NAME "neon-dotprod"
#define PATH path_neon
#include "path_table.h"

#endif
