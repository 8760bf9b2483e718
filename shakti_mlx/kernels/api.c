/* What the loader calls, but for whole layers (layers.c) and loading (loading.c): paths, threads, embeddings, products. */

#include "products.h"

#include <pthread.h>
#include <string.h>

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

const Path *path;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

void begin_call(void) { pthread_mutex_lock(&turn); }

void end_call(void) { pthread_mutex_unlock(&turn); }

/* In the child of a fork who had the turn does not live on. */
static void forget_caller(void) { pthread_mutex_init(&turn, NULL); }

__attribute__((constructor)) static void prepare(void) { pthread_atfork(NULL, NULL, forget_caller); }

void choose(void) {
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
    begin_call();
    count = pool_set_threads(count);
    end_call();
    return count;
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

/* ---- products ----------------------------------------------------------------------------------------- */

/* y [tokens][rows] = x [tokens][columns] W^T. With a `norm`, of RMSNorm(x). `fine`: activations of 15 bits. */
EXPORT int shakti_linear(const Weights *w, const float *x, int64_t tokens, const float *norm, float eps, int fine,
                         float *y) {
    choose();
    begin_call();
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
    end_call();
    return error;
}
