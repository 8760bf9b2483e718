/* The kernels over the vector operations that an instruction set's own file defines before it includes this one:

   vfloat, vint           16 lanes; vbytes: 64 unsigned bytes
   f_zero f_splat f_load f_store f_mul f_fma(a, b, c) = a * b + c, f_max
   i_splat, i_to_float
   b_load, b_low, b_high  low and high nibbles
   dot_nibbles(acc, w, x) lane r: acc + sum over j of w[4 r + j] * x[j], w below 16; x: four int8 in an int32
   dot_bytes              the same for any w; BYTES_OFFSET is what it takes off w
   half_load              16 float16 as vfloat
   f_sums(acc[16], out)   out[i] = the sum of the lanes of acc[i]
   FEW, TILE              tokens at once in few_tokens and many_tokens
   PRODUCTS, SCORES       files with few_n and many_n, and with score, where those below are not the best
   ROUNDING               a file with round_32, where a group of 32 is rounded faster than below
   TURN                   a file with turn, which turns 16 keys, where the loop of path_encoder.h is not the best
   WIDE                   vectors of a row of values at once: with four rows, so many accumulators by four */

#include <math.h>
#include <string.h>

#define INLINE static inline __attribute__((always_inline))
#define KEYS 32 /* in a block of attention: blocks begin at multiples of it, so sums run in one order */
#define AHEAD 8192 /* bytes: the processor itself looks ahead within a page only */
#define MAGIC 12582912.0f /* 1.5 * 2**23: adding it rounds to a whole number, as nearest even */

INLINE int32_t four(const int8_t *x) {
    int32_t value;
    memcpy(&value, x, 4);
    return value;
}

INLINE vfloat load_scales(const Weights *w, const void *from, int64_t at) {
    return w->wide ? f_load((const float *)from + at * ROWS) : half_load((const uint16_t *)from + at * ROWS);
}

static void scales(const Weights *w, const void *from, int64_t block, int64_t group, float *out) {
    f_store(out, load_scales(w, from, block * (w->columns / w->group) + group));
}

/* ---- activations -------------------------------------------------------------------------------------- */

#ifdef ROUNDING
#include ROUNDING
#endif

static void quantize(const float *x, int64_t columns, int32_t group, int8_t *q, float *scale, float *sum,
                     int32_t *isum) {
#ifdef ROUNDING
    if (group == 32) {
        for (int64_t g = 0; g < columns / 32; g++)
            round_32(x + 32 * g, q + 32 * g, scale + g, sum + g, isum + g);
        return;
    }
#endif
    for (int64_t g = 0; g < columns / group; g++, x += group, q += group) {
        int32_t highest = 0; /* of the bits without the sign, which order as the numbers do */
        for (int i = 0; i < group; i++) {
            int32_t bits;
            memcpy(&bits, x + i, 4);
            bits &= 0x7fffffff;
            highest = bits > highest ? bits : highest;
        }
        float most;
        memcpy(&most, &highest, 4);
        if (highest >= 0x7f800000) { /* infinity or NaN stays to be seen, and has no whole number */
            memset(q, 0, (size_t)group);
            scale[g] = sum[g] = NAN;
            isum[g] = 0;
            continue;
        }
        float inverse = most > 1e-30f ? 127.0f / most : 0.0f;
        int32_t total = 0;
        for (int i = 0; i < group; i++) {
            float rounded = (x[i] * inverse + MAGIC) - MAGIC;
            int32_t value = (int32_t)rounded;
            q[i] = (int8_t)value;
            total += value;
        }
        scale[g] = most > 1e-30f ? most / 127.0f : 0.0f;
        sum[g] = scale[g] * (float)total;
        isum[g] = total;
    }
}

/* ---- matrix products ---------------------------------------------------------------------------------- */

INLINE vint start(const Weights *w, int32_t isum) {
    int32_t offset = w->biases ? 0 : -w->zero;
    if (w->bits == 8)
        offset += BYTES_OFFSET;
    return i_splat(offset * isum);
}

INLINE vfloat finish(const Weights *w, const Activations *a, int64_t token, int64_t group, vint dot, vfloat scale,
                     vfloat bias, vfloat acc) {
    int64_t at = token * a->groups + group;
    acc = f_fma(i_to_float(dot), f_mul(scale, f_splat(a->scale[at])), acc);
    return w->biases ? f_fma(bias, f_splat(a->sum[at]), acc) : acc;
}

#ifdef PRODUCTS
#include PRODUCTS
#else

INLINE void few_n(const Weights *w, const Activations *a, int64_t first, const int n, const int bits, int64_t block,
                  float *out) {
    const int64_t groups = w->columns / w->group;
    const uint8_t *q = w->q + block * (w->columns * bits / 8) * ROWS;
    vfloat acc[FEW];
    for (int t = 0; t < n; t++)
        acc[t] = f_zero();
    for (int64_t g = 0; g < groups; g++) {
        vint dot[FEW];
        const int8_t *x[FEW];
        for (int t = 0; t < n; t++) {
            dot[t] = start(w, a->isum[(first + t) * groups + g]);
            x[t] = a->q + (first + t) * a->stride + g * w->group;
        }
        if (bits == 4) {
            for (int c = 0; c < w->group; c += 8, q += 64) {
                __builtin_prefetch(q + AHEAD);
                vbytes both = b_load(q), low = b_low(both), high = b_high(both);
                for (int t = 0; t < n; t++)
                    dot[t] = dot_nibbles(dot_nibbles(dot[t], low, four(x[t] + c)), high, four(x[t] + c + 4));
            }
        } else {
            for (int c = 0; c < w->group; c += 4, q += 64) {
                vbytes bytes = b_load(q);
                for (int t = 0; t < n; t++)
                    dot[t] = dot_bytes(dot[t], bytes, four(x[t] + c));
            }
        }
        vfloat scale = load_scales(w, w->scales, block * groups + g);
        vfloat bias = w->biases ? load_scales(w, w->biases, block * groups + g) : f_zero();
        for (int t = 0; t < n; t++)
            acc[t] = finish(w, a, first + t, g, dot[t], scale, bias, acc[t]);
    }
    for (int t = 0; t < n; t++)
        f_store(out + t * ROWS, acc[t]);
}

INLINE void many_n(const Weights *w, const Activations *a, int64_t first, const int n, const int bits, int64_t block,
                   const uint8_t *bytes, float *out) {
    const int64_t groups = w->columns / w->group;
    vfloat acc[2][TILE];
    for (int t = 0; t < n; t++)
        acc[0][t] = acc[1][t] = f_zero();
    for (int64_t g = 0; g < groups; g++) {
        vint dot[2][TILE];
        const int8_t *x = a->q + first * a->stride + g * w->group;
        for (int t = 0; t < n; t++)
            dot[0][t] = dot[1][t] = start(w, a->isum[(first + t) * groups + g]);
        for (int c = 0; c < w->group; c += 4, bytes += 128) {
            vbytes left = b_load(bytes), right = b_load(bytes + 64);
            for (int t = 0; t < n; t++) {
                int32_t four_x = four(x + t * a->stride + c);
                dot[0][t] = bits == 4 ? dot_nibbles(dot[0][t], left, four_x) : dot_bytes(dot[0][t], left, four_x);
                dot[1][t] = bits == 4 ? dot_nibbles(dot[1][t], right, four_x) : dot_bytes(dot[1][t], right, four_x);
            }
        }
        for (int side = 0; side < 2; side++) {
            int64_t at = (block + side) * groups + g;
            vfloat scale = load_scales(w, w->scales, at);
            vfloat bias = w->biases ? load_scales(w, w->biases, at) : f_zero();
            for (int t = 0; t < n; t++)
                acc[side][t] = finish(w, a, first + t, g, dot[side][t], scale, bias, acc[side][t]);
        }
    }
    for (int t = 0; t < n; t++) {
        f_store(out + t * 2 * ROWS, acc[0][t]);
        f_store(out + t * 2 * ROWS + ROWS, acc[1][t]);
    }
}

#endif

#define FEW_CASE(n)                                                                                                   \
    case n:                                                                                                           \
        if (w->bits == 4)                                                                                             \
            few_n(w, a, first, n, 4, block, out);                                                                     \
        else                                                                                                          \
            few_n(w, a, first, n, 8, block, out);                                                                     \
        return;

/* One block of rows, `count` tokens (at most FEW): out [count][ROWS]. */
static void few_tokens(const Weights *w, const Activations *a, int64_t first, int count, int64_t block, float *out) {
    switch (count) {
        FEW_CASE(1)
        FEW_CASE(2)
        FEW_CASE(3)
        FEW_CASE(4)
#if FEW > 4
        FEW_CASE(5)
        FEW_CASE(6)
#endif
#if FEW > 6
        FEW_CASE(7)
        FEW_CASE(8)
#endif
    }
}

/* Two blocks of rows as bytes, side by side: out [columns / 4][2][16][4]. */
static void unpack(const Weights *w, int64_t block, uint8_t *out) {
    int64_t size = w->columns * w->bits / 8 * ROWS;
    for (int side = 0; side < 2; side++) {
        const uint8_t *q = w->q + (block + side) * size;
        uint8_t *to = out + 64 * side;
        for (int64_t at = 0; at < size; at += 64) {
            vbytes both = b_load(q + at);
            if (w->bits == 8) {
                b_store(to, both);
                to += 128;
            } else {
                b_store(to, b_low(both));
                b_store(to + 128, b_high(both));
                to += 256;
            }
        }
    }
}

#define MANY_CASE(n)                                                                                                  \
    case n:                                                                                                           \
        if (w->bits == 4)                                                                                             \
            many_n(w, a, first, n, 4, block, bytes, out);                                                             \
        else                                                                                                          \
            many_n(w, a, first, n, 8, block, bytes, out);                                                             \
        break;

/* Two blocks of rows, any number of tokens: out [count][2 * ROWS]. */
static void many_tokens(const Weights *w, const Activations *a, int64_t first, int64_t count, int64_t block,
                        const uint8_t *bytes, float *out) {
    for (int64_t left; (left = count) > 0; count -= TILE, first += TILE, out += 2 * ROWS * TILE)
        switch (left < TILE ? left : TILE) {
            MANY_CASE(1)
            MANY_CASE(2)
#if TILE > 2
            MANY_CASE(3)
            MANY_CASE(4)
#endif
#if TILE > 4
            MANY_CASE(5)
            MANY_CASE(6)
#endif
        }
}

/* Two blocks of rows, [tokens][2 * ROWS], and a bias or NULL, into y or onto it. */
static void put(const float *products, int64_t tokens, const float *bias, int add, float *y, int64_t stride) {
    static const float none[2 * ROWS];
    float of[2 * ROWS];
    memcpy(of, bias ? bias : none, sizeof of);
    for (int64_t t = 0; t < tokens; t++, products += 2 * ROWS, y += stride)
        if (add)
            for (int i = 0; i < 2 * ROWS; i++)
                y[i] += products[i] + of[i];
        else
            for (int i = 0; i < 2 * ROWS; i++)
                y[i] = products[i] + of[i];
}

/* ---- the parts between them --------------------------------------------------------------------------- */

static void rms_norm(const float *x, const float *weight, float eps, int64_t columns, float *out) {
    float parts[16] = {0};
    int64_t c = 0;
    for (; c + 16 <= columns; c += 16)
        for (int i = 0; i < 16; i++)
            parts[i] += x[c + i] * x[c + i];
    for (int i = 0; c + i < columns; i++)
        parts[i] += x[c + i] * x[c + i];
    float sum = 0;
    for (int i = 0; i < 16; i++)
        sum += parts[i];
    float inverse = 1.0f / sqrtf(sum / (float)columns + eps);
    for (c = 0; c < columns; c++)
        out[c] = x[c] * inverse * weight[c];
}

/* e ** x for x <= 88, by a polynomial (Cephes expf); exactly 1 at 0. */
INLINE float exponential(float x) {
    x = x < -87.0f ? -87.0f : x;
    float whole = (x * 1.44269504f + MAGIC) - MAGIC;
    float r = (x - whole * 0.693359375f) + whole * 2.12194440e-4f;
    float y = 1.9875691500e-4f;
    y = y * r + 1.3981999507e-3f;
    y = y * r + 8.3334519073e-3f;
    y = y * r + 4.1665795894e-2f;
    y = y * r + 1.6666665459e-1f;
    y = y * r + 5.0000001201e-1f;
    y = y * r * r + r + 1.0f;
    int32_t bits = (int32_t)((uint32_t)((int32_t)whole + 127) << 23);
    float power;
    memcpy(&power, &bits, 4);
    return y * power;
}

static void swiglu(const float *gate, const float *up, int64_t count, float *out) {
    for (int64_t i = 0; i < count; i++) {
        float g = gate[i], bounded = g < -87.0f ? -87.0f : g; /* lower ones leave nothing either */
        out[i] = g / (1.0f + exponential(-bounded)) * up[i];
    }
}

static void to_half(const float *x, int64_t count, uint16_t *out) {
    for (int64_t i = 0; i < count; i += 16)
        half_store(out + i, f_load(x + i));
}

/* ---- attention ---------------------------------------------------------------------------------------- */

#define QUERIES 64 /* rows at once, at most */
#define HALVING _Pragma("GCC unroll 8") /* else the compiler keeps the sizes open, and goes one by one */
#define LARGEST_HEAD 256

/* `count` keys or values from `slot` on, in float32, and zeros up to KEYS of them. */
static void widen(const Attention *a, const void *from, const float *from_scales, int64_t slot, int64_t count,
                  float *out) {
    const LayerCache *cache = a->cache;
    int64_t first = a->kv_head * cache->capacity + slot, at = first * a->head_dim, size = count * a->head_dim;
    if (cache->type == F32)
        memcpy(out, (const float *)from + at, (size_t)size * sizeof(float));
    else if (cache->type == F16)
        for (int64_t i = 0; i < size; i += 16)
            f_store(out + i, half_load((const uint16_t *)from + at + i));
    else
        for (int64_t k = 0; k < count; k++) {
            const int8_t *steps = (const int8_t *)from + at + k * a->head_dim;
            float scale = from_scales[first + k];
            for (int64_t d = 0; d < a->head_dim; d++)
                out[k * a->head_dim + d] = (float)steps[d] * scale;
        }
    memset(out + size, 0, (size_t)((KEYS - count) * a->head_dim) * sizeof(float));
}

/* The position whose key lies in each slot of a block; -1 for none. */
static void positions(const Attention *a, int64_t slot, int64_t count, int32_t *out) {
    const LayerCache *cache = a->cache;
    for (int64_t i = 0; i < KEYS; i++) {
        int64_t at = slot + i;
        if (i >= count)
            out[i] = -1;
        else if (!cache->ring || at < cache->keep)
            out[i] = (int32_t)at;
        else {
            int64_t back = (a->end - 1 - at) % cache->ring; /* from the last position to that in this slot */
            out[i] = (int32_t)(a->end - 1 - (back < 0 ? back + cache->ring : back));
            if (out[i] < at)
                out[i] = -1;
        }
    }
}

/* 16 * `parts` columns of the values, each times its key's weight, onto `n` rows of out. */
INLINE void add_columns(const float *p, const float *values, int64_t head_dim, float *out, const int n,
                        const int parts) {
    vfloat acc[4][4];
    for (int t = 0; t < n; t++)
        for (int h = 0; h < parts; h++)
            acc[t][h] = f_load(out + t * head_dim + 16 * h);
    for (int k = 0; k < KEYS; k++, values += head_dim)
        for (int h = 0; h < parts; h++) {
            vfloat value = f_load(values + 16 * h);
            for (int t = 0; t < n; t++)
                acc[t][h] = f_fma(f_splat(p[t * KEYS + k]), value, acc[t][h]);
        }
    for (int t = 0; t < n; t++)
        for (int h = 0; h < parts; h++)
            f_store(out + t * head_dim + 16 * h, acc[t][h]);
}

INLINE void add_values(const float *p, const float *values, int64_t head_dim, float *out, const int n) {
    int64_t d = 0;
    for (; d + 16 * WIDE <= head_dim; d += 16 * WIDE)
        add_columns(p, values + d, head_dim, out + d, n, WIDE);
    for (; d < head_dim; d += 16)
        add_columns(p, values + d, head_dim, out + d, n, 1);
}

#ifdef SCORES
#include SCORES
#else

/* Scores of `n` (1 or 2) rows of queries against a block of keys: out [n][KEYS]. */
INLINE void score(const float *const *query, const float *keys, int64_t head_dim, float *out, const int n) {
    const int at_once = 16 / n;
    for (int k = 0; k < KEYS; k += at_once) {
        vfloat acc[16];
        for (int i = 0; i < 16; i++)
            acc[i] = f_zero();
        for (int64_t d = 0; d < head_dim; d += 16) {
            vfloat first = f_load(query[0] + d), second = f_load(query[n - 1] + d);
            for (int i = 0; i < at_once; i++) {
                vfloat key = f_load(keys + (k + i) * head_dim + d);
                acc[i] = f_fma(first, key, acc[i]);
                if (n == 2)
                    acc[at_once + i] = f_fma(second, key, acc[at_once + i]);
            }
        }
        float sums[16];
        f_sums(acc, sums);
        for (int r = 0; r < n; r++)
            memcpy(out + r * KEYS + k, sums + r * at_once, (size_t)at_once * sizeof(float));
    }
}

#endif

/* Softmax attention in one pass over the keys (arXiv 1805.02867), in float32. */
static void attend(const Attention *a) {
    const LayerCache *cache = a->cache;
    const int64_t head_dim = a->head_dim;
    const int rows = (int)(a->tokens * a->heads);
    _Alignas(64) float out[QUERIES * LARGEST_HEAD], weights[QUERIES][KEYS];
    _Alignas(64) float keys[KEYS * LARGEST_HEAD], values[KEYS * LARGEST_HEAD];
    float most[QUERIES], sum[QUERIES];
    const float *query[QUERIES];
    int32_t position[QUERIES];
    for (int r = 0; r < rows; r++) {
        int64_t token = a->first_token + r / a->heads;
        query[r] = a->queries + token * a->stride + (a->first_head + r % a->heads) * head_dim;
        position[r] = (int32_t)(a->start + token);
        most[r] = -INFINITY, sum[r] = 0;
    }
    memset(out, 0, (size_t)(rows * head_dim) * sizeof(float));
    const int64_t last = a->start + a->first_token + a->tokens; /* no later position is seen */
    const int64_t slots = cache->ring && cache->keep + cache->ring < a->end ? cache->keep + cache->ring : a->end;
    for (int64_t slot = 0; slot < slots; slot += KEYS) {
        const int64_t count = slots - slot < KEYS ? slots - slot : KEYS;
        int32_t at[KEYS], low = INT32_MAX, high = -1;
        positions(a, slot, count, at);
        for (int k = 0; k < KEYS; k++) {
            high = at[k] > high ? at[k] : high;
            low = at[k] >= 0 && at[k] < low ? at[k] : low;
        }
        if (high < 0 || low >= last ||
            (cache->window && low >= cache->keep && high <= position[0] - cache->window))
            continue;
        widen(a, cache->keys, cache->key_scales, slot, count, keys);
        widen(a, cache->values, cache->value_scales, slot, count, values);
        int whole = count == KEYS; /* every slot holds a position */
        for (int k = 0; k < KEYS; k++)
            whole &= at[k] >= 0;
        for (int r = 0; r < rows; r += 2)
            if (r + 1 < rows)
                score(query + r, keys, head_dim, weights[r], 2);
            else
                score(query + r, keys, head_dim, weights[r], 1);
        for (int r = 0; r < rows; r++) {
            float *p = weights[r];
            const int32_t here = position[r];
            const int32_t since = cache->window ? here - (int32_t)cache->window : -1;
            const int all = whole && high <= here && low > since;
            int32_t seen[KEYS];
            float tops[KEYS], scores[KEYS], sums[KEYS];
            for (int k = 0; k < KEYS; k++)
                tops[k] = scores[k] = p[k];
            if (!all) {
                for (int k = 0; k < KEYS; k++)
                    seen[k] = (at[k] >= 0) & (at[k] <= here) & ((at[k] > since) | (at[k] < cache->keep));
                for (int k = 0; k < KEYS; k++)
                    tops[k] = scores[k] = seen[k] ? p[k] : -INFINITY;
            }
            HALVING for (int half = KEYS / 2; half; half /= 2)
                for (int k = 0; k < half; k++)
                    tops[k] = tops[k] > tops[k + half] ? tops[k] : tops[k + half];
            const float top = tops[0];
            if (top == -INFINITY) {
                memset(p, 0, KEYS * sizeof(float));
                continue;
            }
            if (top > most[r]) {
                if (most[r] > -INFINITY) {
                    float shrink = exponential(most[r] - top);
                    sum[r] *= shrink;
                    for (int64_t d = 0; d < head_dim; d++)
                        out[r * head_dim + d] *= shrink;
                }
                most[r] = top;
            }
            const float highest = most[r];
            for (int k = 0; k < KEYS; k++) /* of all, seen or not, so that there is no branch */
                sums[k] = exponential(scores[k] - highest);
            if (!all)
                for (int k = 0; k < KEYS; k++)
                    sums[k] = seen[k] ? sums[k] : 0.0f;
            for (int k = 0; k < KEYS; k++)
                p[k] = sums[k];
            HALVING for (int half = KEYS / 2; half; half /= 2)
                for (int k = 0; k < half; k++)
                    sums[k] += sums[k + half];
            sum[r] += sums[0];
        }
        int r = 0;
        for (; r + 4 <= rows; r += 4)
            add_values(weights[r], values, head_dim, out + r * head_dim, 4);
        for (; r < rows; r++)
            add_values(weights[r], values, head_dim, out + r * head_dim, 1);
    }
    for (int r = 0; r < rows; r++) {
        int64_t token = a->first_token + r / a->heads;
        float *to = a->out + token * a->stride + (a->first_head + r % a->heads) * head_dim;
        for (int64_t d = 0; d < head_dim; d++)
            to[d] = out[r * head_dim + d] / sum[r];
    }
}

#include "path_encoder.h"
