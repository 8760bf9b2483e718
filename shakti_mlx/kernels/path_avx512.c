/* AVX-512 with VNNI: Intel since Ice Lake, AMD since Zen 4. */

#include "kernels.h"

#if defined(__x86_64__)

#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,f16c,fma"))), apply_to = function)
#else
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,f16c,fma,prefer-vector-width=512")
#endif
#include <immintrin.h>

#define FEW 8
#define TILE 6
#define WIDE 4
#define BYTES_OFFSET 0
#define FUSED __builtin_fmaf
#define TURN "turn_avx.h"

typedef __m512 vfloat;
typedef __m512i vint;
typedef __m512i vbytes;

#define f_zero _mm512_setzero_ps
#define f_splat _mm512_set1_ps
#define f_load _mm512_loadu_ps
#define f_store _mm512_storeu_ps
#define f_mul _mm512_mul_ps
#define f_fma _mm512_fmadd_ps
#define f_max _mm512_max_ps
#define i_splat _mm512_set1_epi32
#define i_to_float _mm512_cvtepi32_ps
#define b_load(from) _mm512_loadu_si512(from)
#define b_store(to, bytes) _mm512_storeu_si512(to, bytes)
#define b_low(bytes) _mm512_and_si512(bytes, _mm512_set1_epi8(15))
#define b_high(bytes) _mm512_and_si512(_mm512_srli_epi16(bytes, 4), _mm512_set1_epi8(15))
#define dot_nibbles dot_bytes
#define half_load(from) _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)(from)))
#define half_store(to, x) _mm256_storeu_si256((__m256i *)(to), _mm512_cvtps_ph(x, _MM_FROUND_TO_NEAREST_INT))

/* Through the intrinsic, GCC copies the accumulator before and after each of these. */
static inline vint dot_bytes(vint acc, vbytes w, int32_t x) {
    __asm__("vpdpbusd %2, %1, %0" : "+v"(acc) : "v"(w), "v"(_mm512_set1_epi32(x)));
    return acc;
}

/* Adds the halves of pairs of vectors until each lane is the sum of one. */
static inline __m512 halves(__m512 a, __m512 b) {
    return _mm512_add_ps(_mm512_shuffle_f32x4(a, b, 0x44), _mm512_shuffle_f32x4(a, b, 0xee));
}

static inline __m512 quarters(__m512 a, __m512 b) {
    return _mm512_add_ps(_mm512_shuffle_f32x4(a, b, 0x88), _mm512_shuffle_f32x4(a, b, 0xdd));
}

static inline void f_sums(const vfloat *acc, float *out) {
    __m512 of[4]; /* vector i: 4 partial sums of each of acc[4 j + i] for j = 0..3, in 128-bit lane j */
    for (int i = 0; i < 4; i++)
        of[i] = quarters(halves(acc[i], acc[i + 4]), halves(acc[i + 8], acc[i + 12]));
    __m512 a = _mm512_unpacklo_ps(of[0], of[1]), b = _mm512_unpackhi_ps(of[0], of[1]);
    __m512 c = _mm512_unpacklo_ps(of[2], of[3]), d = _mm512_unpackhi_ps(of[2], of[3]);
    __m512 e = _mm512_add_ps(a, b), f = _mm512_add_ps(c, d);
    __m512 low = _mm512_shuffle_ps(e, f, 0x44), high = _mm512_shuffle_ps(e, f, 0xee);
    _mm512_storeu_ps(out, _mm512_add_ps(low, high));
}

#include "path_impl.h"

#ifdef __clang__
#pragma clang attribute pop
#endif

static int runs_here(void) {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vnni");
}

#define NAME "avx512-vnni"
#define PATH path_avx512
#include "path_table.h"

#endif
