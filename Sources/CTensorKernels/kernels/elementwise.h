// Loops over contiguous floats.
#pragma once

#include "functions.h"

// The loops are written out for each function, so that the choice is made once and not for each vector.
#define FOR_EACH_FUNCTION(LOOP) \
  switch (function) { LOOP(TK_LINEAR) LOOP(TK_RELU) LOOP(TK_SIGMOID) LOOP(TK_TANH) LOOP(TK_EXP) }

static void apply(tk_function function, const float *x, float *y, long count) {
#define LOOP(F)                                                                                        \
  case F:                                                                                              \
    FOR_EACH_VECTOR(count) { store_live(y + i, function_value(F, load_live(x + i, live)), live); }     \
    break;
  FOR_EACH_FUNCTION(LOOP)
#undef LOOP
}

static void apply_gradient(tk_function function, const float *dy, const float *y, float *dx, long count) {
#define LOOP(F)                                                                                        \
  case F:                                                                                              \
    FOR_EACH_VECTOR(count) {                                                                           \
      vec dx_i = function_gradient(F, load_live(dy + i, live), load_live(y + i, live));                \
      store_live(dx + i, dx_i, live);                                                                  \
    }                                                                                                  \
    break;
  FOR_EACH_FUNCTION(LOOP)
#undef LOOP
}

static void add(const float *x, float *y, long count) {
  FOR_EACH_VECTOR(count) { store_live(y + i, load_live(y + i, live) + load_live(x + i, live), live); }
}

static void add_scaled(float scale, const float *x, float *y, long count) {
  FOR_EACH_VECTOR(count) { store_live(y + i, load_live(y + i, live) + scale * load_live(x + i, live), live); }
}

static void scale(const float *x, const float *factors, float *y, long count) {
  FOR_EACH_VECTOR(count) { store_live(y + i, load_live(x + i, live) * load_live(factors + i, live), live); }
}
