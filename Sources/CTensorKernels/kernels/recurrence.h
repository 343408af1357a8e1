// A recurrent cell walked through time, forwards and backwards, for a block of sequences in lockstep.
//
// The recurrent weights stay in the first-level cache, or stream from the second, while all of a block's steps pass by. What
// is the cell's own, the arithmetic between the gates, stands in `cells.h`.
#pragma once

#include "cells.h"
#include "product.h"

// out[rows][n] = function(start + in[rows][k]·panels); `start` names each row, NULL for zero. What is needed `soon` is asked
// for meanwhile.
//
// Rows are dealt out to tiles of nearly the same height. While one tile's function is computed, whose divisions take long,
// the processor goes on to the products of the next one.
static void multiply_rows(const float *in, long k, const float *panels, long n, long rows, const float *const *start,
                          tk_function function, float *out, needed_soon *soon) {
  const long tiles = (rows + TILE_ROWS - 1) / TILE_ROWS;
  const float *a[rows];
  ONE_BY_ONE for (long i = 0; i < rows; i++) a[i] = in + i * k;
  tile t = {.k = k, .c_stride = n, .soon = soon};
  for (long column = 0; column < n; column += TK_PANEL) {
    const long columns = at_most(n - column, TK_PANEL);
    for (long number = 0; number < tiles; number++) {
      const long first = number * rows / tiles, last = (number + 1) * rows / tiles;
      t.a = a + first;
      t.start = start ? start + first : NULL;
      multiply_panel(&t, last - first, panels + column * k, out + first * n + column, column, columns);
      if (function == TK_LINEAR) continue;
      if (columns == n) {
        apply(function, out + first * n, out + first * n, (last - first) * n);
      } else {
        for (long i = first; i < last; i++) apply(function, out + i * n + column, out + i * n + column, columns);
      }
    }
  }
}

// How many parts of what is needed soon a product asks for.
INLINE long soon_parts(long rows, long k, long n) {
  const long tiles = (rows + TILE_ROWS - 1) / TILE_ROWS, panels = (n + TK_PANEL - 1) / TK_PANEL;
  return tiles * panels * ((k + SOON_STEPS - 1) / SOON_STEPS);
}

static const long gate_counts[] = {[TK_SIMPLE] = 1, [TK_LSTM] = 4, [TK_GRU] = 3};

INLINE long live_rows(const tk_recurrence *r, long step) { return r->live ? r->live[step] : r->rows; }

// The rows that a step will read lie anywhere in `projected`, so they are asked for two steps ahead.
INLINE void prefetch_projected(const tk_recurrence *r, long step, long width) {
  if (step >= r->steps) return;
  for (long i = 0; i < live_rows(r, step); i++) {
    prefetch(r->projected + r->index[step * r->rows + i] * r->projected_stride, width);
  }
}

// The states before a step as its product takes them: without what is dropped.
static const float *multiplied_states(const tk_recurrence *r, const float *previous, long rows) {
  if (!r->dropout) return previous;
  scale(previous, r->dropout, r->dropped, rows * r->units);
  return r->dropped;
}

static void recurrence_forward(const tk_recurrence *r) {
  const long width = gate_counts[r->cell] * r->units, values = r->rows * r->units;
  const float *start[r->rows];
  for (long t = 0; t < r->steps; t++) {
    const long slot = r->keeps ? t : 0, previous_slot = r->keeps ? t - 1 : 0;
    float *state = r->states + t * values;
    const float *previous = t ? state - values : r->initial;
    const int32_t *index = r->index + t * r->rows;
    const long rows = live_rows(r, t), idle = (r->rows - rows) * r->units;
    const float *multiplied = multiplied_states(r, previous, rows);
    prefetch_projected(r, t + 2, width);
    memcpy(state + rows * r->units, previous + rows * r->units, 4 * idle);
    ONE_BY_ONE for (long i = 0; i < rows; i++) start[i] = r->projected + index[i] * r->projected_stride;
    switch (r->cell) {
      case TK_SIMPLE:
        multiply_rows(multiplied, r->units, r->panels, width, rows, start, r->activation, state, NULL);
        break;
      case TK_LSTM: {
        float *gates = r->gates + slot * 4 * values;
        const float *previous_memory = t ? r->memory + previous_slot * values : r->initial_memory;
        float *memory = r->memory + slot * values;
        multiply_rows(multiplied, r->units, r->panels, width, rows, start, TK_LINEAR, gates, NULL);
        lstm_forward(r, rows, gates, previous_memory, memory, state);
        memmove(memory + rows * r->units, previous_memory + rows * r->units, 4 * idle);
        break;
      }
      case TK_GRU: {
        const float *bias[r->rows];
        ONE_BY_ONE for (long i = 0; i < rows; i++) bias[i] = r->recurrent_bias;
        multiply_rows(multiplied, r->units, r->panels, width, rows, bias, TK_LINEAR, r->scratch, NULL);
        gru_forward(r, rows, start, r->scratch, previous, r->gates + slot * 3 * values, r->memory + slot * values, state);
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
  if (r->dropout) {
    const long values = r->rows * r->units;
    for (long t = first; t < last; t++)
      scale(t ? r->states + (t - 1) * values : r->initial, r->dropout, r->dropped + (t - first) * values, values);
    product.a = r->dropped;
    product.b = gradients;
    multiply_outer(&product, 0, r->units, (last - first) * r->rows);
    return;
  }
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

// The gradient of the states before a step, through the product: to `carry`, which holds what goes `around` the product if
// anything does.
INLINE void carry_back(const tk_recurrence *r, const tk_recurrence_gradient *g, const float *gradients, long rows,
                       const float *const *around, needed_soon *soon) {
  const long width = gate_counts[r->cell] * r->units;
  if (!r->dropout) {
    multiply_rows(gradients, width, g->transposed_panels, r->units, rows, around, TK_LINEAR, g->carry, soon);
    return;
  }
  multiply_rows(gradients, width, g->transposed_panels, r->units, rows, NULL, TK_LINEAR, r->dropped, soon);
  if (around) {
    scale(r->dropped, r->dropout, r->dropped, rows * r->units);
    add(r->dropped, g->carry, rows * r->units);
  } else {
    scale(r->dropped, r->dropout, g->carry, rows * r->units);
  }
}

// On the way back, a step's values were written long ago. The gradients take the place of the gates, if there are any.
INLINE needed_soon step_back(const tk_recurrence *r, const tk_recurrence_gradient *g, long step, long parts) {
  const long values = r->rows * r->units, width = gate_counts[r->cell] * values;
  needed_soon soon = {0};
  if (step < 0) return soon;
  need_soon(&soon, 0, g->projected_gradients + step * width, width, parts);
  need_soon(&soon, 1, r->states + step * values, values, parts);
  if (r->cell != TK_SIMPLE) need_soon(&soon, 2, r->memory + step * values, values, parts);
  return soon;
}

static void recurrence_backward(const tk_recurrence *r, const tk_recurrence_gradient *g) {
  const long width = gate_counts[r->cell] * r->units, values = r->rows * r->units;
  // So many steps that states and gradients are still in cache when they are multiplied.
  const long panel_steps = (TK_GRADIENT_PANEL_ROWS + r->rows - 1) / r->rows;
  const float *around[r->rows];  // GRU: what goes around the product is in `carry` before it
  for (long i = 0; i < r->rows; i++) around[i] = g->carry + i * r->units;
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
          lstm_backward(r, rows, memory, previous_memory, g->carry, g->memory_carry, projected);
          break;
        }
        case TK_GRU:
          recurrent = g->recurrent_gradients + (t - begin) * r->rows * width;
          memset(recurrent + rows * width, 0, 4 * idle);
          gru_backward(r, rows, r->memory + t * values, previous, g->carry, projected, recurrent);
          break;
      }
      if (rows == 0) continue;
      needed_soon soon = step_back(r, g, t - 2, soon_parts(rows, width, r->units));
      carry_back(r, g, recurrent, rows, r->cell == TK_GRU ? around : NULL, &soon);
    }
    const float *gradients = r->cell == TK_GRU ? g->recurrent_gradients : g->projected_gradients + begin * r->rows * width;
    add_kernel_gradient(r, g, gradients, begin, end);
    if (r->cell == TK_GRU) add_rows(gradients, (end - begin) * r->rows, width, g->recurrent_bias_gradient);
  }
}
