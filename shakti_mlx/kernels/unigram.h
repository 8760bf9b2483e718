/* A unigram vocabulary (Kudo 2018) and what its texts are made alike by, as shakti_tokenize() reads them. */

#ifndef SHAKTI_UNIGRAM_H
#define SHAKTI_UNIGRAM_H

#include <stdint.h>

/* All arrays belong to the caller, who has checked them. */
typedef struct {
    int64_t count;           /* pieces */
    const uint32_t *offsets; /* [count + 1] into `bytes` */
    const float *scores;     /* [count] */
    const uint8_t *bytes;
    int64_t longest; /* piece, in bytes */
    int32_t unknown;
    float unknown_score;
    int32_t *table; /* [mask + 1], a power of two: piece + 1 by the hash of its bytes, 0 for none */
    int64_t mask;
    uint64_t *begun; /* [begun_mask + 1]: bits for the hashes of what pieces begin with */
    int64_t begun_mask;
    int64_t mapped;             /* characters that others stand for */
    const uint32_t *characters; /* [mapped], rising */
    const uint32_t *parts;      /* [mapped + 1] into `stands_for` */
    const uint32_t *stands_for;
} Pieces;

#endif
