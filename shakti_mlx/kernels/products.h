/* What api.c and layers.c share: memory for one call, activations, matrix products (products.c). */

#ifndef SHAKTI_PRODUCTS_H
#define SHAKTI_PRODUCTS_H

#include "kernels.h"

#if defined(_WIN32)
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

enum { OK = 0, NO_MEMORY = 1, UNSUPPORTED = 2 };

extern const Path *path; /* in use; set by choose() */
void choose(void);
void begin_call(void); /* callers take turns: the memory below is for one */
void end_call(void);

/* Memory that is taken piece by piece, and all free again at the next make_room(). */
int make_room(size_t bytes);
int make_unpacked(int64_t columns);
void *take(size_t bytes);
size_t taken(void);
void take_back(size_t to);

size_t activations_size(int64_t tokens, int64_t columns, int64_t group, int fine);
size_t scratch_size(int64_t columns);
Activations new_activations(int64_t tokens, int64_t columns, int64_t group, int fine);
void quantize_all(const float *x, int64_t stride, const float *norm, float eps, const Weights *w, int fine,
                  float *scratch, Activations *a);

enum Then {
    STORE,  /* y = product */
    ADD,    /* y += product */
    SWIGLU, /* y = silu(product) * product with `other` */
    GELU,   /* `next` = gelu(product), rounded: its groups are 2 * ROWS */
};

typedef struct {
    const Weights *w, *other;
    float *y;
    int64_t stride;
    const float *bias; /* [rows] added to each product, or NULL */
} Part;

typedef struct {
    Part parts[3];
    int count;
    enum Then then;
    int fine; /* two tokens of the activations are the coarse and the fine part of one */
    const Activations *a, *next;
    int64_t tokens; /* of the activations, in an item */
    int few;        /* block by block, from the weights as they lie */
    int width;      /* blocks of rows at once: 1 or 2 */
    int64_t chunk;  /* widths in an item */
    int64_t items;  /* of the same tokens */
} Products;

void run_products(Products *p);

#endif
