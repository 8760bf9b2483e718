/* AVX2 with FMA and F16C: Intel since Haswell, AMD since Zen. A vector of 16 lanes is two registers. */

#include "kernels.h"

#if defined(__x86_64__)

#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx2,fma,f16c"))), apply_to = function)
#else
#pragma GCC target("avx2,fma,f16c")
#endif
#include <immintrin.h>

#define FEW 4
#define TILE 6
#define WIDE 1
#define PRODUCTS "products_avx2.h"
#define SCORES "scores_avx2.h"
#define ROUNDING "rounding_avx2.h"
#define BYTES_OFFSET 0
#define FUSED __builtin_fmaf
#define TURN "turn_avx.h"

typedef struct { __m256 a, b; } vfloat;
typedef struct { __m256i a, b; } vint;
typedef struct { __m256i a, b; } vbytes;

#define F(x, y) ((vfloat){x, y})
#define I(x, y) ((vint){x, y})
#define B(x, y) ((vbytes){x, y})

static inline vfloat f_zero(void) { return F(_mm256_setzero_ps(), _mm256_setzero_ps()); }
static inline vfloat f_splat(float x) { return F(_mm256_set1_ps(x), _mm256_set1_ps(x)); }
static inline vfloat f_load(const float *p) { return F(_mm256_loadu_ps(p), _mm256_loadu_ps(p + 8)); }
static inline void f_store(float *p, vfloat x) { _mm256_storeu_ps(p, x.a), _mm256_storeu_ps(p + 8, x.b); }
static inline vfloat f_mul(vfloat x, vfloat y) { return F(_mm256_mul_ps(x.a, y.a), _mm256_mul_ps(x.b, y.b)); }
static inline vfloat f_fma(vfloat x, vfloat y, vfloat z) {
    return F(_mm256_fmadd_ps(x.a, y.a, z.a), _mm256_fmadd_ps(x.b, y.b, z.b));
}
static inline vfloat f_max(vfloat x, vfloat y) { return F(_mm256_max_ps(x.a, y.a), _mm256_max_ps(x.b, y.b)); }
static inline vint i_splat(int32_t x) { return I(_mm256_set1_epi32(x), _mm256_set1_epi32(x)); }
static inline vfloat i_to_float(vint x) { return F(_mm256_cvtepi32_ps(x.a), _mm256_cvtepi32_ps(x.b)); }
static inline vbytes b_load(const uint8_t *p) {
    return B(_mm256_loadu_si256((const __m256i *)p), _mm256_loadu_si256((const __m256i *)(p + 32)));
}
static inline void b_store(uint8_t *p, vbytes x) {
    _mm256_storeu_si256((__m256i *)p, x.a), _mm256_storeu_si256((__m256i *)(p + 32), x.b);
}
static inline __m256i low_nibbles(__m256i x) { return _mm256_and_si256(x, _mm256_set1_epi8(15)); }
static inline vbytes b_low(vbytes x) { return B(low_nibbles(x.a), low_nibbles(x.b)); }
static inline vbytes b_high(vbytes x) {
    return B(low_nibbles(_mm256_srli_epi16(x.a, 4)), low_nibbles(_mm256_srli_epi16(x.b, 4)));
}

static inline vfloat half_load(const uint16_t *p) {
    return F(_mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)p)),
             _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)(p + 8))));
}
static inline void half_store(uint16_t *p, vfloat x) {
    _mm_storeu_si128((__m128i *)p, _mm256_cvtps_ph(x.a, _MM_FROUND_TO_NEAREST_INT));
    _mm_storeu_si128((__m128i *)(p + 8), _mm256_cvtps_ph(x.b, _MM_FROUND_TO_NEAREST_INT));
}
#include "path_impl.h"

#ifdef __clang__
#pragma clang attribute pop
#endif

static int runs_here(void) {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c");
}

#define NAME "avx2"
#define PATH path_avx2
#include "path_table.h"

#endif
