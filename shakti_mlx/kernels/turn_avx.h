/* Turning keys with AVX: 8 by 8 numbers at a time, in registers.

   path_impl.h includes this in place of its own `turn`. */

static inline void turn_eight(const float *from, int64_t stride, float *out) {
    __m256 row[8], pair[8], four[8];
    for (int i = 0; i < 8; i++)
        row[i] = _mm256_loadu_ps(from + i * stride);
    for (int i = 0; i < 8; i += 2) {
        pair[i] = _mm256_unpacklo_ps(row[i], row[i + 1]);
        pair[i + 1] = _mm256_unpackhi_ps(row[i], row[i + 1]);
    }
    for (int i = 0; i < 8; i += 4)
        for (int side = 0; side < 2; side++) {
            four[i + 2 * side] = _mm256_shuffle_ps(pair[i + side], pair[i + 2 + side], 0x44);
            four[i + 2 * side + 1] = _mm256_shuffle_ps(pair[i + side], pair[i + 2 + side], 0xee);
        }
    for (int i = 0; i < 4; i++) {
        _mm256_storeu_ps(out + 16 * i, _mm256_permute2f128_ps(four[i], four[i + 4], 0x20));
        _mm256_storeu_ps(out + 16 * (i + 4), _mm256_permute2f128_ps(four[i], four[i + 4], 0x31));
    }
}

/* 16 keys, [16][stride], as [head_dim][16]. */
static inline void turn(const float *keys, int64_t stride, int64_t head_dim, float *out) {
    for (int64_t d = 0; d < head_dim; d += 8, out += 8 * 16) {
        turn_eight(keys + d, stride, out);
        turn_eight(keys + 8 * stride + d, stride, out + 8);
    }
}
