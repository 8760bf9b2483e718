/* What an encoder needs beside the products, over the vector operations of path_impl.h, which includes this. */

#define WHOLE_QUERIES 4 /* at once, against blocks of 16 * WIDE keys */
#define LARGEST_WHOLE_HEAD 64

#ifndef FUSED
#define FUSED(a, b, c) ((a) * (b) + (c))
#endif

#ifdef TURN
#include TURN
#else

/* 16 keys, [16][stride], as [head_dim][16]. */
static inline void turn(const float *keys, int64_t stride, int64_t head_dim, float *out) {
    for (int64_t d = 0; d < head_dim; d++)
        for (int i = 0; i < 16; i++)
            out[16 * d + i] = keys[i * stride + d];
}

#endif

/* The sum of 16 numbers, always in the same order. */
INLINE float sum_of(float *parts) {
    HALVING for (int half = 8; half; half /= 2)
        for (int i = 0; i < half; i++)
            parts[i] += parts[i + half];
    return parts[0];
}

/* x = (x - mean) / deviation * weight + shift; `columns` is a multiple of 16. */
static void layer_norm(float *x, const float *weight, const float *shift, float eps, int64_t columns) {
    float parts[16] = {0};
    for (int64_t c = 0; c < columns; c += 16)
        for (int i = 0; i < 16; i++)
            parts[i] += x[c + i];
    const float mean = sum_of(parts) / (float)columns;
    memset(parts, 0, sizeof parts);
    for (int64_t c = 0; c < columns; c += 16)
        for (int i = 0; i < 16; i++)
            parts[i] += (x[c + i] - mean) * (x[c + i] - mean);
    const float inverse = 1.0f / sqrtf(sum_of(parts) / (float)columns + eps);
    for (int64_t c = 0; c < columns; c++)
        x[c] = (x[c] - mean) * inverse * weight[c] + shift[c];
}

/* x times the normal distribution function at x, by a rational approximation of erf (that of Eigen and XLA). */
static void gelu(float *x, int64_t count) {
    for (int64_t i = 0; i < count; i++) {
        float z = x[i] * 0.70710678118654752f;
        z = z < -4.0f ? -4.0f : z;
        z = z > 4.0f ? 4.0f : z;
        const float s = z * z;
        float over = FUSED(s, -2.72614225801306e-10f, 2.77068142495902e-08f);
        over = FUSED(over, s, -2.10102402082508e-06f);
        over = FUSED(over, s, -5.69250639462346e-05f);
        over = FUSED(over, s, -7.34990630326855e-04f);
        over = FUSED(over, s, -2.95459980854025e-03f);
        over = FUSED(over, s, -1.60960333262415e-02f);
        float under = FUSED(s, -1.45660718464996e-05f, -2.13374055278905e-04f);
        under = FUSED(under, s, -1.68282697438203e-03f);
        under = FUSED(under, s, -7.37332916720468e-03f);
        under = FUSED(under, s, -1.42647390514189e-02f);
        const float half = 0.5f * x[i];
        x[i] = FUSED(half, z * over / under, half);
    }
}

/* e ** x for x <= 0, as `exponential`, in fewer instructions. */
INLINE float falling(float x) {
    x = x < -87.0f ? -87.0f : x;
    const float shifted = FUSED(x, 1.44269504f, MAGIC), whole = shifted - MAGIC;
    float r = FUSED(whole, -0.693359375f, x);
    r = FUSED(whole, 2.12194440e-4f, r);
    float y = FUSED(r, 1.3981999507e-3f, 8.3334519073e-3f);
    y = FUSED(y, r, 4.1665795894e-2f);
    y = FUSED(y, r, 1.6666665459e-1f);
    y = FUSED(y, r, 5.0000001201e-1f);
    y = FUSED(y, r * r, r + 1.0f);
    int32_t bits;
    memcpy(&bits, &shifted, 4);
    bits = (int32_t)((uint32_t)(bits + 127) << 23); /* the last bits of `shifted` are the whole number */
    float power;
    memcpy(&power, &bits, 4);
    return y * power;
}

/* `n` rows of scores against `parts` blocks of 16 keys: out [n][padded]. */
INLINE void score_whole(const float (*query)[LARGEST_WHOLE_HEAD], const float *keys, int64_t padded, int64_t head_dim,
                        float *out, const int n, const int parts) {
    vfloat acc[WHOLE_QUERIES][4];
    for (int t = 0; t < n; t++)
        for (int h = 0; h < parts; h++)
            acc[t][h] = f_zero();
    _Pragma("GCC unroll 8") for (int64_t d = 0; d < head_dim; d++, keys += 16)
        for (int h = 0; h < parts; h++) {
            const vfloat key = f_load(keys + 16 * h * head_dim);
            for (int t = 0; t < n; t++)
                acc[t][h] = f_fma(f_splat(query[t][d]), key, acc[t][h]);
        }
    for (int t = 0; t < n; t++)
        for (int h = 0; h < parts; h++)
            f_store(out + t * padded + 16 * h, acc[t][h]);
}

/* Scores to weights, without dividing by their sum, which is given. */
INLINE float weigh(float *scores, int64_t tokens) {
    const int64_t whole = (tokens - 1) & ~(int64_t)15;
    const int rest = (int)(tokens - whole); /* 1 to 16 */
    float tops[16], last[16], sums[16] = {0};
    for (int i = 0; i < 16; i++)
        last[i] = i < rest ? scores[whole + i] : -INFINITY;
    vfloat highest = f_load(last);
    for (int64_t k = 0; k < whole; k += 16)
        highest = f_max(highest, f_load(scores + k));
    f_store(tops, highest);
    HALVING for (int half = 8; half; half /= 2)
        for (int i = 0; i < half; i++)
            tops[i] = tops[i] > tops[i + half] ? tops[i] : tops[i + half];
    const float top = tops[0];
    for (int64_t k = 0; k < whole; k += 16)
        for (int i = 0; i < 16; i++) {
            const float weight = falling(scores[k + i] - top);
            scores[k + i] = weight;
            sums[i] += weight;
        }
    for (int i = 0; i < 16; i++) {
        const float weight = falling(last[i] - top);
        scores[whole + i] = weight;
        sums[i] += i < rest ? weight : 0.0f;
    }
    return sum_of(sums);
}

/* 16 * `parts` columns of the values, each times its key's weight: n rows into out. */
INLINE void mix_values(const float *weights, int64_t padded, const float *values, int64_t tokens, int64_t head_dim,
                       const float *sums, float *out, int64_t stride, const int n, const int parts) {
    vfloat acc[WHOLE_QUERIES][4];
    for (int t = 0; t < n; t++)
        for (int h = 0; h < parts; h++)
            acc[t][h] = f_zero();
    for (int64_t k = 0; k < tokens; k++, values += head_dim)
        for (int h = 0; h < parts; h++) {
            const vfloat value = f_load(values + 16 * h);
            for (int t = 0; t < n; t++)
                acc[t][h] = f_fma(f_splat(weights[t * padded + k]), value, acc[t][h]);
        }
    for (int t = 0; t < n; t++)
        for (int h = 0; h < parts; h++)
            f_store(out + t * stride + 16 * h, f_mul(acc[t][h], f_splat(1.0f / sums[t])));
}

INLINE void whole_rows(const WholeText *t, int64_t first, const float *keys, const float *values, float *weights,
                       const int64_t head_dim, const int n) {
    const int64_t padded = padded_tokens(t->tokens);
    const int64_t used = (t->tokens + 16 * WIDE - 1) / (16 * WIDE) * (16 * WIDE);
    const float scale = 1.0f / sqrtf((float)head_dim);
    float query[WHOLE_QUERIES][LARGEST_WHOLE_HEAD], sums[WHOLE_QUERIES];
    for (int r = 0; r < n; r++)
        for (int64_t d = 0; d < head_dim; d++)
            query[r][d] = t->q[(first + r) * t->stride + d] * scale;
    for (int64_t k = 0; k < used; k += 16 * WIDE)
        score_whole(query, keys + k * head_dim, padded, head_dim, weights + k, n, WIDE);
    for (int r = 0; r < n; r++)
        sums[r] = weigh(weights + r * padded, t->tokens);
    float *out = t->out + first * t->stride;
    int64_t d = 0;
    if (WIDE > 1)
        for (; d + 32 <= head_dim; d += 32)
            mix_values(weights, padded, values + d, t->tokens, head_dim, sums, out + d, t->stride, n, 2);
    for (; d < head_dim; d += 16)
        mix_values(weights, padded, values + d, t->tokens, head_dim, sums, out + d, t->stride, n, 1);
}

/* Softmax attention of a head to a whole text. Keys are turned by 16, so that a lane is a key; values lie close
   together, for rows of the whole width would fall on few lines of the cache. */
INLINE void attend_of(const WholeText *t, const int64_t head_dim) {
    const int64_t padded = padded_tokens(t->tokens);
    float *keys = t->scratch, *values = keys + padded * head_dim, *weights = values + padded * head_dim;
    for (int64_t k = 0; k < t->tokens; k++)
        for (int64_t d = 0; d < head_dim; d += 16)
            f_store(values + k * head_dim + d, f_load(t->v + k * t->stride + d));
    const int64_t whole = t->tokens & ~(int64_t)15;
    for (int64_t k = 0; k < whole; k += 16)
        turn(t->k + k * t->stride, t->stride, head_dim, keys + k * head_dim);
    if (whole < t->tokens) {
        float last[16 * LARGEST_WHOLE_HEAD] = {0};
        for (int64_t k = whole; k < t->tokens; k++)
            memcpy(last + (k - whole) * head_dim, t->k + k * t->stride, (size_t)head_dim * sizeof(float));
        turn(last, head_dim, head_dim, keys + whole * head_dim);
    }
    if (WIDE > 1) {
        const int64_t end = (t->tokens + 15) & ~(int64_t)15;
        memset(keys + end * head_dim, 0, (size_t)((padded - end) * head_dim) * sizeof(float));
    }
    int64_t first = 0;
    for (; first + WHOLE_QUERIES <= t->tokens; first += WHOLE_QUERIES)
        whole_rows(t, first, keys, values, weights, head_dim, WHOLE_QUERIES);
    if (first < t->tokens && first) /* the last ones, some of them for the second time: one alone is as slow as four */
        whole_rows(t, t->tokens - WHOLE_QUERIES, keys, values, weights, head_dim, WHOLE_QUERIES);
    else
        for (; first < t->tokens; first++)
            whole_rows(t, first, keys, values, weights, head_dim, 1);
}

static void attend_whole(const WholeText *t) {
    if (t->head_dim == 32)
        attend_of(t, 32);
    else
        attend_of(t, t->head_dim);
}
