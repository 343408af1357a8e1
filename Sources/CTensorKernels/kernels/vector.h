// A vector of LANES floats, with Clang's vector extensions, so that one source serves every processor.
#pragma once

#include <string.h>

#define INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("clang loop unroll(full)")

// For a loop that writes what is soon read piece by piece: a load waits long for its part of a wide store.
#define ONE_BY_ONE _Pragma("clang loop vectorize(disable)")

typedef float vec __attribute__((vector_size(4 * LANES)));
typedef int vec_int __attribute__((vector_size(4 * LANES)));

INLINE vec load(const float *p) {
  vec v;
  memcpy(&v, p, sizeof v);
  return v;
}

INLINE void store(float *p, vec v) { memcpy(p, &v, sizeof v); }

INLINE vec broadcast(float x) { return x - (vec){0}; }

// The first n < LANES floats at p, and zeros: what is left of a row when its width is no multiple of LANES.
INLINE vec load_part(const float *p, long n) {
#if LANES == 16
  return _mm512_maskz_loadu_ps((__mmask16)((1u << n) - 1), p);
#else
  vec v = {0};
  memcpy(&v, p, 4 * n);
  return v;
#endif
}

INLINE void store_part(float *p, vec v, long n) {
#if LANES == 16
  _mm512_mask_storeu_ps(p, (__mmask16)((1u << n) - 1), v);
#else
  memcpy(p, &v, 4 * n);
#endif
}

INLINE vec square_root(vec a) { return __builtin_elementwise_sqrt(a); }

// a where the mask's lane is all ones, else b.
INLINE vec choose(vec_int mask, vec a, vec b) { return (vec)((mask & (vec_int)a) | (~mask & (vec_int)b)); }

// x, or the limit beyond which it lies; NaN stays NaN.
INLINE vec clamp(vec x, float lower, float upper) {
  x = choose(x > upper, broadcast(upper), x);
  return choose(x < lower, broadcast(lower), x);
}

// The nearest whole number, for |x| < 2^22.
INLINE vec rounded(vec x) {
#if LANES == 16
  return _mm512_roundscale_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
#else
  return (x + 12582912.0f) - 12582912.0f;  // floats of this size have no fraction
#endif
}

// x·2^n for a whole number n from -126 to 128.
INLINE vec times_power_of_two(vec x, vec n) {
#if LANES == 16
  return _mm512_scalef_ps(x, n);
#else
  // In two factors, since 2^128 is no float.
  vec_int whole = __builtin_convertvector(n, vec_int), half = whole >> 1;
  return x * (vec)((half + 127) << 23) * (vec)((whole - half + 127) << 23);
#endif
}

// A loop over `count` floats, a vector at a time: i is the offset and `live` the number of floats, fewer than LANES at the
// end only.
#define FOR_EACH_VECTOR(count) \
  for (long i = 0, live; i < (count) && (live = (count) - i < LANES ? (count) - i : LANES, 1); i += LANES)

INLINE vec load_live(const float *p, long live) { return live == LANES ? load(p) : load_part(p, live); }

INLINE void store_live(float *p, vec v, long live) {
  if (live == LANES)
    store(p, v);
  else
    store_part(p, v, live);
}

enum { LINE = 16 };  // floats that come into a cache at a time

// Asks for `count` floats that will be read, or written, soon.
INLINE void prefetch(const float *p, long count) {
  for (long i = 0; i < count; i += LINE) __builtin_prefetch(p + i);
}

INLINE void prefetch_for_writing(float *p, long count) {
  for (long i = 0; i < count; i += LINE) __builtin_prefetch(p + i, 1);
}

// Memory that is needed soon, and asked for in equal parts while something else is computed. What is asked for all at once
// fills the processor's buffers, and it stalls until the first of it has come.
enum { SOON_RANGES = 3 };
typedef struct {
  const float *next[SOON_RANGES];
  long lines[SOON_RANGES];  // in each part
} needed_soon;

// `count` floats at p, in so many parts. The last part may reach beyond their end, which does no harm.
INLINE void need_soon(needed_soon *soon, int range, const float *p, long count, long parts) {
  soon->next[range] = p;
  soon->lines[range] = (count + LINE * parts - 1) / (LINE * parts);
}

INLINE void prefetch_part(needed_soon *soon) {
  for (int range = 0; range < SOON_RANGES; range++) {
    prefetch(soon->next[range], soon->lines[range] * LINE);
    soon->next[range] += soon->lines[range] * LINE;
  }
}
