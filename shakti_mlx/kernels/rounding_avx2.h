/* Rounding 32 activations in AVX2: they stay in four registers from the search for the largest to the bytes.

   path_impl.h includes this; the result is that of its own loop, to the last bit. */

static inline void round_32(const float *x, int8_t *q, float *scale, float *sum, int32_t *isum) {
    const __m256i without_sign = _mm256_set1_epi32(0x7fffffff);
    const __m256i one = _mm256_loadu_si256((const __m256i *)x), two = _mm256_loadu_si256((const __m256i *)(x + 8));
    const __m256i three = _mm256_loadu_si256((const __m256i *)(x + 16)), last = _mm256_loadu_si256((const __m256i *)(x + 24));
    const __m256i top = _mm256_max_epi32(
        _mm256_max_epi32(_mm256_and_si256(one, without_sign), _mm256_and_si256(two, without_sign)),
        _mm256_max_epi32(_mm256_and_si256(three, without_sign), _mm256_and_si256(last, without_sign)));
    __m128i highest = _mm_max_epi32(_mm256_castsi256_si128(top), _mm256_extracti128_si256(top, 1));
    highest = _mm_max_epi32(highest, _mm_shuffle_epi32(highest, 0x4e));
    highest = _mm_max_epi32(highest, _mm_shuffle_epi32(highest, 0xb1));
    const float most = _mm_cvtss_f32(_mm_castsi128_ps(highest));
    const __m256 inverse = _mm256_set1_ps(most > 1e-30f ? 127.0f / most : 0.0f);
    const __m256i left = _mm256_packs_epi32(_mm256_cvtps_epi32(_mm256_mul_ps(_mm256_castsi256_ps(one), inverse)),
                                            _mm256_cvtps_epi32(_mm256_mul_ps(_mm256_castsi256_ps(two), inverse)));
    const __m256i right = _mm256_packs_epi32(_mm256_cvtps_epi32(_mm256_mul_ps(_mm256_castsi256_ps(three), inverse)),
                                             _mm256_cvtps_epi32(_mm256_mul_ps(_mm256_castsi256_ps(last), inverse)));
    const __m256i bytes = _mm256_packs_epi16(left, right);
    _mm256_storeu_si256((__m256i *)q, _mm256_permutevar8x32_epi32(bytes, _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7)));
    const __m256i fours = _mm256_madd_epi16(_mm256_maddubs_epi16(_mm256_set1_epi8(1), bytes), _mm256_set1_epi16(1));
    __m128i total = _mm_add_epi32(_mm256_castsi256_si128(fours), _mm256_extracti128_si256(fours, 1));
    total = _mm_add_epi32(total, _mm_shuffle_epi32(total, 0x4e));
    total = _mm_add_epi32(total, _mm_shuffle_epi32(total, 0xb1));
    *isum = _mm_cvtsi128_si32(total);
    *scale = most > 1e-30f ? most / 127.0f : most * 0.0f;
    *sum = *scale * (float)*isum;
}
