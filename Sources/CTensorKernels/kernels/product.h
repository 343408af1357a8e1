// Matrix products over packed panels.
//
// A tile of the result, TILE_ROWS rows by TILE_VECTORS vectors, stays in registers while the inner dimension passes by: each
// vector of the panel that is loaded serves all rows of the tile, each element of A that is broadcast all of its vectors.
// TILE_ROWS × TILE_VECTORS is as large as the registers of the level allow. An element's sum runs over the inner dimension
// in ascending order whatever the tiles are.
#pragma once

#include "../include/tk_kernels.h"
#include "vector.h"

enum {
  INNER_BLOCK = 256,  // of the inner dimension: 64 columns of it fill 64 KB, a share of the second-level cache
  ROW_BLOCK = 96,     // rows of A that stay in cache while all panels pass by
};

static void pack(const float *b, long b_stride, long k, long n, int transposes, float *panels, long first, long last) {
  for (long p = first; p < last; p++) {
    long columns = n - p * TK_PANEL < TK_PANEL ? n - p * TK_PANEL : TK_PANEL;
    float *panel = panels + p * k * TK_PANEL;
    for (long i = 0; i < k; i++, panel += TK_PANEL) {
      if (transposes)
        for (long j = 0; j < columns; j++) panel[j] = b[(p * TK_PANEL + j) * b_stride + i];
      else
        memcpy(panel, b + i * b_stride + p * TK_PANEL, 4 * columns);
      memset(panel + columns, 0, 4 * (TK_PANEL - columns));
    }
  }
}

// One tile of C = start + A·B, of as many rows as its function is made for and `columns` columns of one panel.
typedef struct {
  const float *const *a;  // each row of A
  long inner;             // the place in these rows where the product begins
  long k;                 // its inner dimension
  const float *b;         // TK_PANEL floats a row
  const float *const *start;  // each row of what is added to; NULL: zero
  long column;                // the place in these rows
  float *c;
  long c_stride, columns;
  int accumulates;  // C itself is added to (`start` is then ignored)
  needed_soon *soon;  // a part of it is asked for before every SOON_STEPS steps of k; NULL: nothing is needed
} tile;

enum { SOON_STEPS = 16 };

INLINE void multiply_tile(const int rows, const int vectors, const int partial, const tile *t) {
  const long rest = t->columns % LANES, c_stride = t->c_stride, inner = t->inner;
  float *const c = t->c;
  vec sum[TILE_ROWS][TILE_VECTORS];
  if (t->accumulates || t->start) {
    UNROLL for (int r = 0; r < rows; r++) {
      const float *start = t->accumulates ? c + r * c_stride : t->start[r] + t->column;
      UNROLL for (int v = 0; v < vectors; v++)
        sum[r][v] = partial && v == vectors - 1 ? load_part(start + v * LANES, rest) : load(start + v * LANES);
    }
  } else {
    UNROLL for (int r = 0; r < rows; r++) UNROLL for (int v = 0; v < vectors; v++) sum[r][v] = (vec){0};
  }
  const float *a[TILE_ROWS];
  UNROLL for (int r = 0; r < rows; r++) a[r] = t->a[r] + inner;
  const float *b = t->b;
  const long k_end = t->k;
  needed_soon *const soon = t->soon;
  for (long k = 0; k < k_end;) {
    long end = k_end;
    if (soon) {
      prefetch_part(soon);
      if (end > k + SOON_STEPS) end = k + SOON_STEPS;
    }
    for (; k < end; k++, b += TK_PANEL) {
      vec u[TILE_VECTORS];
      UNROLL for (int v = 0; v < vectors; v++) u[v] = load(b + v * LANES);
      UNROLL for (int r = 0; r < rows; r++) {
        vec x = broadcast(a[r][k]);
        UNROLL for (int v = 0; v < vectors; v++) sum[r][v] = x * u[v] + sum[r][v];
      }
    }
  }
  UNROLL for (int r = 0; r < rows; r++) UNROLL for (int v = 0; v < vectors; v++) {
    if (partial && v == vectors - 1)
      store_part(c + r * c_stride + v * LANES, sum[r][v], rest);
    else
      store(c + r * c_stride + v * LANES, sum[r][v]);
  }
}

// One tile of C += Aᵀ·B: `rows` columns of A, read from `steps` rows one after the other.
typedef struct {
  const float *a;
  long a_stride;
  const int32_t *a_rows;  // NULL: rows follow each other
  const float *b;
  long b_stride;
  float *c;
  long c_stride;
  long steps, columns;
} outer_tile;

INLINE void multiply_outer_tile(const int rows, const int vectors, const int gathers, const int partial,
                                const outer_tile *t) {
  const long rest = t->columns % LANES;
  vec sum[TILE_ROWS][TILE_VECTORS];
  UNROLL for (int r = 0; r < rows; r++) UNROLL for (int v = 0; v < vectors; v++) {
    const float *c = t->c + r * t->c_stride + v * LANES;
    sum[r][v] = partial && v == vectors - 1 ? load_part(c, rest) : load(c);
  }
  const float *b = t->b;
  const long steps = t->steps, a_stride = t->a_stride, b_stride = t->b_stride;
  for (long s = 0; s < steps; s++, b += b_stride) {
    const float *a = t->a + (gathers ? t->a_rows[s] : s) * a_stride;
    vec u[TILE_VECTORS];
    UNROLL for (int v = 0; v < vectors; v++)
      u[v] = partial && v == vectors - 1 ? load_part(b + v * LANES, rest) : load(b + v * LANES);
    UNROLL for (int r = 0; r < rows; r++) {
      vec x = broadcast(a[r]);
      UNROLL for (int v = 0; v < vectors; v++) sum[r][v] = x * u[v] + sum[r][v];
    }
  }
  UNROLL for (int r = 0; r < rows; r++) UNROLL for (int v = 0; v < vectors; v++) {
    float *c = t->c + r * t->c_stride + v * LANES;
    if (partial && v == vectors - 1)
      store_part(c, sum[r][v], rest);
    else
      store(c, sum[r][v]);
  }
}

// A tile's shape is known when its loop is compiled: one function for each shape, and a switch.
#define TILE(R, V)                                                                                              \
  static __attribute__((noinline)) void tile_##R##_##V(const tile *t) {                                         \
    t->columns % LANES ? multiply_tile(R, V, 1, t) : multiply_tile(R, V, 0, t);                                 \
  }                                                                                                             \
  static __attribute__((noinline)) void outer_tile_##R##_##V(const outer_tile *t) {                             \
    if (t->columns % LANES)                                                                                     \
      t->a_rows ? multiply_outer_tile(R, V, 1, 1, t) : multiply_outer_tile(R, V, 0, 1, t);                      \
    else                                                                                                        \
      t->a_rows ? multiply_outer_tile(R, V, 1, 0, t) : multiply_outer_tile(R, V, 0, 0, t);                      \
  }
#if TILE_VECTORS == 4
#define TILES(R) TILE(R, 1) TILE(R, 2) TILE(R, 3) TILE(R, 4)
#define ROW(PREFIX, R) {PREFIX##_##R##_1, PREFIX##_##R##_2, PREFIX##_##R##_3, PREFIX##_##R##_4}
#else
#define TILES(R) TILE(R, 1) TILE(R, 2)
#define ROW(PREFIX, R) {PREFIX##_##R##_1, PREFIX##_##R##_2}
#endif
TILES(1) TILES(2) TILES(3) TILES(4)
#if TILE_ROWS == 6
TILES(5) TILES(6)
#define TABLE(PREFIX) {ROW(PREFIX, 1), ROW(PREFIX, 2), ROW(PREFIX, 3), ROW(PREFIX, 4), ROW(PREFIX, 5), ROW(PREFIX, 6)}
#else
#define TABLE(PREFIX) {ROW(PREFIX, 1), ROW(PREFIX, 2), ROW(PREFIX, 3), ROW(PREFIX, 4)}
#endif
static void (*const tiles[TILE_ROWS][TILE_VECTORS])(const tile *) = TABLE(tile);
static void (*const outer_tiles[TILE_ROWS][TILE_VECTORS])(const outer_tile *) = TABLE(outer_tile);

enum { TILE_COLUMNS = TILE_VECTORS * LANES };

INLINE long at_most(long a, long limit) { return a < limit ? a : limit; }
INLINE long vectors_of(long columns) { return (columns + LANES - 1) / LANES; }

// `rows` rows of C, for `columns` columns of one panel. The tile is described by pointer and changed in place: a copy would
// read in wide loads what was just written piece by piece, for which processors stall longer than some tiles take.
INLINE void multiply_panel(tile *t, long rows, const float *panel, float *c, long column, long columns) {
  for (long i = 0; i < columns; i += TILE_COLUMNS) {
    t->b = panel + i;
    t->c = c + i;
    t->column = column + i;
    t->columns = at_most(columns - i, TILE_COLUMNS);
    tiles[rows - 1][vectors_of(t->columns) - 1](t);
  }
}

static void multiply(const tk_product *p, long first_row, long last_row) {
  const float *a[ROW_BLOCK], *start[TILE_ROWS];
  ONE_BY_ONE for (long r = 0; r < TILE_ROWS; r++) start[r] = p->bias;
  for (long block = first_row; block < last_row; block += ROW_BLOCK) {
    const long count = at_most(last_row - block, ROW_BLOCK);
    ONE_BY_ONE for (long i = 0; i < count; i++) a[i] = p->a + (p->a_rows ? p->a_rows[block + i] : block + i) * p->a_stride;
    for (long k = 0; k == 0 || k < p->k; k += INNER_BLOCK) {
      tile t = {
          .inner = k,
          .k = at_most(p->k - k, INNER_BLOCK),
          .start = p->bias ? start : NULL,
          .c_stride = p->c_stride,
          .accumulates = p->accumulates || k > 0,
      };
      for (long n = 0; n < p->n; n += TK_PANEL) {
        const float *panel = p->panels + n * p->k + k * TK_PANEL;
        for (long i = 0; i < count; i += TILE_ROWS) {
          t.a = a + i;
          multiply_panel(&t, at_most(count - i, TILE_ROWS), panel, p->c + (block + i) * p->c_stride + n, n,
                         at_most(p->n - n, TK_PANEL));
        }
      }
    }
  }
}

enum { OUTER_BLOCK = 64 };  // rows of A and B that stay in the first-level cache while the tiles pass over them

// Rows that are named lie anywhere, so those of the next block are asked for while this one is multiplied.
INLINE void prefetch_block(const tk_outer_product *p, long first, long last, long begin, long rows) {
  if (!p->a_rows) return;
  for (long s = begin; s < at_most(begin + OUTER_BLOCK, rows); s++)
    prefetch(p->a + p->a_rows[s] * p->a_stride + first, last - first);
}

static void multiply_outer(const tk_outer_product *p, long first, long last, long rows) {
  for (long s = 0; s < rows; s += OUTER_BLOCK) {
    prefetch_block(p, first, last, s + OUTER_BLOCK, rows);
    for (long n = 0; n < p->n; n += TILE_COLUMNS) {
      long columns = at_most(p->n - n, TILE_COLUMNS);
      for (long m = first; m < last; m += TILE_ROWS) {
        outer_tile t = {
            .a = p->a + m + (p->a_rows ? 0 : s * p->a_stride),
            .a_stride = p->a_stride,
            .a_rows = p->a_rows ? p->a_rows + s : NULL,
            .b = p->b + s * p->b_stride + n,
            .b_stride = p->b_stride,
            .c = p->c + m * p->c_stride + n,
            .c_stride = p->c_stride,
            .steps = at_most(rows - s, OUTER_BLOCK),
            .columns = columns,
        };
        outer_tiles[at_most(last - m, TILE_ROWS) - 1][vectors_of(columns) - 1](&t);
      }
    }
  }
}
