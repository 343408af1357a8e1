#include "include/tk_thread_pool.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Loops follow each other within microseconds while a network trains, and waking a sleeping thread costs more than that:
// a worker without work looks around this many times (some 500 µs) before it goes to sleep.
enum { LOOKS_BEFORE_SLEEP = 30000 };

// A thread's share of a loop's items: all from the low half of `items` up to the high half are still to be taken.
typedef struct {
  _Alignas(64) atomic_ullong items;
} share;

struct tk_thread_pool {
  int threads;
  atomic_flag busy;  // one loop at a time

  // The loop at hand. A worker takes part when it sees a new generation.
  void (*body)(void *, long);
  void *context;
  share *shares;       // one for each thread
  atomic_int sharing;  // threads that take part, the first ones
  atomic_int working;  // workers that have joined and not left; CLOSED is added while no more may join
  atomic_uint generation;

  atomic_int asleep;
  pthread_mutex_t mutex;
  pthread_cond_t wake;
};

enum { CLOSED = -(1 << 20) };

static _Thread_local int inside_loop;

static void pause_briefly(void) {
#if defined(__x86_64__)
  _mm_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

// Numbers too small for a normalised float count as zero while a loop runs: they mean nothing to a network, and processors
// take a hundred times as long over them. The mode is each thread's own, and is put back.
static uint64_t flush_to_zero(void) {
#if defined(__x86_64__)
  uint64_t mode = _mm_getcsr();
  _mm_setcsr((unsigned)mode | 0x8040);
  return mode;
#elif defined(__aarch64__)
  uint64_t mode;
  __asm__ volatile("mrs %0, fpcr" : "=r"(mode));
  __asm__ volatile("msr fpcr, %0" : : "r"(mode | (1u << 24)));
  return mode;
#else
  return 0;
#endif
}

static void restore_mode(uint64_t mode) {
#if defined(__x86_64__)
  _mm_setcsr((unsigned)mode);
#elif defined(__aarch64__)
  __asm__ volatile("msr fpcr, %0" : : "r"(mode));
#endif
}

// The next item of a share, from its front or its end; -1 if none is left.
static long take_item(share *share, int from_front) {
  unsigned long long items = atomic_load_explicit(&share->items, memory_order_relaxed);
  for (;;) {
    unsigned first = (unsigned)items, end = items >> 32;
    if (first >= end) return -1;
    unsigned long long rest = from_front ? items + 1 : items - (1ull << 32);
    if (atomic_compare_exchange_weak(&share->items, &items, rest)) return from_front ? first : end - 1;
  }
}

// A thread takes its own share first, and then what others have left. Loops that follow each other often pass over the same
// data, and so each thread finds its part in its own cache.
static void take_items(tk_thread_pool *pool, int thread) {
  const int sharing = atomic_load(&pool->sharing);
  for (int i = 0; i < sharing; i++) {
    share *share = &pool->shares[(thread + i) % sharing];
    for (long item; (item = take_item(share, i == 0)) >= 0;) pool->body(pool->context, item);
  }
}

// A worker that comes when all items are taken, or that isn't wanted, doesn't join: nobody waits for it.
static int join_loop(tk_thread_pool *pool, int thread) {
  int working = atomic_load(&pool->working);
  while (working >= 0 && thread < atomic_load(&pool->sharing)) {
    if (atomic_compare_exchange_weak(&pool->working, &working, working + 1)) return 1;
  }
  return 0;
}

static void open_loop(tk_thread_pool *pool, int threads, long items, void (*body)(void *, long), void *context) {
  pool->body = body;
  pool->context = context;
  for (long i = 0; i < threads; i++) {
    const unsigned long long first = i * items / threads, end = (i + 1) * items / threads;
    atomic_store(&pool->shares[i].items, first | end << 32);
  }
  atomic_store(&pool->sharing, threads);
  atomic_store(&pool->working, 0);
  atomic_fetch_add(&pool->generation, 1);
  if (atomic_load(&pool->asleep) > 0) {
    pthread_mutex_lock(&pool->mutex);
    pthread_cond_broadcast(&pool->wake);
    pthread_mutex_unlock(&pool->mutex);
  }
}

static void close_loop(tk_thread_pool *pool) {
  atomic_fetch_add(&pool->working, CLOSED);
  for (int look = 0; atomic_load(&pool->working) != CLOSED; look++) {
    // Whoever still works on its last item may have lost its core to somebody else's program.
    if (look < LOOKS_BEFORE_SLEEP)
      pause_briefly();
    else
      sched_yield();
  }
}

static unsigned wait_for_loop(tk_thread_pool *pool, unsigned seen) {
  for (int look = 0; look < LOOKS_BEFORE_SLEEP; look++) {
    unsigned generation = atomic_load(&pool->generation);
    if (generation != seen) return generation;
    pause_briefly();
  }
  pthread_mutex_lock(&pool->mutex);
  atomic_fetch_add(&pool->asleep, 1);
  unsigned generation;
  while ((generation = atomic_load(&pool->generation)) == seen) pthread_cond_wait(&pool->wake, &pool->mutex);
  atomic_fetch_sub(&pool->asleep, 1);
  pthread_mutex_unlock(&pool->mutex);
  return generation;
}

typedef struct {
  tk_thread_pool *pool;
  int thread;
} worker_place;

static void *worker(void *argument) {
  const worker_place place = *(worker_place *)argument;
  tk_thread_pool *pool = place.pool;
  free(argument);
  inside_loop = 1;
  flush_to_zero();
  unsigned seen = 0;
  for (;;) {
    seen = wait_for_loop(pool, seen);
    if (!join_loop(pool, place.thread)) continue;
    take_items(pool, place.thread);
    atomic_fetch_sub(&pool->working, 1);
  }
  return NULL;
}

tk_thread_pool *tk_thread_pool_create(int threads) {
  tk_thread_pool *pool = calloc(1, sizeof *pool);
  pthread_mutex_init(&pool->mutex, NULL);
  pthread_cond_init(&pool->wake, NULL);
  atomic_flag_clear(&pool->busy);
  atomic_store(&pool->working, CLOSED);
  pool->shares = aligned_alloc(64, sizeof(share) * (threads > 1 ? threads : 1));
  pool->threads = 1;
  for (int i = 1; i < threads; i++) {
    pthread_t thread;
    worker_place *place = malloc(sizeof *place);
    *place = (worker_place){pool, i};
    if (pthread_create(&thread, NULL, worker, place) != 0) {
      free(place);
      break;
    }
    pthread_detach(thread);
    pool->threads++;
  }
  return pool;
}

static void run_alone(long items, void (*body)(void *, long), void *context) {
  for (long item = 0; item < items; item++) body(context, item);
}

void tk_thread_pool_run(tk_thread_pool *pool, int threads, long items, void (*body)(void *, long), void *context) {
  if (inside_loop) return run_alone(items, body, context);
  uint64_t mode = flush_to_zero();
  inside_loop = 1;
  if (threads < 2 || items < 2 || pool->threads < 2 || atomic_flag_test_and_set(&pool->busy)) {
    run_alone(items, body, context);
  } else {
    open_loop(pool, threads < pool->threads ? threads : pool->threads, items, body, context);
    take_items(pool, 0);
    close_loop(pool);
    atomic_flag_clear(&pool->busy);
  }
  inside_loop = 0;
  restore_mode(mode);
}
