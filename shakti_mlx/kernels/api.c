/* What the loader calls: packing, products, embeddings, whole layers. One call at a time; callers take turns. */

#include "kernels.h"

#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#if defined(_WIN32)
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

enum { OK = 0, NO_MEMORY = 1, UNSUPPORTED = 2 };

#define TOKENS 240 /* of a long prompt at once: their activations stay in the cache of a core */
#define SEVERAL 32 /* tokens for which it does not pay to unpack the weights to bytes */

static const Path *const paths[] = {
#if defined(__x86_64__)
    &path_avx512, &path_avx2,
#endif
#if defined(__aarch64__)
    &path_neon,
#endif
    &path_portable,
};
#define PATHS (int)(sizeof paths / sizeof *paths)

static const Path *path;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static void choose(void) {
    for (int i = 0; !path && i < PATHS; i++)
        if (paths[i]->runs_here())
            path = paths[i];
}

/* The names of the paths this machine can run, the fastest first; NULL beyond the last. */
EXPORT const char *shakti_path_name(int index) {
    for (int i = 0; i < PATHS; i++)
        if (paths[i]->runs_here() && index-- == 0)
            return paths[i]->name;
    return NULL;
}

EXPORT const char *shakti_path(void) {
    choose();
    return path->name;
}

EXPORT int shakti_use_path(const char *name) {
    for (int i = 0; i < PATHS; i++)
        if (!strcmp(paths[i]->name, name) && paths[i]->runs_here()) {
            path = paths[i];
            return OK;
        }
    return UNSUPPORTED;
}

EXPORT int shakti_threads(void) { return pool_threads(); }

EXPORT int shakti_set_threads(int count) {
    pthread_mutex_lock(&turn);
    count = pool_set_threads(count);
    pthread_mutex_unlock(&turn);
    return count;
}

/* ---- packing ------------------------------------------------------------------------------------------ */

typedef struct {
    int64_t rows, columns;
    int bits;
    const uint8_t *from;
    uint8_t *to;
} Packing;

static void pack_block(void *job, int64_t block, int thread) {
    const Packing *p = job;
    const int64_t bytes = p->columns * p->bits / 8;
    uint8_t *to = p->to + block * bytes * ROWS;
    (void)thread;
    for (int r = 0; r < ROWS; r++) {
        int64_t row = block * ROWS + r;
        const uint8_t *from = p->from + row * bytes;
        for (int64_t at = 0; at < bytes; at += 4) {
            uint8_t *cell = to + at * ROWS + 4 * r;
            if (row >= p->rows)
                memset(cell, 0, 4);
            else if (p->bits == 8)
                memcpy(cell, from + at, 4);
            else { /* from: columns 2 j low and 2 j + 1 high; to: j low and j + 4 high */
                const uint8_t *f = from + at;
                cell[0] = (uint8_t)((f[0] & 15) | (f[2] & 15) << 4);
                cell[1] = (uint8_t)(f[0] >> 4 | (f[2] & 0xf0));
                cell[2] = (uint8_t)((f[1] & 15) | (f[3] & 15) << 4);
                cell[3] = (uint8_t)(f[1] >> 4 | (f[3] & 0xf0));
            }
        }
    }
}

/* MLX's packed rows [rows][columns * bits / 8] into Weights.q, rows padded to whole blocks. */
EXPORT void shakti_pack(int64_t rows, int64_t columns, int bits, const uint8_t *from, uint8_t *to) {
    Packing packing = {rows, columns, bits, from, to};
    pthread_mutex_lock(&turn);
    pool_run(pack_block, &packing, (rows + ROWS - 1) / ROWS);
    pthread_mutex_unlock(&turn);
}

/* Rows of the weights in float32: out [count][columns]. */
EXPORT void shakti_rows(const Weights *w, const int64_t *ids, int64_t count, float *out) {
    choose();
    const int64_t groups = w->columns / w->group;
    for (int64_t i = 0; i < count; i++) {
        int64_t block = ids[i] / ROWS, r = ids[i] % ROWS;
        const uint8_t *cells = w->q + block * (w->columns * w->bits / 8) * ROWS + 4 * r;
        for (int64_t g = 0; g < groups; g++) {
            float scale[ROWS], bias[ROWS];
            path->scales(w, w->scales, block, g, scale);
            if (w->biases)
                path->scales(w, w->biases, block, g, bias);
            else
                bias[r] = (float)-w->zero * scale[r];
            for (int64_t c = g * w->group; c < (g + 1) * w->group; c++) {
                int q = w->bits == 8 ? cells[c / 4 * 64 + c % 4] : cells[c / 8 * 64 + c % 4] >> (c & 4) & 15;
                out[i * w->columns + c] = (float)q * scale[r] + bias[r];
            }
        }
    }
}

/* ---- memory for one call ------------------------------------------------------------------------------ */

typedef struct {
    char *memory;
    size_t size, used;
} Arena;

static Arena arena;
static uint8_t *unpacked[64]; /* one for each thread */
static size_t unpacked_size;

static void *take(size_t bytes) {
    char *at = arena.memory + arena.used;
    arena.used += (bytes + 63) & ~(size_t)63;
    return at;
}

static int make_room(size_t bytes) {
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

static int make_unpacked(int64_t columns) {
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

static size_t activations_size(int64_t tokens, int64_t columns, int64_t group, int fine) {
    return (size_t)(tokens * (columns + 12 * (columns / group)) << (fine != 0)) + 4 * 64;
}

static Activations new_activations(int64_t tokens, int64_t columns, int64_t group, int fine) {
    tokens <<= fine != 0;
    Activations a = {.tokens = tokens, .columns = columns, .groups = columns / group};
    a.q = take((size_t)(tokens * columns));
    a.scale = take((size_t)(4 * tokens * a.groups));
    a.sum = take((size_t)(4 * tokens * a.groups));
    a.isum = take((size_t)(4 * tokens * a.groups));
    return a;
}

/* ---- matrix products ---------------------------------------------------------------------------------- */

enum Then {
    STORE,  /* y = product */
    ADD,    /* y += product */
    SWIGLU, /* y = silu(product) * product with `other` */
};

typedef struct {
    const Weights *w, *other;
    float *y;
    int64_t stride;
} Part;

typedef struct {
    Part parts[3];
    int count;
    enum Then then;
    int fine; /* two tokens of the activations are the coarse and the fine part of one */
    const Activations *a;
    int64_t first, tokens; /* of the activations, in this run */
    int width;             /* blocks of rows an item has: 1 or 2 */
    int64_t chunk;         /* widths in an item */
} Products;

static int64_t blocks(const Weights *w) { return (w->rows + ROWS - 1) / ROWS; }

static void add_pairs(float *out, int64_t pairs, int64_t wide) {
    for (int64_t t = 0; t < pairs; t++)
        for (int64_t i = 0; i < wide; i++)
            out[t * wide + i] = out[2 * t * wide + i] + out[(2 * t + 1) * wide + i];
}

static void put(const Products *p, const Part *part, int64_t block, float *out, float *other) {
    const int64_t row = block * ROWS, wide = (int64_t)p->width * ROWS;
    const int64_t count = part->w->rows - row < wide ? part->w->rows - row : wide;
    const int64_t tokens = p->fine ? p->tokens / 2 : p->tokens, first = p->fine ? p->first / 2 : p->first;
    if (p->fine) {
        add_pairs(out, tokens, wide);
        if (p->then == SWIGLU)
            add_pairs(other, tokens, wide);
    }
    for (int64_t t = 0; t < tokens; t++, out += wide) {
        float *y = part->y + (first + t) * part->stride + row;
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
        }
    }
}

static void products(void *job, int64_t item, int thread) {
    const Products *p = job;
    const Part *part = p->parts;
    float out[2][TOKENS * 2 * ROWS];
    int64_t in_part;
    for (; in_part = (blocks(part->w) / p->width + p->chunk - 1) / p->chunk, item >= in_part; part++)
        item -= in_part;
    int64_t block = item * p->chunk * p->width, end = block + p->chunk * p->width;
    if (end > blocks(part->w))
        end = blocks(part->w) / p->width * p->width;
    for (; block < end; block += p->width) {
        const Weights *both[2] = {part->w, p->then == SWIGLU ? part->other : NULL};
        for (int i = 0; i < 2 && both[i]; i++) {
            if (p->width == 1) /* the block stays in the cache from one run to the next */
                for (int64_t t = 0; t < p->tokens; t += path->few) {
                    int64_t count = p->tokens - t < path->few ? p->tokens - t : path->few;
                    path->few_tokens(both[i], p->a, p->first + t, (int)count, block, out[i] + t * ROWS);
                }
            else {
                path->unpack(both[i], block, unpacked[thread]);
                path->many_tokens(both[i], p->a, p->first, p->tokens, block, unpacked[thread], out[i]);
            }
        }
        put(p, part, block, out[0], out[1]);
    }
}

static void run_products(Products *p) {
    const int64_t tokens = p->a->tokens;
    int even = 1;
    for (int i = 0; i < p->count; i++)
        even &= blocks(p->parts[i].w) % 2 == 0;
    p->width = tokens > SEVERAL && even ? 2 : 1;
    for (p->first = 0; p->first < tokens; p->first += TOKENS) {
        p->tokens = tokens - p->first < TOKENS ? tokens - p->first : TOKENS;
        int64_t widths = 0, items = 0;
        for (int i = 0; i < p->count; i++)
            widths += blocks(p->parts[i].w) / p->width;
        p->chunk = widths / (pool_threads() * 8);
        p->chunk = p->chunk < 1 ? 1 : p->chunk;
        for (int i = 0; i < p->count; i++)
            items += (blocks(p->parts[i].w) / p->width + p->chunk - 1) / p->chunk;
        pool_run(products, p, items);
    }
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
    int8_t *q = a->q + to * a->columns;
    float *scale = a->scale + to * a->groups;
    path->quantize(x, a->columns, j->group, q, scale, a->sum + to * a->groups, a->isum + to * a->groups);
    if (!j->fine)
        return;
    for (int64_t c = 0; c < a->columns; c++)
        rest[c] = x[c] - (float)q[c] * scale[c / j->group];
    to++;
    path->quantize(rest, a->columns, j->group, a->q + to * a->columns, a->scale + to * a->groups,
                   a->sum + to * a->groups, a->isum + to * a->groups);
}

static void quantize_all(const float *x, int64_t stride, const float *norm, float eps, const Weights *w, int fine,
                         float *scratch, Activations *a) {
    Quantizing job = {x, stride, norm, eps, w->group, fine, scratch, a};
    pool_run(quantize_token, &job, fine ? a->tokens / 2 : a->tokens);
}

static size_t scratch_size(int64_t columns) { return (size_t)(pool_threads() * 2 * columns) * sizeof(float) + 64; }

/* y [tokens][rows] = x [tokens][columns] W^T. With a `norm`, of RMSNorm(x). `fine`: activations of 15 bits. */
EXPORT int shakti_linear(const Weights *w, const float *x, int64_t tokens, const float *norm, float eps, int fine,
                         float *y) {
    choose();
    pthread_mutex_lock(&turn);
    int error = make_room(activations_size(tokens, w->columns, w->group, fine) + scratch_size(w->columns));
    if (!error)
        error = make_unpacked(w->columns);
    if (!error) {
        Activations a = new_activations(tokens, w->columns, w->group, fine);
        float *scratch = take(scratch_size(w->columns));
        quantize_all(x, w->columns, norm, eps, w, fine, scratch, &a);
        Products p = {.parts = {{w, NULL, y, w->rows}}, .count = 1, .fine = fine, .a = &a};
        run_products(&p);
    }
    pthread_mutex_unlock(&turn);
    return error;
}

/* ---- layers ------------------------------------------------------------------------------------------- */

typedef struct {
    const Shape *shape;
    const LayerCache *cache;
    int64_t start, tokens;
    float *q, *k, *v, *attended;
    const float *turns; /* [tokens][head_dim]: cosines, then sines */
    int64_t kv_chunk;   /* tokens in an item of attention */
    int by_head;        /* an item of attention is one head, not all that share a KV head */
} Attending;

static void rotate(float *head, const float *turns, int64_t half, float scale) {
    for (int64_t i = 0; i < half; i++) {
        float a = head[i], b = head[half + i];
        head[i] = (a * turns[i] - b * turns[half + i]) * scale;
        head[half + i] = (b * turns[i] + a * turns[half + i]) * scale;
    }
}

/* A head in 8 bits, with one scale. */
static void store_steps(const float *head, int64_t head_dim, int8_t *to, float *scale) {
    float most = 1e-30f;
    for (int64_t i = 0; i < head_dim; i++)
        most = fabsf(head[i]) > most ? fabsf(head[i]) : most;
    *scale = most / 127.0f;
    for (int64_t i = 0; i < head_dim; i++)
        to[i] = (int8_t)rintf(head[i] / *scale);
}

/* One token: turn its queries and keys by its position (arXiv 2104.09864), put keys and values into the cache. */
static void remember(void *job, int64_t token, int thread) {
    const Attending *j = job;
    const LayerCache *cache = j->cache;
    const int64_t head_dim = j->shape->head_dim, half = head_dim / 2, kv = cache->kv_heads;
    const float *turns = j->turns + token * head_dim;
    (void)thread;
    for (int64_t h = 0; h < j->shape->heads; h++)
        rotate(j->q + (token * j->shape->heads + h) * head_dim, turns, half, 1.0f / sqrtf((float)head_dim));
    int64_t slot = j->start + token;
    if (cache->ring && slot >= cache->keep)
        slot = cache->keep + (slot - cache->keep) % cache->ring;
    for (int64_t h = 0; h < kv; h++) {
        float *key = j->k + (token * kv + h) * head_dim, *value = j->v + (token * kv + h) * head_dim;
        int64_t to = h * cache->capacity + slot, at = to * head_dim;
        rotate(key, turns, half, 1.0f);
        if (cache->type == I8) {
            store_steps(key, head_dim, (int8_t *)cache->keys + at, cache->key_scales + to);
            store_steps(value, head_dim, (int8_t *)cache->values + at, cache->value_scales + to);
        } else if (cache->type == F32) {
            memcpy((float *)cache->keys + at, key, (size_t)head_dim * sizeof(float));
            memcpy((float *)cache->values + at, value, (size_t)head_dim * sizeof(float));
        } else {
            path->to_half(key, head_dim, (uint16_t *)cache->keys + at);
            path->to_half(value, head_dim, (uint16_t *)cache->values + at);
        }
    }
}

static void attend_item(void *job, int64_t item, int thread) {
    const Attending *j = job;
    const int64_t share = j->shape->heads / j->cache->kv_heads;
    const int64_t columns = j->by_head ? j->shape->heads : j->cache->kv_heads;
    (void)thread;
    /* The last tokens see the most: they come first, so that no thread is left with a long item at the end. */
    int64_t chunks = (j->tokens + j->kv_chunk - 1) / j->kv_chunk;
    int64_t first = (chunks - 1 - item / columns) * j->kv_chunk, head = item % columns;
    Attention a = {
        .cache = j->cache,
        .queries = j->q,
        .out = j->attended,
        .stride = j->shape->heads * j->shape->head_dim,
        .head_dim = j->shape->head_dim,
        .start = j->start,
        .end = j->start + j->tokens,
        .kv_head = j->by_head ? head / share : head,
        .first_head = j->by_head ? head : head * share,
        .heads = j->by_head ? 1 : share,
        .first_token = first,
        .tokens = j->tokens - first < j->kv_chunk ? j->tokens - first : j->kv_chunk,
    };
    path->attend(&a);
}

static void one_layer(const Shape *s, const Layer *l, const LayerCache *cache, float *x, int64_t tokens, int64_t start,
                      const float *turns) {
    const int64_t wide = s->heads * s->head_dim, kv = cache->kv_heads * s->head_dim;
    const size_t kept = arena.used;
    float *q = take((size_t)(tokens * wide) * 4), *k = take((size_t)(tokens * kv) * 4);
    float *v = take((size_t)(tokens * kv) * 4), *attended = take((size_t)(tokens * wide) * 4);
    float *inner = take((size_t)(tokens * s->inner) * 4);
    int64_t most = s->hidden > wide ? s->hidden : wide;
    float *scratch = take(scratch_size(most > s->inner ? most : s->inner));

    int fine = s->fine & 1;
    Activations a = new_activations(tokens, s->hidden, l->q->group, fine);
    quantize_all(x, s->hidden, l->attention_norm, s->eps, l->q, fine, scratch, &a);
    Products qkv = {.parts = {{l->q, NULL, q, wide}, {l->k, NULL, k, kv}, {l->v, NULL, v, kv}}, .count = 3, .fine = fine, .a = &a};
    run_products(&qkv);

    Attending attending = {s, cache, start, tokens, q, k, v, attended, turns, 1, 0};
    pool_run(remember, &attending, tokens);
    const int64_t share = s->heads / cache->kv_heads;
    attending.by_head = tokens == 1 && cache->kv_heads < 2 * pool_threads();
    attending.kv_chunk = attending.by_head ? 1 : 64 / share;
    int64_t chunks = (tokens + attending.kv_chunk - 1) / attending.kv_chunk;
    pool_run(attend_item, &attending, chunks * (attending.by_head ? s->heads : cache->kv_heads));

    fine = s->fine & 2;
    Activations b = new_activations(tokens, wide, l->o->group, fine);
    quantize_all(attended, wide, NULL, 0, l->o, fine, scratch, &b);
    Products out = {.parts = {{l->o, NULL, x, s->hidden}}, .count = 1, .then = ADD, .fine = fine, .a = &b};
    run_products(&out);

    fine = s->fine & 4;
    Activations c = new_activations(tokens, s->hidden, l->gate->group, fine);
    quantize_all(x, s->hidden, l->mlp_norm, s->eps, l->gate, fine, scratch, &c);
    Products gated = {
        .parts = {{l->gate, l->up, inner, s->inner}}, .count = 1, .then = SWIGLU, .fine = fine, .a = &c};
    run_products(&gated);

    fine = s->fine & 8;
    Activations d = new_activations(tokens, s->inner, l->down->group, fine);
    quantize_all(inner, s->inner, NULL, 0, l->down, fine, scratch, &d);
    Products down = {.parts = {{l->down, NULL, x, s->hidden}}, .count = 1, .then = ADD, .fine = fine, .a = &d};
    run_products(&down);
    arena.used = kept;
}

/* `count` layers over x [tokens][hidden], in place; keys and values go into the caches at position `start`. */
EXPORT int shakti_layers(const Shape *s, const Layer *const *layers, const LayerCache *caches, int64_t count, float *x,
                         int64_t tokens, int64_t start) {
    choose();
    pthread_mutex_lock(&turn);
    const int64_t wide = s->heads * s->head_dim, half = s->head_dim / 2;
    int64_t most = s->hidden > wide ? s->hidden : wide;
    most = most > s->inner ? most : s->inner;
    size_t floats = (size_t)(tokens * (4 * wide + s->inner + s->head_dim)) * 4 + 8 * 64;
    int error = make_room(floats + 4 * activations_size(tokens, most, 8, 1) + scratch_size(most));
    if (!error)
        error = make_unpacked(most);
    if (!error) {
        float *turns = take((size_t)(tokens * s->head_dim) * 4);
        for (int64_t t = 0; t < tokens; t++)
            for (int64_t i = 0; i < half; i++) {
                double angle = (double)(start + t) * s->frequencies[i];
                turns[t * s->head_dim + i] = (float)cos(angle);
                turns[t * s->head_dim + half + i] = (float)sin(angle);
            }
        for (int64_t i = 0; i < count; i++)
            one_layer(s, layers[i], caches + i, x, tokens, start, turns);
    }
    pthread_mutex_unlock(&turn);
    return error;
}
