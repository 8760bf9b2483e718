/* A pool of threads that share out the items of a job.

   A thread helps while it is awake and there are items; the caller works too and waits only for those that hold an
   item. So a machine busy with something else is slow, never stuck. Idle threads look for work for a short while,
   then sleep. */

#include "kernels.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>

#define MOST 64
#define LOOKS 20000 /* for work, before a thread sleeps: some 50 microseconds */
#define LOOKS_YIELD 2000

#if defined(__x86_64__) || defined(__i386__)
#define RELAX() __builtin_ia32_pause()
#elif defined(__aarch64__)
#define RELAX() __asm__ __volatile__("yield")
#else
#define RELAX() ((void)0)
#endif

/* `state`: number of the job << 8 | open << 7 | threads inside. */
#define OPEN 0x80u
#define INSIDE 0x7fu

static struct {
    pthread_mutex_t lock;
    pthread_cond_t wake;
    pthread_t threads[MOST];
    int count; /* helpers, without the caller */
    int asleep;
    atomic_bool ending;
    _Atomic uint64_t state;
    _Atomic int64_t next;
    int64_t items;
    Task run;
    void *job;
} pool = {.lock = PTHREAD_MUTEX_INITIALIZER, .wake = PTHREAD_COND_INITIALIZER};

static int wanted = 1; /* threads, the caller among them */

static void work(int thread) {
    for (;;) {
        int64_t item = atomic_fetch_add_explicit(&pool.next, 1, memory_order_relaxed);
        if (item >= pool.items)
            return;
        pool.run(pool.job, item, thread);
    }
}

static int enter(void) {
    uint64_t state = atomic_load_explicit(&pool.state, memory_order_relaxed);
    while (state & OPEN)
        if (atomic_compare_exchange_weak_explicit(&pool.state, &state, state + 1, memory_order_acquire,
                                                  memory_order_relaxed))
            return 1;
    return 0;
}

static void *helper(void *argument) {
    int thread = (int)(intptr_t)argument;
    uint64_t done = 0;
    for (;;) {
        uint64_t state;
        int looks = 0;
        while (!((state = atomic_load_explicit(&pool.state, memory_order_relaxed)) & OPEN) || state >> 8 == done) {
            RELAX();
            if (++looks < LOOKS)
                continue;
            pthread_mutex_lock(&pool.lock);
            pool.asleep++;
            while (!atomic_load(&pool.ending) &&
                   (!((state = atomic_load(&pool.state)) & OPEN) || state >> 8 == done))
                pthread_cond_wait(&pool.wake, &pool.lock);
            pool.asleep--;
            pthread_mutex_unlock(&pool.lock);
            looks = 0;
            if (atomic_load(&pool.ending))
                return NULL;
        }
        if (atomic_load_explicit(&pool.ending, memory_order_relaxed))
            return NULL;
        if (!enter())
            continue;
        done = atomic_load_explicit(&pool.state, memory_order_relaxed) >> 8;
        work(thread);
        atomic_fetch_sub_explicit(&pool.state, 1, memory_order_release);
    }
}

static void end_helpers(void) {
    pthread_mutex_lock(&pool.lock);
    atomic_store(&pool.ending, 1);
    pthread_cond_broadcast(&pool.wake);
    pthread_mutex_unlock(&pool.lock);
    /* A helper that is awake looks at `ending` when it sees a job or gives up looking. */
    for (int i = 0; i < pool.count; i++)
        pthread_join(pool.threads[i], NULL);
    pool.count = 0;
    atomic_store(&pool.ending, 0);
}

static void start_helpers(void) {
    while (pool.count < wanted - 1 &&
           !pthread_create(&pool.threads[pool.count], NULL, helper, (void *)(intptr_t)(pool.count + 1)))
        pool.count++;
}

/* In the child of a fork no helper lives on. */
static void forget_helpers(void) {
    pthread_mutex_init(&pool.lock, NULL);
    pthread_cond_init(&pool.wake, NULL);
    pool.count = pool.asleep = 0;
    atomic_store(&pool.state, 0);
}

__attribute__((constructor)) static void prepare(void) { pthread_atfork(NULL, NULL, forget_helpers); }

int pool_threads(void) { return wanted; }

int pool_set_threads(int count) {
    count = count < 1 ? 1 : count > MOST ? MOST : count;
    if (count < wanted)
        end_helpers();
    return wanted = count;
}

void pool_run(Task run, void *job, int64_t items) {
    if (wanted == 1 || items == 1) {
        for (int64_t item = 0; item < items; item++)
            run(job, item, 0);
        return;
    }
    if (pool.count < wanted - 1)
        start_helpers();
    pool.run = run, pool.job = job, pool.items = items;
    atomic_store_explicit(&pool.next, 0, memory_order_relaxed);
    uint64_t number = (atomic_load_explicit(&pool.state, memory_order_relaxed) >> 8) + 1;
    atomic_store(&pool.state, number << 8 | OPEN);
    pthread_mutex_lock(&pool.lock);
    if (pool.asleep)
        pthread_cond_broadcast(&pool.wake);
    pthread_mutex_unlock(&pool.lock);
    work(0);
    atomic_fetch_and_explicit(&pool.state, ~(uint64_t)OPEN, memory_order_relaxed);
    for (int looks = 0; atomic_load_explicit(&pool.state, memory_order_acquire) & INSIDE;) {
        RELAX();
        if (++looks > LOOKS_YIELD)
            sched_yield();
    }
}
