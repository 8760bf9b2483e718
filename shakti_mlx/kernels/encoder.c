/* A whole BERT encoder: embeddings, then layers of attention within each text, GELU, and a norm after each part. */

#include "products.h"

#include <math.h>
#include <string.h>

#define GROUP 32 /* numbers in a block of GGUF's Q4_0, which is a float16 and 16 bytes */
#define WORD_BLOCK 18
#define NORMED 8 /* tokens of an item */

typedef struct {
    const Weights *q, *k, *v, *o, *up, *down;
    const float *q_bias, *k_bias, *v_bias, *o_bias, *up_bias, *down_bias;
    const float *attention_norm, *attention_shift, *mlp_norm, *mlp_shift;
} EncoderLayer;

typedef struct {
    int64_t hidden, inner, heads;
    float eps;
    const uint8_t *words;   /* [vocabulary][hidden / 32] blocks of Q4_0 */
    const float *positions; /* [longest text][hidden], with what is added to every token */
    const float *norm, *shift;
} Encoder;

typedef struct {
    const Encoder *e;
    const int32_t *ids, *places;
    const int64_t *starts; /* [texts + 1] */
    const float *norm, *shift;
    float *x, *q, *k, *v, *attended, *scratch;
    size_t scratch_size; /* floats of a thread */
    Activations a;       /* what goes into the next product of `hidden` columns */
} Encoding;

static float half_value(uint16_t half) {
    const int exponent = half >> 10 & 31, mantissa = half & 1023;
    const float value = exponent ? ldexpf((float)(1024 + mantissa), exponent - 25) : ldexpf((float)mantissa, -24);
    return half & 0x8000 ? -value : value;
}

/* Columns of a token from a multiple of the group on, for the next product. */
static void round_token(const Encoding *j, const float *x, int64_t token, int64_t column, int64_t count) {
    const int64_t at = token * j->a.groups + column / GROUP;
    path->quantize(x, count, GROUP, j->a.q + token * j->a.stride + column, j->a.scale + at, j->a.sum + at, j->a.isum + at);
}

/* One token: its word, its place in the text, the norm of both. */
static void look_up(void *job, int64_t token, int thread) {
    const Encoding *j = job;
    const Encoder *e = j->e;
    const uint8_t *block = e->words + j->ids[token] * (e->hidden / GROUP * WORD_BLOCK);
    const float *place = e->positions + j->places[token] * e->hidden;
    float *x = j->x + token * e->hidden;
    (void)thread;
    for (int64_t c = 0; c < e->hidden; c += GROUP, block += WORD_BLOCK) {
        uint16_t half;
        memcpy(&half, block, 2);
        const float scale = half_value(half);
        for (int i = 0; i < 16; i++) {
            x[c + i] = (float)((block[2 + i] & 15) - 8) * scale + place[c + i];
            x[c + 16 + i] = (float)((block[2 + i] >> 4) - 8) * scale + place[c + 16 + i];
        }
    }
    path->layer_norm(x, e->norm, e->shift, e->eps, e->hidden);
    round_token(j, x, token, 0, e->hidden);
}

static void norm_tokens(void *job, int64_t item, int thread) {
    const Encoding *j = job;
    const int64_t hidden = j->e->hidden, first = item * NORMED, last = first + NORMED;
    (void)thread;
    for (int64_t token = first; token < last && token < j->a.tokens; token++) {
        path->layer_norm(j->x + token * hidden, j->norm, j->shift, j->e->eps, hidden);
        round_token(j, j->x + token * hidden, token, 0, hidden);
    }
}

static void round_attended(void *job, int64_t token, int thread) {
    const Encoding *j = job;
    (void)thread;
    round_token(j, j->attended + token * j->e->hidden, token, 0, j->e->hidden);
}

static void attend_head(void *job, int64_t item, int thread) {
    const Encoding *j = job;
    const int64_t head_dim = j->e->hidden / j->e->heads, text = item / j->e->heads, head = item % j->e->heads;
    const int64_t from = j->starts[text] * j->e->hidden + head * head_dim;
    const WholeText t = {
        .q = j->q + from,
        .k = j->k + from,
        .v = j->v + from,
        .out = j->attended + from,
        .stride = j->e->hidden,
        .tokens = j->starts[text + 1] - j->starts[text],
        .head_dim = head_dim,
        .scratch = j->scratch + (size_t)thread * j->scratch_size,
    };
    path->attend_whole(&t);
    if (head_dim % GROUP == 0)
        for (int64_t token = j->starts[text]; token < j->starts[text + 1]; token++)
            round_token(j, j->attended + token * j->e->hidden + head * head_dim, token, head * head_dim, head_dim);
}

/* y [tokens][rows] = x W^T + bias, or more onto y, for up to three matrices. */
static void multiply(const Activations *a, const Part *parts, int count, enum Then then) {
    Products p = {.count = count, .then = then, .a = a};
    memcpy(p.parts, parts, (size_t)count * sizeof *parts);
    run_products(&p);
}

static void encoder_layer(Encoding *j, const EncoderLayer *l, int64_t tokens, int64_t texts, const Activations *inner) {
    const Encoder *e = j->e;
    const int64_t h = e->hidden;
    const Part qkv[3] = {{l->q, NULL, j->q, h, l->q_bias}, {l->k, NULL, j->k, h, l->k_bias}, {l->v, NULL, j->v, h, l->v_bias}};
    const Part out = {l->o, NULL, j->x, h, l->o_bias}, down = {l->down, NULL, j->x, h, l->down_bias};
    multiply(&j->a, qkv, 3, STORE);
    pool_run(attend_head, j, texts * e->heads);
    if (h / e->heads % GROUP)
        pool_run(round_attended, j, tokens);
    multiply(&j->a, &out, 1, ADD);
    j->norm = l->attention_norm, j->shift = l->attention_shift;
    pool_run(norm_tokens, j, (tokens + NORMED - 1) / NORMED);
    Products up = {.parts = {{.w = l->up, .bias = l->up_bias}}, .count = 1, .then = GELU, .a = &j->a, .next = inner};
    run_products(&up);
    multiply(inner, &down, 1, ADD);
    j->norm = l->mlp_norm, j->shift = l->mlp_shift;
    pool_run(norm_tokens, j, (tokens + NORMED - 1) / NORMED);
}

/* The last hidden states of `texts` texts that lie behind one another: x [starts[texts]][hidden]. */
EXPORT int shakti_encode(const Encoder *e, const EncoderLayer *layers, int64_t count, const int32_t *ids,
                         const int32_t *places, const int64_t *starts, int64_t texts, float *x) {
    choose();
    begin_call();
    const int64_t tokens = starts[texts], most = e->hidden > e->inner ? e->hidden : e->inner;
    int64_t longest = 0;
    for (int64_t i = 0; i < texts; i++)
        longest = starts[i + 1] - starts[i] > longest ? starts[i + 1] - starts[i] : longest;
    const size_t scratch = (size_t)(whole_text_size(longest, e->hidden / e->heads) + 15) & ~(size_t)15;
    const size_t floats = (size_t)(tokens * 4 * e->hidden) + (size_t)pool_threads() * scratch;
    int error = make_room(floats * sizeof(float) + 5 * 64 + 2 * activations_size(tokens, most, GROUP, 0));
    if (!error)
        error = make_unpacked(most);
    if (!error) {
        const size_t row = (size_t)(tokens * e->hidden) * sizeof(float);
        Encoding j = {.e = e, .ids = ids, .places = places, .starts = starts, .x = x, .scratch_size = scratch};
        j.q = take(row), j.k = take(row), j.v = take(row), j.attended = take(row);
        j.scratch = take((size_t)pool_threads() * scratch * sizeof(float));
        j.a = new_activations(tokens, e->hidden, GROUP, 0);
        const Activations inner = new_activations(tokens, e->inner, GROUP, 0);
        pool_run(look_up, &j, tokens);
        for (int64_t i = 0; i < count; i++)
            encoder_layer(&j, layers + i, tokens, texts, &inner);
    }
    end_call();
    return error;
}
