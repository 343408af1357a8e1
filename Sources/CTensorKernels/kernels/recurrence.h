// A recurrent cell walked through time, forwards and backwards, for a block of sequences in lockstep.
//
// The recurrent weights stay in the first-level cache, or stream from the second, while all of a block's steps pass by. What
// is the cell's own, the arithmetic between the gates, stands in `cells.h`.
#pragma once

#include "cells.h"
#include "product.h"

// out[rows][n] = start + in[rows][k]·panels; `start` names the first value of each row, NULL for zero.
static void multiply_rows(const float *in, long k, const float *panels, long n, long rows, const float *const *start,
                          float *out) {
  for (long column = 0; column < n; column += TK_PANEL) {
    for (long i = 0; i < rows; i += TILE_ROWS) {
      long tile_rows = at_most(rows - i, TILE_ROWS);
      tile t = {.k = k};
      for (long r = 0; r < tile_rows; r++) {
        t.a[r] = in + (i + r) * k;
        t.c[r] = out + (i + r) * n + column;
        t.start[r] = start[i + r] ? start[i + r] + column : NULL;
      }
      multiply_panel(t, tile_rows, panels + column * k, at_most(n - column, TK_PANEL));
    }
  }
}

static const long gate_counts[] = {[TK_SIMPLE] = 1, [TK_LSTM] = 4, [TK_GRU] = 3};

INLINE long live_rows(const tk_recurrence *r, long step) { return r->live ? r->live[step] : r->rows; }

// The rows that a step will read lie anywhere in `projected`, so they are asked for two steps ahead.
INLINE void prefetch_projected(const tk_recurrence *r, long step, long width) {
  if (step >= r->steps) return;
  for (long i = 0; i < live_rows(r, step); i++) {
    const float *row = r->projected + r->index[step * r->rows + i] * r->projected_stride;
    for (long j = 0; j < width; j += 16) __builtin_prefetch(row + j);
  }
}

static void recurrence_forward(const tk_recurrence *r) {
  const long width = gate_counts[r->cell] * r->units, values = r->rows * r->units;
  const float *start[r->rows];
  for (long t = 0; t < r->steps; t++) {
    long slot = r->keeps ? t : t & 1, previous_slot = r->keeps ? t - 1 : (t - 1) & 1;
    float *state = r->states + slot * values;
    const float *previous = t ? r->states + previous_slot * values : r->initial;
    const int32_t *index = r->index + t * r->rows;
    const long rows = live_rows(r, t), idle = (r->rows - rows) * r->units;
    prefetch_projected(r, t + 2, width);
    memcpy(state + rows * r->units, previous + rows * r->units, 4 * idle);
    for (long i = 0; i < rows; i++) start[i] = r->projected + index[i] * r->projected_stride;
    switch (r->cell) {
      case TK_SIMPLE:
        multiply_rows(previous, r->units, r->panels, width, rows, start, state);
        if (r->activation != TK_LINEAR) apply(r->activation, state, state, rows * r->units);
        break;
      case TK_LSTM: {
        float *gates = r->saved + slot * 4 * values;
        const float *previous_memory = t ? r->memory + previous_slot * values : r->initial_memory;
        float *memory = r->memory + slot * values;
        multiply_rows(previous, r->units, r->panels, width, rows, start, gates);
        for (long i = 0; i < rows; i++)
          lstm_forward(r, gates + i * width, previous_memory + i * r->units, memory + i * r->units, state + i * r->units);
        memcpy(memory + rows * r->units, previous_memory + rows * r->units, 4 * idle);
        break;
      }
      case TK_GRU: {
        const float *bias[r->rows];
        for (long i = 0; i < rows; i++) bias[i] = r->recurrent_bias;
        multiply_rows(previous, r->units, r->panels, width, rows, bias, r->scratch);
        for (long i = 0; i < rows; i++)
          gru_forward(r, start[i], r->scratch + i * width, previous + i * r->units,
                      r->saved + slot * 4 * values + i * 4 * r->units, state + i * r->units);
        break;
      }
    }
  }
}

// kernel_gradient += (states before steps first…last)ᵀ · (gradients of these steps)
INLINE void add_kernel_gradient(const tk_recurrence *r, const tk_recurrence_gradient *g, const float *gradients, long first,
                                long last) {
  const long width = gate_counts[r->cell] * r->units;
  tk_outer_product product = {
      .a_stride = r->units, .b_stride = width, .c = g->kernel_gradient, .c_stride = width, .m = r->units, .n = width};
  if (first == 0) {  // the state before the first step lies apart
    product.a = r->initial;
    product.b = gradients;
    multiply_outer(&product, 0, r->units, r->rows);
    gradients += r->rows * width;
    first = 1;
  }
  product.a = r->states + (first - 1) * r->rows * r->units;
  product.b = gradients;
  multiply_outer(&product, 0, r->units, (last - first) * r->rows);
}

static void recurrence_backward(const tk_recurrence *r, const tk_recurrence_gradient *g) {
  const long width = gate_counts[r->cell] * r->units, values = r->rows * r->units;
  // So many steps that states and gradients are still in cache when they are multiplied.
  const long panel_steps = (TK_GRADIENT_PANEL_ROWS + r->rows - 1) / r->rows;
  const float *start[r->rows];
  for (long i = 0; i < r->rows; i++) start[i] = r->cell == TK_GRU ? g->carry + i * r->units : NULL;
  for (long end = r->steps; end > 0; end -= panel_steps) {
    long begin = end > panel_steps ? end - panel_steps : 0;
    for (long t = end - 1; t >= begin; t--) {
      const float *state = r->states + t * values, *previous = t ? state - values : r->initial;
      const long rows = live_rows(r, t), idle = (r->rows - rows) * width;
      float *projected = g->projected_gradients + t * r->rows * width;
      float *recurrent = projected;
      memset(projected + rows * width, 0, 4 * idle);
      if (g->state_gradients) add(g->state_gradients + t * values, g->carry, values);
      if (g->memory_gradients) add(g->memory_gradients + t * values, g->memory_carry, values);
      switch (r->cell) {
        case TK_SIMPLE: apply_gradient(r->activation, g->carry, state, projected, rows * r->units); break;
        case TK_LSTM: {
          const float *memory = r->memory + t * values, *previous_memory = t ? memory - values : r->initial_memory;
          for (long i = 0; i < rows; i++)
            lstm_backward(r, r->saved + t * 4 * values + i * width, memory + i * r->units, previous_memory + i * r->units,
                          g->carry + i * r->units, g->memory_carry + i * r->units, projected + i * width);
          break;
        }
        case TK_GRU:
          recurrent = g->recurrent_gradients + (t - begin) * r->rows * width;
          memset(recurrent + rows * width, 0, 4 * idle);
          for (long i = 0; i < rows; i++)
            gru_backward(r, r->saved + t * 4 * values + i * 4 * r->units, previous + i * r->units, g->carry + i * r->units,
                         projected + i * width, recurrent + i * width);
          break;
      }
      multiply_rows(recurrent, width, g->transposed_panels, r->units, rows, start, g->carry);
    }
    const float *gradients = r->cell == TK_GRU ? g->recurrent_gradients : g->projected_gradients + begin * r->rows * width;
    add_kernel_gradient(r, g, gradients, begin, end);
    if (r->cell == TK_GRU) add_rows(gradients, (end - begin) * r->rows, width, g->recurrent_bias_gradient);
  }
}
