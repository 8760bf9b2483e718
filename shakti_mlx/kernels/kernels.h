/* Matrix products and whole layers of a Llama-family model on the CPU, over 4- and 8-bit affine weights.

   w = scale * q + bias, q unsigned, one scale and bias for each `group` columns of a row, as MLX quantises.
   Activations become int8 with one scale for each group of a token, so a product is

       y = sum over groups of  scale * sx * dot(q, x8)  +  bias * sx * sum(x8)

   with the dot in integers. Rows lie interleaved by 16, so that each lane of a vector is a row.

   Results do not depend on how many tokens are computed at once: every token's sums run in one order, whatever the
   path through the code. So a prompt in chunks, one token at a time, or a check of guessed tokens give equal bits. */

#ifndef SHAKTI_KERNELS_H
#define SHAKTI_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#define ROWS 16 /* in a block of interleaved rows */

typedef struct {
    int64_t rows, columns;
    int32_t bits;         /* 4 or 8 */
    int32_t group;        /* columns: a multiple of 8 that divides `columns` */
    int32_t wide;         /* scales and biases are float32, not float16 */
    int32_t zero;         /* with biases NULL: bias = -zero * scale */
    const uint8_t *q;     /* [rows / 16][columns * bits / 32][16][4]; 4 bits: columns c..c+3 low, c+4..c+7 high */
    const void *scales;   /* [rows / 16][columns / group][16] */
    const void *biases;   /* as scales, or NULL */
} Weights;

typedef struct {
    int64_t tokens, columns, groups;
    int64_t stride; /* of q: more than `columns`, or the rows of several tokens would fall on the same lines of a cache */
    int8_t *q;     /* [tokens][stride] */
    float *scale;  /* [tokens][groups] */
    float *sum;    /* [tokens][groups]: scale * sum of q */
    int32_t *isum; /* [tokens][groups]: sum of q */
} Activations;

enum { F32 = 0, F16 = 1, I8 = 2 };

typedef struct {
    void *keys, *values; /* [kv_heads][capacity][head_dim] */
    float *key_scales, *value_scales; /* [kv_heads][capacity], with I8 */
    int64_t capacity;
    int32_t type;        /* F32, F16 or I8 */
    int32_t kv_heads;
    int64_t keep;        /* first positions that stay */
    int64_t ring;        /* position p >= keep lies in slot keep + (p - keep) % ring; 0: in slot p */
    int64_t window;      /* latest positions seen by a token; 0: all */
} LayerCache;

typedef struct {
    const Weights *q, *k, *v, *o, *gate, *up, *down;
    const float *attention_norm, *mlp_norm;
} Layer;

typedef struct {
    int64_t hidden, inner, heads, head_dim;
    float eps;
    int32_t fine; /* which activations have 15 bits: 1 into q, k and v; 2 into o; 4 into gate and up; 8 into down */
    const double *frequencies; /* [head_dim / 2] radians a position */
} Shape;

/* Queries of one KV head against its keys: rows of `queries` are tokens, each with `share` heads. */
typedef struct {
    const LayerCache *cache;
    const float *queries; /* [tokens][stride], already scaled by head_dim ** -0.5 */
    float *out;           /* [tokens][stride] */
    int64_t stride, head_dim, start, end; /* start: position of the first token; end: after the last */
    int64_t kv_head, first_head, heads;   /* heads of the queries that share kv_head */
    int64_t first_token, tokens;
} Attention;

/* One head of one text, each of whose tokens sees all of them. */
typedef struct {
    const float *q, *k, *v; /* [tokens][stride] */
    float *out;             /* [tokens][stride] */
    int64_t stride, tokens, head_dim;
    float *scratch; /* [whole_text_size(tokens, head_dim)] */
} WholeText;

/* Padded so that a path may go through keys in whole vectors, four at once. */
static inline int64_t padded_tokens(int64_t tokens) { return (tokens + 63) & ~(int64_t)63; }
static inline int64_t whole_text_size(int64_t tokens, int64_t head_dim) {
    return padded_tokens(tokens) * (2 * head_dim + 4);
}

/* What one instruction set does in its own way. */
typedef struct {
    const char *name;
    int (*runs_here)(void);
    int few; /* tokens that `few_tokens` takes at most */
    void (*quantize)(const float *x, int64_t columns, int32_t group, int8_t *q, float *scale, float *sum, int32_t *isum);
    void (*few_tokens)(const Weights *w, const Activations *a, int64_t first, int count, int64_t block, float *out);
    void (*unpack)(const Weights *w, int64_t block, uint8_t *out); /* two blocks, side by side */
    void (*many_tokens)(const Weights *w, const Activations *a, int64_t first, int64_t count, int64_t block,
                        const uint8_t *unpacked, float *out);
    void (*put)(const float *products, int64_t tokens, const float *bias, int add, float *y, int64_t stride);
    void (*attend)(const Attention *a);
    void (*rms_norm)(const float *x, const float *weight, float eps, int64_t columns, float *out);
    void (*layer_norm)(float *x, const float *weight, const float *shift, float eps, int64_t columns);
    void (*gelu)(float *x, int64_t count);
    void (*attend_whole)(const WholeText *t);
    void (*swiglu)(const float *gate, const float *up, int64_t count, float *out);
    void (*to_half)(const float *x, int64_t count, uint16_t *out);
    void (*scales)(const Weights *w, const void *from, int64_t block, int64_t group, float *out);
} Path;

extern const Path path_avx512, path_avx2, path_neon, path_portable;

/* Threads: run(item) for each item below `items`, by this thread and those that are free to help. */
typedef void (*Task)(void *job, int64_t item, int thread);
int pool_threads(void);
int pool_set_threads(int count);
void pool_run(Task run, void *job, int64_t items);

#endif
