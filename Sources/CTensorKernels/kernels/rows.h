// Sums and copies of whole rows, named by index.
#pragma once

#include "vector.h"

// Four vectors of a row are summed at a time, so that the sums stay in registers while the members pass by.
enum { SUM_VECTORS = 4 };

INLINE void sum_columns(const int vectors, const float *x, long width, const int32_t *members, long count, float *y) {
  vec sum[SUM_VECTORS];
  UNROLL for (int v = 0; v < vectors; v++) sum[v] = (vec){0};
  for (long j = 0; j < count; j++) {
    const float *row = x + members[j] * width;
    UNROLL for (int v = 0; v < vectors; v++) sum[v] += load(row + v * LANES);
  }
  UNROLL for (int v = 0; v < vectors; v++) store(y + v * LANES, sum[v]);
}

static void sum_segments(const float *x, long width, const int32_t *members, const int32_t *offsets, float *y, long first,
                         long last) {
  for (long i = first; i < last; i++) {
    const int32_t *segment = members + offsets[i];
    long count = offsets[i + 1] - offsets[i];
    float *out = y + i * width;
    long c = 0;
    for (; c + SUM_VECTORS * LANES <= width; c += SUM_VECTORS * LANES)
      sum_columns(SUM_VECTORS, x + c, width, segment, count, out + c);
    for (; c + LANES <= width; c += LANES) sum_columns(1, x + c, width, segment, count, out + c);
    if (c < width) {
      vec sum = {0};
      for (long j = 0; j < count; j++) sum += load_part(x + segment[j] * width + c, width - c);
      store_part(out + c, sum, width - c);
    }
  }
}

static void add_rows(const float *x, long rows, long width, float *y) {
  for (long i = 0; i < rows; i++) add(x + i * width, y, width);
}

static void gather(const float *x, long width, const int32_t *rows, float *y, long first, long last) {
  for (long i = first; i < last; i++) memcpy(y + i * width, x + rows[i] * width, 4 * width);
}
