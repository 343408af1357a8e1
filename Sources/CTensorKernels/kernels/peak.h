// As many multiplications and additions as the processor can do: independent sums that stay in registers.
#pragma once

#include "vector.h"

enum { INDEPENDENT_SUMS = 12 };

static float multiply_add(long rounds) {
  vec sum[INDEPENDENT_SUMS];
  UNROLL for (int i = 0; i < INDEPENDENT_SUMS; i++) sum[i] = broadcast((float)i);
  const vec factor = broadcast(0.999f), term = broadcast(0.001f);
  for (long round = 0; round < rounds; round++) {
    UNROLL for (int i = 0; i < INDEPENDENT_SUMS; i++) sum[i] = sum[i] * factor + term;
  }
  vec total = {0};
  UNROLL for (int i = 0; i < INDEPENDENT_SUMS; i++) total += sum[i];
  return total[0];
}
