/* Scores in AVX2: sixteen registers hold the sums of two rows against four keys, and what goes into them.

   path_impl.h includes this in place of its own `score`. */

/* The sums of the lanes of four vectors. */
INLINE __m128 lane_sums(__m256 a, __m256 b, __m256 c, __m256 d) {
    __m256 pairs = _mm256_hadd_ps(_mm256_hadd_ps(a, b), _mm256_hadd_ps(c, d));
    return _mm_add_ps(_mm256_castps256_ps128(pairs), _mm256_extractf128_ps(pairs, 1));
}

/* Scores of `n` (1 or 2) rows of queries against a block of keys: out [n][KEYS]. */
INLINE void score(const float *const *query, const float *keys, int64_t head_dim, float *out, const int n) {
    for (int k = 0; k < KEYS; k += 4, keys += 4 * head_dim) {
        __m256 a0 = _mm256_setzero_ps(), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
        for (int64_t d = 0; d < head_dim; d += 8) {
            const __m256 first = _mm256_loadu_ps(query[0] + d), second = _mm256_loadu_ps(query[n - 1] + d);
            const __m256 k0 = _mm256_loadu_ps(keys + d), k1 = _mm256_loadu_ps(keys + head_dim + d);
            const __m256 k2 = _mm256_loadu_ps(keys + 2 * head_dim + d), k3 = _mm256_loadu_ps(keys + 3 * head_dim + d);
            a0 = _mm256_fmadd_ps(first, k0, a0);
            a1 = _mm256_fmadd_ps(first, k1, a1);
            a2 = _mm256_fmadd_ps(first, k2, a2);
            a3 = _mm256_fmadd_ps(first, k3, a3);
            if (n == 2) {
                b0 = _mm256_fmadd_ps(second, k0, b0);
                b1 = _mm256_fmadd_ps(second, k1, b1);
                b2 = _mm256_fmadd_ps(second, k2, b2);
                b3 = _mm256_fmadd_ps(second, k3, b3);
            }
        }
        _mm_storeu_ps(out + k, lane_sums(a0, a1, a2, a3));
        if (n == 2)
            _mm_storeu_ps(out + KEYS + k, lane_sums(b0, b1, b2, b3));
    }
}
