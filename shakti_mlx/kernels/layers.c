/* Whole layers: norms, products, rotary positions, the cache, attention, SwiGLU. */

#include "products.h"

#include <math.h>
#include <string.h>

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
    const size_t kept = taken();
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
    take_back(kept);
}

/* `count` layers over x [tokens][hidden], in place; keys and values go into the caches at position `start`. */
EXPORT int shakti_layers(const Shape *s, const Layer *const *layers, const LayerCache *caches, int64_t count, float *x,
                         int64_t tokens, int64_t start) {
    choose();
    begin_call();
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
    end_call();
    return error;
}
