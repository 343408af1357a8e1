// What slides along time: convolution, as a sum of rows that were projected once for each distinct step, and pooling.
//
// A block of up to WINDOW_VECTORS vectors of a row stays in registers while the places of a window pass by; forwards these
// are the window's steps, backwards the windows that a step lies in.
#pragma once

#include "functions.h"

enum { WINDOW_VECTORS = 4, PREFETCHED_STEPS = 4 };

// Runs BODY(vectors) for each block of `width` scalars, c its first one; `live` lanes of the last vector count.
#define FOR_EACH_BLOCK(width, BODY)                                                                                       \
  do {                                                                                                                    \
    long c = 0;                                                                                                           \
    for (; c + WINDOW_VECTORS * LANES <= (width); c += WINDOW_VECTORS * LANES) BODY(WINDOW_VECTORS, LANES);               \
    for (; c + LANES <= (width); c += LANES) BODY(1, LANES);                                                              \
    if (c < (width)) BODY(1, (width) - c);                                                                                \
  } while (0)

INLINE vec load_column(const float *p, int v, long live) { return load_live(p + v * LANES, live); }

INLINE void convolve_sum(const int vectors, const long live, const tk_window *w, const float *projected,
                         const int32_t *index, long filters, const float *bias, long step, vec *sum) {
  UNROLL for (int v = 0; v < vectors; v++) sum[v] = bias ? load_column(bias, v, live) : (vec){0};
  for (long place = 0; place < w->size; place++, step += w->dilation) {
    if (step < 0 || step >= w->length) continue;
    const float *row = projected + (index[step] * w->size + place) * filters;
    UNROLL for (int v = 0; v < vectors; v++) sum[v] += load_column(row, v, live);
  }
}

// The rows lie anywhere in `projected`: all places of the step that a later window will be the first to read are asked for.
INLINE void prefetch_step(const tk_window *w, const float *projected, const int32_t *index, long filters, long step) {
  if (step < 0 || step >= w->length) return;
  const float *row = projected + (long)index[step] * w->size * filters;
  for (long i = 0; i < w->size * filters; i += 16) __builtin_prefetch(row + i);
}

INLINE void convolve_block(const int vectors, const long live, const tk_window *w, const float *projected,
                           const int32_t *index, long filters, const float *bias, tk_function activation, long step,
                           float *y) {
  vec sum[WINDOW_VECTORS];
  convolve_sum(vectors, live, w, projected, index, filters, bias, step, sum);
  UNROLL for (int v = 0; v < vectors; v++) store_live(y + v * LANES, function_value(activation, sum[v]), live);
}

static void convolve(const tk_window *w, const float *projected, const int32_t *index, long filters, const float *bias,
                     tk_function activation, long first, long last, float *y) {
  for (long window = first; window < last; window++, y += filters) {
    long step = window * w->stride - w->front;
    prefetch_step(w, projected, index, filters, step + (w->size - 1) * w->dilation + PREFETCHED_STEPS);
#define BODY(vectors, live)                                                                                              \
  activation == TK_RELU                                                                                                   \
      ? convolve_block(vectors, live, w, projected + c, index, filters, bias ? bias + c : NULL, TK_RELU, step, y + c)     \
      : convolve_block(vectors, live, w, projected + c, index, filters, bias ? bias + c : NULL, TK_LINEAR, step, y + c)
    FOR_EACH_BLOCK(filters, BODY);
#undef BODY
  }
}

// The slot in y of the window whose place `place` is the member's step, or -1.
INLINE long window_slot(const tk_window *w, const tk_window_members *m, long member, long place) {
  long start = m->times[member] + w->front - place * w->dilation;
  if (start < 0) return -1;
  long window = w->stride == 1 ? start : start % w->stride == 0 ? start / w->stride : -1;
  return window < 0 || window >= w->windows ? -1 : m->slots[m->starts[member] + window];
}

INLINE void convolve_gradient_block(const int vectors, const long live, const tk_window *w, const tk_window_members *m,
                                    const float *dy, long filters, long place, long row, float *d_projected) {
  vec sum[WINDOW_VECTORS];
  UNROLL for (int v = 0; v < vectors; v++) sum[v] = (vec){0};
  for (long member = m->offsets[row]; member < m->offsets[row + 1]; member++) {
    long slot = window_slot(w, m, member, place);
    if (slot < 0) continue;
    UNROLL for (int v = 0; v < vectors; v++) sum[v] += load_column(dy + slot * filters, v, live);
  }
  UNROLL for (int v = 0; v < vectors; v++) store_live(d_projected + v * LANES, sum[v], live);
}

static void convolve_gradient(const tk_window *w, const tk_window_members *m, const float *dy, long filters, long first,
                              long last, float *d_projected) {
  for (long row = first; row < last; row++) {
    for (long place = 0; place < w->size; place++) {
      float *out = d_projected + (row * w->size + place) * filters;
#define BODY(vectors, live) convolve_gradient_block(vectors, live, w, m, dy + c, filters, place, row, out + c)
      FOR_EACH_BLOCK(filters, BODY);
#undef BODY
    }
  }
}

typedef uint16_t vec_place __attribute__((vector_size(2 * LANES)));

INLINE void max_pool_block(const int vectors, const long live, const tk_window *w, const float *x, const int32_t *index,
                           long width, long step, float *y, uint16_t *places) {
  vec best[WINDOW_VECTORS];
  vec_int best_place[WINDOW_VECTORS];
  UNROLL for (int v = 0; v < vectors; v++) best[v] = (vec){0}, best_place[v] = (vec_int){0};
  int found = 0;
  for (long place = 0; place < w->size; place++, step += w->dilation) {
    if (step < 0 || step >= w->length) continue;
    const float *row = x + index[step] * width;
    UNROLL for (int v = 0; v < vectors; v++) {
      vec value = load_column(row, v, live);
      vec_int larger = found ? value > best[v] : (vec_int){0} - 1;
      best[v] = found ? choose(larger, value, best[v]) : value;
      best_place[v] = found ? (larger & (int)place) | (~larger & best_place[v]) : (vec_int){0} + (int)place;
    }
    found = 1;
  }
  UNROLL for (int v = 0; v < vectors; v++) {
    store_live(y + v * LANES, best[v], live);
    vec_place narrow = __builtin_convertvector(best_place[v], vec_place);
    memcpy(places + v * LANES, &narrow, 2 * live);
  }
}

static void max_pool(const tk_window *w, const float *x, const int32_t *index, long width, long first, long last, float *y,
                     uint16_t *places) {
  for (long window = first; window < last; window++, y += width, places += width) {
    long step = window * w->stride - w->front;
#define BODY(vectors, live) max_pool_block(vectors, live, w, x + c, index, width, step, y + c, places + c)
    FOR_EACH_BLOCK(width, BODY);
#undef BODY
  }
}

INLINE void max_pool_gradient_block(const int vectors, const long live, const tk_window *w, const tk_window_members *m,
                                    const float *dy, const uint16_t *places, long width, long row, float *dx) {
  vec sum[WINDOW_VECTORS];
  UNROLL for (int v = 0; v < vectors; v++) sum[v] = (vec){0};
  for (long member = m->offsets[row]; member < m->offsets[row + 1]; member++) {
    for (long place = 0; place < w->size; place++) {
      long slot = window_slot(w, m, member, place);
      if (slot < 0) continue;
      UNROLL for (int v = 0; v < vectors; v++) {
        vec_place narrow = {0};
        memcpy(&narrow, places + slot * width + v * LANES, 2 * live);
        vec_int is_source = __builtin_convertvector(narrow, vec_int) == (int)place;
        sum[v] += choose(is_source, load_column(dy + slot * width, v, live), (vec){0});
      }
    }
  }
  UNROLL for (int v = 0; v < vectors; v++) store_live(dx + v * LANES, sum[v], live);
}

static void max_pool_gradient(const tk_window *w, const tk_window_members *m, const float *dy, const uint16_t *places,
                              long width, long first, long last, float *dx) {
  for (long row = first; row < last; row++) {
#define BODY(vectors, live) max_pool_gradient_block(vectors, live, w, m, dy + c, places + c, width, row, dx + row * width + c)
    FOR_EACH_BLOCK(width, BODY);
#undef BODY
  }
}

// Convolution and pooling in one: the convolution's windows within one of the pool are summed in registers, where the largest
// stays. Both activations keep the order, so that they may be applied to the largest sum.
INLINE void convolve_max_pool_block(const int vectors, const long live, const tk_window *w, const tk_window *pool,
                                    const float *projected, const int32_t *index, long filters, const float *bias,
                                    tk_function activation, long first, float *y, uint16_t *places) {
  vec best[WINDOW_VECTORS];
  vec_int best_place[WINDOW_VECTORS];
  UNROLL for (int v = 0; v < vectors; v++) best[v] = (vec){0}, best_place[v] = (vec_int){0};
  int found = 0;
  for (long place = 0; place < pool->size; place++) {
    long window = first + place;
    if (window < 0 || window >= pool->length) continue;
    vec sum[WINDOW_VECTORS];
    convolve_sum(vectors, live, w, projected, index, filters, bias, window * w->stride - w->front, sum);
    UNROLL for (int v = 0; v < vectors; v++) {
      vec_int larger = found ? sum[v] > best[v] : (vec_int){0} - 1;
      best[v] = choose(larger, sum[v], best[v]);
      best_place[v] = (larger & (int)place) | (~larger & best_place[v]);
    }
    found = 1;
  }
  UNROLL for (int v = 0; v < vectors; v++) {
    store_live(y + v * LANES, function_value(activation, best[v]), live);
    if (!places) continue;
    vec_place narrow = __builtin_convertvector(best_place[v], vec_place);
    memcpy(places + v * LANES, &narrow, 2 * live);
  }
}

static void convolve_max_pool(const tk_window *w, const tk_window *pool, const float *projected, const int32_t *index,
                              long filters, const float *bias, tk_function activation, long first, long last, float *y,
                              uint16_t *places) {
  for (long window = first; window < last; window++, y += filters) {
    long inner = window * pool->stride - pool->front;
    for (long i = 0; i < pool->stride * w->stride; i++)
      prefetch_step(w, projected, index, filters,
                    (inner + pool->stride) * w->stride - w->front + (w->size - 1) * w->dilation + i);
#define BODY(vectors, live)                                                                                               \
  activation == TK_RELU                                                                                                   \
      ? convolve_max_pool_block(vectors, live, w, pool, projected + c, index, filters, bias ? bias + c : NULL, TK_RELU,   \
                                inner, y + c, places ? places + c : NULL)                                                 \
      : convolve_max_pool_block(vectors, live, w, pool, projected + c, index, filters, bias ? bias + c : NULL, TK_LINEAR, \
                                inner, y + c, places ? places + c : NULL)
    FOR_EACH_BLOCK(filters, BODY);
#undef BODY
    if (places) places += filters;
  }
}

INLINE void convolve_max_pool_gradient_block(const int vectors, const long live, const tk_window *w, const tk_pooled *pooled,
                                             const tk_window_members *m, const float *dy, const uint16_t *places,
                                             long filters, long place, long row, float *d_projected) {
  vec sum[WINDOW_VECTORS];
  UNROLL for (int v = 0; v < vectors; v++) sum[v] = (vec){0};
  for (long member = m->offsets[row]; member < m->offsets[row + 1]; member++) {
    long start = m->times[member] + w->front - place * w->dilation;
    if (start < 0 || pooled[start].window < 0) continue;
    long slot = m->slots[m->starts[member] + pooled[start].window];
    if (slot < 0) continue;
    UNROLL for (int v = 0; v < vectors; v++) {
      vec_place narrow = {0};
      memcpy(&narrow, places + slot * filters + v * LANES, 2 * live);
      vec_int is_source = __builtin_convertvector(narrow, vec_int) == pooled[start].place;
      sum[v] += choose(is_source, load_column(dy + slot * filters, v, live), (vec){0});
    }
  }
  UNROLL for (int v = 0; v < vectors; v++) store_live(d_projected + v * LANES, sum[v], live);
}

static void convolve_max_pool_gradient(const tk_window *w, const tk_pooled *pooled, const tk_window_members *m,
                                       const float *dy, const uint16_t *places, long filters, long first, long last,
                                       float *d_projected) {
  for (long row = first; row < last; row++) {
    for (long place = 0; place < w->size; place++) {
      float *out = d_projected + (row * w->size + place) * filters;
#define BODY(vectors, live)                                                                                               \
  convolve_max_pool_gradient_block(vectors, live, w, pooled, m, dy + c, places + c, filters, place, row, out + c)
      FOR_EACH_BLOCK(filters, BODY);
#undef BODY
    }
  }
}
