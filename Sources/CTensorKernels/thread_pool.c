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
// a worker without work looks around this many times (some 150 µs) before it goes to sleep.
enum { LOOKS_BEFORE_SLEEP = 10000 };

struct tk_thread_pool {
  int threads;
  atomic_flag busy;  // one loop at a time

  // The loop at hand. A worker takes part when it sees a new generation.
  void (*body)(void *, long);
  void *context;
  long items;
  atomic_long next;
  atomic_int seats;    // workers that may join
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

static void take_items(tk_thread_pool *pool) {
  for (;;) {
    long item = atomic_fetch_add_explicit(&pool->next, 1, memory_order_relaxed);
    if (item >= pool->items) return;
    pool->body(pool->context, item);
  }
}

// A worker that comes when all items are taken, or when all seats are, doesn't join: nobody waits for it.
static int join_loop(tk_thread_pool *pool) {
  int working = atomic_load(&pool->working);
  while (working >= 0 && working < atomic_load(&pool->seats)) {
    if (atomic_compare_exchange_weak(&pool->working, &working, working + 1)) return 1;
  }
  return 0;
}

static void open_loop(tk_thread_pool *pool, int seats, long items, void (*body)(void *, long), void *context) {
  pool->body = body;
  pool->context = context;
  pool->items = items;
  atomic_store(&pool->seats, seats);
  atomic_store(&pool->next, 0);
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

static void *worker(void *argument) {
  tk_thread_pool *pool = argument;
  inside_loop = 1;
  flush_to_zero();
  unsigned seen = 0;
  for (;;) {
    seen = wait_for_loop(pool, seen);
    if (!join_loop(pool)) continue;
    take_items(pool);
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
  pool->threads = 1;
  for (int i = 1; i < threads; i++) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, worker, pool) != 0) break;
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
    open_loop(pool, threads - 1, items, body, context);
    take_items(pool);
    close_loop(pool);
    atomic_flag_clear(&pool->busy);
  }
  inside_loop = 0;
  restore_mode(mode);
}
