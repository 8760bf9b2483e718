/* Products in AVX2, which multiplies bytes into sums of two in 16 bits: of nibbles, eight of those still fit.

   A vector of 16 rows is two registers; each 32-bit lane has two sums of 16 bits, of the even and the odd pairs of
   columns. Once in SPAN columns they are added up to 32 bits. path_impl.h includes this in place of its own. */

#define SPAN 32 /* columns: 8 sums of 2 * 15 * 127 are below 2 ** 15 */
#define UNROLLED _Pragma("GCC unroll 16")

INLINE __m256i four_of(const int8_t *x) { return _mm256_set1_epi32(four(x)); }

/* From intrinsics GCC makes all products first and all sums later, with more in flight than it has registers for. */
INLINE __m256i add_fours(__m256i sum, __m256i w, __m256i x) {
    __m256i product;
    __asm__("vpmaddubsw %3, %2, %1\n\tvpaddw %1, %0, %0" : "+x"(sum), "=&x"(product) : "x"(w), "x"(x));
    return sum;
}

INLINE __m256i total(__m256i sum) { return _mm256_madd_epi16(sum, _mm256_set1_epi16(1)); }

INLINE __m256i bytes_at(const uint8_t *q) { return _mm256_loadu_si256((const __m256i *)q); }

/* `steps` times four columns of nibbles, a byte each, `stride` bytes apart, against `n` tokens `apart` bytes apart:
   sums[2 t] of rows 0 to 7 and sums[2 t + 1] of rows 8 to 15. */
INLINE void add_bytes(const uint8_t *q, int64_t stride, const int8_t *x, int64_t apart, int steps, const int n,
                      __m256i *sums) {
    for (int c = 0; c < steps; c++, q += stride, x += 4) {
        const __m256i top = bytes_at(q), bottom = bytes_at(q + 32);
        UNROLLED for (int t = 0; t < n; t++) {
            const __m256i four_x = four_of(x + t * apart);
            sums[2 * t] = add_fours(sums[2 * t], top, four_x);
            sums[2 * t + 1] = add_fours(sums[2 * t + 1], bottom, four_x);
        }
    }
}

/* `steps` times eight columns as they lie in weights of 4 bits. */
INLINE void add_packed(const uint8_t *q, const int8_t *x, int64_t apart, int steps, const int n, __m256i *sums) {
    for (int c = 0; c < steps; c++, q += 64, x += 8) {
        __builtin_prefetch(q + AHEAD);
        __m256i top = low_nibbles(bytes_at(q)), bottom = low_nibbles(bytes_at(q + 32));
        UNROLLED for (int t = 0; t < n; t++) {
            const __m256i four_x = four_of(x + t * apart);
            sums[2 * t] = add_fours(sums[2 * t], top, four_x);
            sums[2 * t + 1] = add_fours(sums[2 * t + 1], bottom, four_x);
        }
        top = low_nibbles(_mm256_srli_epi16(bytes_at(q), 4));
        bottom = low_nibbles(_mm256_srli_epi16(bytes_at(q + 32), 4));
        UNROLLED for (int t = 0; t < n; t++) {
            const __m256i four_x = four_of(x + t * apart + 4);
            sums[2 * t] = add_fours(sums[2 * t], top, four_x);
            sums[2 * t + 1] = add_fours(sums[2 * t + 1], bottom, four_x);
        }
    }
}

/* `steps` times four columns of bytes, split into nibbles: `sums` of the low ones, `highs` of the high ones. */
INLINE void add_split(const uint8_t *q, int64_t stride, const int8_t *x, int64_t apart, int steps, const int n,
                      __m256i *sums, __m256i *highs) {
    for (int c = 0; c < steps; c++, q += stride, x += 4) {
        const __m256i top = bytes_at(q), bottom = bytes_at(q + 32);
        const __m256i low_top = low_nibbles(top), high_top = low_nibbles(_mm256_srli_epi16(top, 4));
        const __m256i low_bottom = low_nibbles(bottom), high_bottom = low_nibbles(_mm256_srli_epi16(bottom, 4));
        UNROLLED for (int t = 0; t < n; t++) {
            const __m256i four_x = four_of(x + t * apart);
            sums[2 * t] = add_fours(sums[2 * t], low_top, four_x);
            sums[2 * t + 1] = add_fours(sums[2 * t + 1], low_bottom, four_x);
            highs[2 * t] = add_fours(highs[2 * t], high_top, four_x);
            highs[2 * t + 1] = add_fours(highs[2 * t + 1], high_bottom, four_x);
        }
    }
}

/* One step of add_span_of_six: four columns, two registers of rows. */
#define TOKEN(address, top, bottom)                                                                                   \
    "vpbroadcastd " address ", %%ymm14\n\t"                                                                           \
    "vpmaddubsw %%ymm14, %%ymm12, %%ymm15\n\t"                                                                        \
    "vpmaddubsw %%ymm14, %%ymm13, %%ymm14\n\t"                                                                        \
    "vpaddw %%ymm15, %" top ", %" top "\n\t"                                                                          \
    "vpaddw %%ymm14, %" bottom ", %" bottom "\n\t"
#define STEP(q, x)                                                                                                    \
    "vmovdqu " #q "(%12), %%ymm12\n\t"                                                                                \
    "vmovdqu 32+" #q "(%12), %%ymm13\n\t"                                                                             \
    TOKEN(#x "(%13)", "0", "1") TOKEN(#x "(%13,%15)", "2", "3") TOKEN(#x "(%13,%15,2)", "4", "5")                     \
    TOKEN(#x "(%14)", "6", "7") TOKEN(#x "(%14,%15)", "8", "9") TOKEN(#x "(%14,%15,2)", "10", "11")

/* As add_bytes for a whole span, six tokens and two blocks side by side. These are all sixteen registers: GCC would
   keep one of the sums in memory, and each step wait for it. */
INLINE void add_span_of_six(const uint8_t *q, const int8_t *x, int64_t apart, __m256i *s) {
    __asm__(STEP(0, 0) STEP(128, 4) STEP(256, 8) STEP(384, 12) STEP(512, 16) STEP(640, 20) STEP(768, 24) STEP(896, 28)
            : "+x"(s[0]), "+x"(s[1]), "+x"(s[2]), "+x"(s[3]), "+x"(s[4]), "+x"(s[5]), "+x"(s[6]), "+x"(s[7]),
              "+x"(s[8]), "+x"(s[9]), "+x"(s[10]), "+x"(s[11])
            : "r"(q), "r"(x), "r"(x + 3 * apart), "r"(apart)
            : "xmm12", "xmm13", "xmm14", "xmm15", "memory");
}

enum Lying {
    PACKED, /* as in the weights */
    BYTES,  /* a byte each, two blocks side by side */
};

INLINE void add_span(const uint8_t *q, const enum Lying lying, const int8_t *x, int64_t apart, int span, const int n,
                     const int bits, __m256i *sums, __m256i *highs) {
    if (bits == 8)
        add_split(q, lying == PACKED ? 64 : 128, x, apart, span / 4, n, sums, highs);
    else if (lying == PACKED)
        add_packed(q, x, apart, span / 8, n, sums);
    else
        add_bytes(q, 128, x, apart, span / 4, n, sums);
}

/* One block of rows, whose first bytes are `q`, against `n` tokens: out, `stride` floats apart. `one`: a group is a
   span of nibbles. Then -zero times the sum of the activations fits into 16 bits too, and with it all sums:
   between -7 * 2032 - 8 * 2032 and its opposite, 2032 being the sum of 16 activations. */
INLINE void block_n(const Weights *w, const Activations *a, int64_t first, const int n, const int bits,
                    const enum Lying lying, const int one, int64_t block, const uint8_t *q, float *out,
                    int64_t stride) {
    const int64_t groups = w->columns / w->group;
    const __m256i offset = _mm256_set1_epi32(w->biases ? 0 : -w->zero & 0xffff);
    vfloat acc[TILE];
    UNROLLED for (int t = 0; t < n; t++)
        acc[t] = f_zero();
    for (int64_t g = 0; g < groups; g++) {
        const int8_t *x = a->q + first * a->stride + g * w->group;
        const int32_t *isum = a->isum + first * groups + g;
        const vfloat scale = load_scales(w, w->scales, block * groups + g);
        const vfloat bias = w->biases ? load_scales(w, w->biases, block * groups + g) : f_zero();
        if (one) {
            __m256i sums[2 * TILE];
            UNROLLED for (int t = 0; t < n; t++)
                sums[2 * t] = sums[2 * t + 1] = _mm256_mullo_epi16(_mm256_set1_epi32(isum[t * groups]), offset);
            if (n == 6 && lying == BYTES)
                add_span_of_six(q, x, a->stride, sums);
            else
                add_span(q, lying, x, a->stride, SPAN, n, 4, sums, NULL);
            q += lying == PACKED ? SPAN * 8 : SPAN * 32;
            UNROLLED for (int t = 0; t < n; t++) {
                const vint dot = I(total(sums[2 * t]), total(sums[2 * t + 1]));
                acc[t] = finish(w, a, first + t, g, dot, scale, bias, acc[t]);
            }
            continue;
        }
        vint dot[TILE];
        UNROLLED for (int t = 0; t < n; t++)
            dot[t] = start(w, isum[t * groups]);
        for (int c = 0; c < w->group; c += SPAN) {
            const int span = w->group - c < SPAN ? w->group - c : SPAN;
            __m256i sums[2 * TILE], highs[2 * TILE];
            UNROLLED for (int i = 0; i < 2 * n; i++)
                sums[i] = highs[i] = _mm256_setzero_si256();
            if (span == SPAN) /* a constant: the loops inside have no end to look for */
                add_span(q, lying, x + c, a->stride, SPAN, n, bits, sums, highs);
            else
                add_span(q, lying, x + c, a->stride, span, n, bits, sums, highs);
            q += lying == PACKED ? span * bits * 2 : span * 32;
            UNROLLED for (int t = 0; t < n; t++) {
                dot[t].a = _mm256_add_epi32(dot[t].a, total(sums[2 * t]));
                dot[t].b = _mm256_add_epi32(dot[t].b, total(sums[2 * t + 1]));
                if (bits == 8) {
                    dot[t].a = _mm256_add_epi32(dot[t].a, _mm256_slli_epi32(total(highs[2 * t]), 4));
                    dot[t].b = _mm256_add_epi32(dot[t].b, _mm256_slli_epi32(total(highs[2 * t + 1]), 4));
                }
            }
        }
        UNROLLED for (int t = 0; t < n; t++)
            acc[t] = finish(w, a, first + t, g, dot[t], scale, bias, acc[t]);
    }
    UNROLLED for (int t = 0; t < n; t++)
        f_store(out + t * stride, acc[t]);
}

/* block_n of six tokens and BYTES where a group is a span, and scales are float16 without biases: nearly all products
   of a long prompt in weights of type Q4_0. Sums in float lie in memory: there are no registers left for them. */
INLINE void block_of_six(const Weights *w, const Activations *a, int64_t first, int64_t block, const uint8_t *q,
                         float *out, int64_t stride) {
    const int64_t groups = w->columns / SPAN, apart = a->stride;
    const __m256i offset = _mm256_set1_epi32(-w->zero & 0xffff);
    const int8_t *x = a->q + first * apart;
    const int32_t *isum = a->isum + first * groups, *isum_3 = isum + 3 * groups;
    const float *step = a->scale + first * groups, *step_3 = step + 3 * groups;
    const uint16_t *scales = (const uint16_t *)w->scales + block * groups * ROWS;
    vfloat acc[6];
    UNROLLED for (int t = 0; t < 6; t++)
        acc[t] = f_zero();
    for (int64_t g = 0; g < groups; g++) {
        __m256i sums[12];
        UNROLLED for (int t = 0; t < 6; t++) {
            const int32_t sum = t < 3 ? isum[g + t * groups] : isum_3[g + (t - 3) * groups];
            sums[2 * t] = sums[2 * t + 1] = _mm256_mullo_epi16(_mm256_set1_epi32(sum), offset);
        }
        add_span_of_six(q, x, apart, sums);
        q += SPAN * 32, x += SPAN;
        const vfloat scale = half_load(scales + g * ROWS);
        UNROLLED for (int t = 0; t < 6; t++) {
            const __m256 own = _mm256_set1_ps(t < 3 ? step[g + t * groups] : step_3[g + (t - 3) * groups]);
            const __m256 top = _mm256_cvtepi32_ps(total(sums[2 * t]));
            const __m256 bottom = _mm256_cvtepi32_ps(total(sums[2 * t + 1]));
            acc[t].a = _mm256_fmadd_ps(top, _mm256_mul_ps(scale.a, own), acc[t].a);
            acc[t].b = _mm256_fmadd_ps(bottom, _mm256_mul_ps(scale.b, own), acc[t].b);
        }
    }
    UNROLLED for (int t = 0; t < 6; t++)
        f_store(out + t * stride, acc[t]);
}

INLINE void few_n(const Weights *w, const Activations *a, int64_t first, const int n, const int bits, int64_t block,
                  float *out) {
    const uint8_t *q = w->q + block * (w->columns * bits / 8) * ROWS;
    if (bits == 4 && w->group == SPAN)
        block_n(w, a, first, n, 4, PACKED, 1, block, q, out, ROWS);
    else
        block_n(w, a, first, n, bits, PACKED, 0, block, q, out, ROWS);
}

/* One block after the other: with both at once there would be registers for half as many tokens. */
INLINE void many_n(const Weights *w, const Activations *a, int64_t first, const int n, const int bits, int64_t block,
                   const uint8_t *bytes, float *out) {
    for (int side = 0; side < 2; side++, bytes += 64, out += ROWS)
        if (n == 6 && bits == 4 && w->group == SPAN && !w->biases && !w->wide)
            block_of_six(w, a, first, block + side, bytes, out, 2 * ROWS);
        else if (bits == 4 && w->group == SPAN)
            block_n(w, a, first, n, 4, BYTES, 1, block + side, bytes, out, 2 * ROWS);
        else
            block_n(w, a, first, n, bits, BYTES, 0, block + side, bytes, out, 2 * ROWS);
}
