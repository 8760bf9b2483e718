/* Memory for one call, activations in 8 or 15 bits, and matrix products by blocks of rows. */

#include "products.h"

#include <stdlib.h>
#include <string.h>

#define TOKENS 240 /* of a long prompt at once: their activations stay in the cache of a core */
#define PUT 96    /* of those between one putting away of products and the next */
#define APART 64   /* bytes between the activations of one token and the next */
#define MOST_FEW 8 /* Path.few of any path */
#define SEVERAL 32 /* tokens for which it does not pay to unpack the weights to bytes */

/* ---- memory for one call ------------------------------------------------------------------------------ */

typedef struct {
    char *memory;
    size_t size, used;
} Arena;

static Arena arena;
static uint8_t *unpacked[64]; /* one for each thread */
static size_t unpacked_size;

void *take(size_t bytes) {
    char *at = arena.memory + arena.used;
    arena.used += (bytes + 63) & ~(size_t)63;
    return at;
}

size_t taken(void) { return arena.used; }

void take_back(size_t to) { arena.used = to; }

int make_room(size_t bytes) {
    arena.used = 0;
    if (bytes <= arena.size)
        return OK;
    free(arena.memory);
    arena.size = 0;
    if (posix_memalign((void **)&arena.memory, 64, bytes)) {
        arena.memory = NULL;
        return NO_MEMORY;
    }
    arena.size = bytes;
    return OK;
}

int make_unpacked(int64_t columns) {
    size_t bytes = (size_t)columns * 2 * ROWS;
    if (bytes <= unpacked_size && unpacked[pool_threads() - 1])
        return OK;
    for (int i = 0; i < 64; i++) {
        free(unpacked[i]);
        unpacked[i] = NULL;
    }
    unpacked_size = 0;
    for (int i = 0; i < pool_threads(); i++)
        if (posix_memalign((void **)&unpacked[i], 64, bytes)) {
            unpacked[i] = NULL;
            return NO_MEMORY;
        }
    unpacked_size = bytes;
    return OK;
}

size_t activations_size(int64_t tokens, int64_t columns, int64_t group, int fine) {
    return (size_t)(tokens * (columns + APART + 12 * (columns / group)) << (fine != 0)) + 4 * 64;
}

Activations new_activations(int64_t tokens, int64_t columns, int64_t group, int fine) {
    tokens <<= fine != 0;
    Activations a = {.tokens = tokens, .columns = columns, .groups = columns / group, .stride = columns + APART};
    a.q = take((size_t)(tokens * a.stride));
    a.scale = take((size_t)(4 * tokens * a.groups));
    a.sum = take((size_t)(4 * tokens * a.groups));
    a.isum = take((size_t)(4 * tokens * a.groups));
    return a;
}

/* ---- matrix products ---------------------------------------------------------------------------------- */

static int64_t blocks(const Weights *w) { return (w->rows + ROWS - 1) / ROWS; }

static void add_pairs(float *out, int64_t pairs, int64_t wide) {
    for (int64_t t = 0; t < pairs; t++)
        for (int64_t i = 0; i < wide; i++)
            out[t * wide + i] = out[2 * t * wide + i] + out[(2 * t + 1) * wide + i];
}

/* Values of one group of a token's activations. */
static void round_columns(const Activations *a, int64_t token, int64_t column, const float *values) {
    const int64_t at = token * a->groups + column / (2 * ROWS);
    path->quantize(values, 2 * ROWS, 2 * ROWS, a->q + token * a->stride + column, a->scale + at, a->sum + at, a->isum + at);
}

/* What becomes of the products of `tokens` tokens from `first` on. */
static void put(const Products *p, const Part *part, int64_t block, int64_t first, int64_t tokens, float *out,
                float *other) {
    const int64_t row = block * ROWS, wide = (int64_t)p->width * ROWS;
    const int64_t count = part->w->rows - row < wide ? part->w->rows - row : wide;
    const float *bias = part->bias ? part->bias + row : NULL;
    if (p->fine) {
        tokens /= 2, first /= 2;
        add_pairs(out, tokens, wide);
        if (p->then == SWIGLU)
            add_pairs(other, tokens, wide);
    }
    float *y = part->y + first * part->stride + row;
    if (count == 2 * ROWS && p->then != SWIGLU) {
        path->put(out, tokens, bias, p->then == ADD, p->then == GELU ? out : y, p->then == GELU ? wide : part->stride);
        if (p->then != GELU)
            return;
        bias = NULL;
    }
    if (bias)
        for (int64_t t = 0; t < tokens; t++)
            for (int64_t i = 0; i < count; i++)
                out[t * wide + i] += bias[i];
    if (p->then == GELU)
        path->gelu(out, tokens * wide);
    for (int64_t t = 0; t < tokens; t++, out += wide, y += part->stride) {
        switch (p->then) {
        case STORE:
            memcpy(y, out, (size_t)count * sizeof(float));
            break;
        case ADD:
            for (int64_t i = 0; i < count; i++)
                y[i] += out[i];
            break;
        case SWIGLU:
            path->swiglu(out, other + t * wide, count, y);
            break;
        case GELU:
            round_columns(p->next, first + t, row, out);
            break;
        }
    }
}

/* One block of rows, which stays in the cache from one run to the next. */
static void few_products(const Products *p, const Weights *w, int64_t block, int64_t first, int64_t tokens, float *out) {
    float some[MOST_FEW * ROWS];
    const int64_t wide = (int64_t)p->width * ROWS;
    for (int64_t t = 0; t < tokens; t += path->few) {
        const int64_t count = tokens - t < path->few ? tokens - t : path->few;
        if (wide == ROWS) {
            path->few_tokens(w, p->a, first + t, (int)count, block, out + t * ROWS);
            continue;
        }
        path->few_tokens(w, p->a, first + t, (int)count, block, some);
        for (int64_t i = 0; i < count; i++)
            memcpy(out + (t + i) * wide, some + i * ROWS, ROWS * sizeof(float));
    }
}

static void products(void *job, int64_t item, int thread) {
    const Products *p = job;
    const Part *part = p->parts;
    float out[2][TOKENS * 2 * ROWS];
    const int64_t from = item / p->items * p->tokens;
    const int64_t to = from + p->tokens < p->a->tokens ? from + p->tokens : p->a->tokens;
    int64_t in_part;
    item %= p->items;
    for (; in_part = (blocks(part->w) / p->width + p->chunk - 1) / p->chunk, item >= in_part; part++)
        item -= in_part;
    int64_t block = item * p->chunk * p->width, end = block + p->chunk * p->width;
    if (end > blocks(part->w))
        end = blocks(part->w) / p->width * p->width;
    for (; block < end; block += p->width) {
        const Weights *both[2] = {part->w, p->then == SWIGLU ? part->other : NULL};
        if (!p->few && !both[1]) {
            path->unpack(both[0], block, unpacked[thread]);
            for (int64_t t = from, count; t < to; t += count) { /* few enough to be put while they are in the cache */
                count = to - t < PUT ? to - t : PUT;
                path->many_tokens(both[0], p->a, t, count, block, unpacked[thread], out[0]);
                put(p, part, block, t, count, out[0], NULL);
            }
            continue;
        }
        for (int i = 0; i < 2 && both[i]; i++) {
            if (p->few)
                for (int side = 0; side < p->width; side++)
                    few_products(p, both[i], block + side, from, to - from, out[i] + side * ROWS);
            else {
                path->unpack(both[i], block, unpacked[thread]);
                path->many_tokens(both[i], p->a, from, to - from, block, unpacked[thread], out[i]);
            }
        }
        put(p, part, block, from, to - from, out[0], out[1]);
    }
}

void run_products(Products *p) {
    const int64_t tokens = p->a->tokens, runs = (tokens + TOKENS - 1) / TOKENS;
    int even = 1;
    for (int i = 0; i < p->count; i++)
        even &= blocks(p->parts[i].w) % 2 == 0;
    p->few = tokens <= SEVERAL || !even;
    p->width = p->few && p->then != GELU ? 1 : 2;
    p->tokens = ((tokens + runs - 1) / runs + 11) / 12 * 12; /* 12: no run but the last leaves a tile half full */
    int64_t widths = 0;
    for (int i = 0; i < p->count; i++)
        widths += blocks(p->parts[i].w) / p->width;
    p->chunk = widths / (pool_threads() * 8);
    p->chunk = p->chunk < 1 ? 1 : p->chunk;
    p->items = 0;
    for (int i = 0; i < p->count; i++)
        p->items += (blocks(p->parts[i].w) / p->width + p->chunk - 1) / p->chunk;
    pool_run(products, p, p->items * ((tokens + p->tokens - 1) / p->tokens));
}

/* ---- activations -------------------------------------------------------------------------------------- */

typedef struct {
    const float *x;
    int64_t stride;
    const float *norm; /* or NULL */
    float eps;
    int32_t group;
    int fine; /* two tokens for each: the coarse part and what it leaves over */
    float *scratch; /* [threads][2][columns] */
    Activations *a;
} Quantizing;

static void quantize_token(void *job, int64_t token, int thread) {
    const Quantizing *j = job;
    Activations *a = j->a;
    const float *x = j->x + token * j->stride;
    float *own = j->scratch + thread * 2 * a->columns, *rest = own + a->columns;
    if (j->norm) {
        path->rms_norm(x, j->norm, j->eps, a->columns, own);
        x = own;
    }
    int64_t to = j->fine ? 2 * token : token;
    int8_t *q = a->q + to * a->stride;
    float *scale = a->scale + to * a->groups;
    path->quantize(x, a->columns, j->group, q, scale, a->sum + to * a->groups, a->isum + to * a->groups);
    if (!j->fine)
        return;
    for (int64_t c = 0; c < a->columns; c++)
        rest[c] = x[c] - (float)q[c] * scale[c / j->group];
    to++;
    path->quantize(rest, a->columns, j->group, a->q + to * a->stride, a->scale + to * a->groups,
                   a->sum + to * a->groups, a->isum + to * a->groups);
}

void quantize_all(const float *x, int64_t stride, const float *norm, float eps, const Weights *w, int fine,
                  float *scratch, Activations *a) {
    Quantizing job = {x, stride, norm, eps, w->group, fine, scratch, a};
    pool_run(quantize_token, &job, fine ? a->tokens / 2 : a->tokens);
}

size_t scratch_size(int64_t columns) { return (size_t)(pool_threads() * 2 * columns) * sizeof(float) + 64; }
