// Adam (Kingma and Ba, 2015) in Keras's form:
//   m ← m + (g − m)(1 − β₁),  v ← v + (g² − v)(1 − β₂),  w ← w − rate·m/(√v + ε).
#pragma once

#include "vector.h"

typedef struct {
  vec w, m, v;
} adam_state;

INLINE adam_state adam_load(const float *w, const float *m, const float *v, long i, long live) {
  return (adam_state){load_live(w + i, live), load_live(m + i, live), load_live(v + i, live)};
}

INLINE void adam_store(adam_state s, float *w, float *m, float *v, long i, long live) {
  store_live(w + i, s.w, live);
  store_live(m + i, s.m, live);
  store_live(v + i, s.v, live);
}

INLINE adam_state adam_step(const tk_adam *adam, float rate, vec gradient, adam_state s) {
  s.m = (gradient - s.m) * adam->one_minus_beta1 + s.m;
  s.v = (gradient * gradient - s.v) * adam->one_minus_beta2 + s.v;
  s.w = s.w - s.m * rate / (square_root(s.v) + adam->epsilon);
  return s;
}

static void adam(const tk_adam *adam, const float *gradient, float *w, float *m, float *v, long count) {
  FOR_EACH_VECTOR(count) {
    adam_state s = adam_load(w, m, v, i, live);
    adam_store(adam_step(adam, adam->rate, load_live(gradient + i, live), s), w, m, v, i, live);
  }
}

// The rows of a table that a batch names lie anywhere in it, so each is asked for a few rows ahead.
INLINE void prefetch_row(const int32_t *rows, long i, long last, long width, float *w, float *m, float *v) {
  if (i >= last) return;
  prefetch_for_writing(w + rows[i] * width, width);
  prefetch_for_writing(m + rows[i] * width, width);
  prefetch_for_writing(v + rows[i] * width, width);
}

enum { PREFETCHED_ROWS = 3 };

static void adam_rows(const tk_adam *a, const float *gradient, const int32_t *rows, long first, long last, long width,
                      float *w, float *m, float *v) {
  for (long i = first; i < last; i++) {
    prefetch_row(rows, i + PREFETCHED_ROWS, last, width, w, m, v);
    const long row = rows[i] * width;
    adam(a, gradient + i * width, w + row, m + row, v + row, width);
  }
}

// Divisions and roots wait for each other in a vector's steps, so two vectors are replayed side by side.
INLINE void adam_replay_row(const tk_adam *adam, const float *rates, long steps, float *w, float *m, float *v, long count) {
  const vec zero = {0};
  long pairs = count - count % (2 * LANES);
  for (long i = 0; i < pairs; i += 2 * LANES) {
    adam_state a = adam_load(w, m, v, i, LANES), b = adam_load(w, m, v, i + LANES, LANES);
    for (long s = 0; s < steps; s++) {
      a = adam_step(adam, rates[s], zero, a);
      b = adam_step(adam, rates[s], zero, b);
    }
    adam_store(a, w, m, v, i, LANES);
    adam_store(b, w, m, v, i + LANES, LANES);
  }
  w += pairs, m += pairs, v += pairs;
  FOR_EACH_VECTOR(count - pairs) {
    adam_state s = adam_load(w, m, v, i, live);
    for (long step = 0; step < steps; step++) s = adam_step(adam, rates[step], zero, s);
    adam_store(s, w, m, v, i, live);
  }
}

static void adam_replay(const tk_adam *adam, const float *rates, long steps, const int32_t *taken, const int32_t *rows,
                        long first, long last, long width, float *w, float *m, float *v) {
  for (long i = first; i < last; i++) {
    prefetch_row(rows, i + PREFETCHED_ROWS, last, width, w, m, v);
    const long row = rows[i] * width, begin = taken[rows[i]];
    adam_replay_row(adam, rates + begin, steps - begin, w + row, m + row, v + row, width);
  }
}
