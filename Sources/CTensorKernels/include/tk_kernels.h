// The kernels, as a table of function pointers: one table for each level of the processor's instruction set, all compiled
// from the same source. Every matrix is row-major fp32. No function allocates, and none touches memory that its arguments
// do not name; work is divided by the caller, who passes ranges.
#pragma once

#include <stdint.h>

enum {
  TK_PANEL = 64,                // columns in a panel of packed weights
  TK_GRADIENT_PANEL_ROWS = 48,  // rows of gradients that are multiplied at a time on the way back through a recurrence
};

typedef enum { TK_LINEAR, TK_RELU, TK_SIGMOID, TK_TANH, TK_EXP } tk_function;

// c[i] = start + a[i]·B for a range of rows i, with B packed into panels.
typedef struct {
  const float *a;
  long a_stride;
  const int32_t *a_rows;  // row i of the product reads row a_rows[i] of a; NULL: row i
  const float *panels;    // B, as `pack` lays it out
  const float *bias;      // n values that every row starts from; NULL: none
  float *c;
  long c_stride;
  long k, n;
  int accumulates;  // rows start from what c holds (bias is then ignored)
} tk_product;

// C[m × n] += Aᵀ·B, summed over a range of rows of a and b in ascending order.
typedef struct {
  const float *a;
  long a_stride;
  const int32_t *a_rows;  // as above
  const float *b;
  long b_stride;
  float *c;
  long c_stride;
  long m, n;
} tk_outer_product;

typedef enum { TK_SIMPLE, TK_LSTM, TK_GRU } tk_cell;

// A recurrent cell over `steps` steps of `rows` sequences in lockstep. Step t's values of the sequences lie beside each
// other: [steps][rows][…]. `gates` is 1, 4 or 3 for the simple cell, LSTM (input, forget, candidate, output) or GRU
// (update, reset, candidate).
typedef struct {
  tk_cell cell;
  tk_function activation;            // of the state (simple) or the candidate
  tk_function recurrent_activation;  // of the gates
  long rows, steps, units;

  const float *projected;  // input·kernel + bias, rows of gates·units
  long projected_stride;
  const int32_t *index;         // [steps][rows]: the row of `projected` that is read
  const int32_t *live;          // [steps]: so many rows, the first ones, take the step; the others stay as they are. NULL: all
  const float *initial;         // [rows][units]: state before the first step
  const float *initial_memory;  // LSTM: the same for its memory cell
  const float *panels;          // recurrent kernel [units × gates·units], packed
  const float *recurrent_bias;  // GRU: gates·units; else NULL
  const float *dropout;         // [rows][units]: what the state is multiplied by before the product; NULL: nothing

  float *states;  // [steps][rows][units]
  int keeps;      // 1: `memory` and `gates` are kept for the way back; 0: they hold one step only, in turn
  float *memory;  // LSTM: [steps][rows][units], may be `initial_memory` where it isn't kept; GRU: the candidate's recurrent part
  float *gates;   // LSTM, GRU: gate values [steps][rows][gates·units]
  float *scratch; // GRU: [rows][3·units]
  float *dropped; // with `dropout`: [rows][units], on the way back [TK_GRADIENT_PANEL_ROWS + rows][units]
} tk_recurrence;

// The way back through a `tk_recurrence` that keeps its values.
typedef struct {
  const float *transposed_panels;  // recurrent kernel transposed [gates·units × units], packed
  const float *state_gradients;    // [steps][rows][units]: gradient of each step's output; NULL: none
  const float *memory_gradients;   // LSTM: the same for the memory; NULL: none
  float *carry;         // [rows][units]: in, gradient of the last state; out, of the initial one
  float *memory_carry;  // LSTM: the same for the memory cell
  float *projected_gradients;      // out, [steps][rows][gates·units]; LSTM, GRU: `gates`, in whose place they are written
  float *recurrent_gradients;      // GRU: scratch, [TK_GRADIENT_PANEL_ROWS + rows][3·units]
  float *kernel_gradient;          // += [units × gates·units]
  float *recurrent_bias_gradient;  // GRU: += gates·units
} tk_recurrence_gradient;

// A window that slides along time: place d of window p is step p·stride + d·dilation − front, if there is such a step.
typedef struct {
  long size, stride, dilation, front;
  long length;   // steps
  long windows;
} tk_window;

// The way back from windows to the rows of x that they were made of. Row u is read at the steps times[j] of the sequences
// whose windows' places in y begin at slots[starts[j]], for offsets[u] ≤ j < offsets[u + 1]; a slot below zero belongs to
// another sequence.
typedef struct {
  const int32_t *offsets, *starts, *times, *slots;
} tk_window_members;

// Where a convolution's window ends up in a pool: the pool's window that reads it, below zero if none does, and its place there.
typedef struct {
  int32_t window, place;
} tk_pooled;

typedef struct {
  float rate;  // learning rate with both bias corrections: lr·√(1−β₂ᵗ)/(1−β₁ᵗ)
  float one_minus_beta1, one_minus_beta2, epsilon;
} tk_adam;

typedef struct {
  const char *name;

  // Packs `b` [k × n] (or, where `transposes`, the transpose of b [n × k]) into panels of 64 columns, each [k][64]; the
  // last one is filled up with zeros. Writes the panels from `first` up to `last`.
  void (*pack)(const float *b, long b_stride, long k, long n, int transposes, float *panels, long first, long last);
  void (*multiply)(const tk_product *product, long first_row, long last_row);
  // Columns of c come from panels; rows from `first` up to `last` of c (columns of a).
  void (*multiply_outer)(const tk_outer_product *product, long first, long last, long rows);

  // y = f(x), and dx = dy·f′ expressed by y = f(x); exp has its gradient dy·y.
  void (*apply)(tk_function function, const float *x, float *y, long count);
  void (*apply_gradient)(tk_function function, const float *dy, const float *y, float *dx, long count);

  void (*add)(const float *x, float *y, long count);                    // y += x
  void (*add_scaled)(float scale, const float *x, float *y, long count);  // y += scale·x
  void (*add_rows)(const float *x, long rows, long width, float *y);     // y[width] += every row of x, in order
  // y[i] = Σ x[members[j]] over offsets[i] ≤ j < offsets[i + 1], in that order.
  void (*sum_segments)(const float *x, long width, const int32_t *members, const int32_t *offsets, float *y, long first,
                       long last);
  void (*gather)(const float *x, long width, const int32_t *rows, float *y, long first, long last);

  // Floats to whole numbers, up to the first that is none or lies outside of 0..<limit; returns how many were written.
  long (*whole_numbers)(const float *x, long count, long limit, int32_t *numbers);
  // The numbers that occur in `list`, ascending, to `found`, and for each element its number's place there; returns how many
  // there are. `marks` holds `limit` zeros, filled up to a multiple of eight; `place` has room for `limit` numbers.
  long (*distinct)(const int32_t *list, long count, uint8_t *marks, long limit, int32_t *place, int32_t *found,
                   int32_t *places);

  // Members of each group in ascending order, those of group i from starts[i] up to starts[i + 1]. Returns how many the
  // largest group has.
  long (*group)(const int32_t *groups, long count, long group_count, int32_t *starts, int32_t *members);

  void (*adam)(const tk_adam *adam, const float *gradient, float *w, float *m, float *v, long count);
  // The same for the rows rows[first…last) of a table; their gradients lie one after the other.
  void (*adam_rows)(const tk_adam *adam, const float *gradient, const int32_t *rows, long first, long last, long width,
                    float *w, float *m, float *v);
  // The same for steps whose gradient is zero: row i takes those with rates[taken[i]…steps).
  void (*adam_replay)(const tk_adam *adam, const float *rates, long steps, const int32_t *taken, const int32_t *rows,
                      long first, long last, long width, float *w, float *m, float *v);

  void (*recurrence_forward)(const tk_recurrence *recurrence);
  void (*recurrence_backward)(const tk_recurrence *recurrence, const tk_recurrence_gradient *gradient);

  // Convolution as a sum of projected rows: windows first…last of one sequence, to y[0…]. Step t's product with the
  // weights of place d is the row index[t] of `projected`, at column d·filters.
  void (*convolve)(const tk_window *window, const float *projected, const int32_t *index, long filters, const float *bias,
                   tk_function activation, long first, long last, float *y);
  // Gradients [size·filters] of rows first…last of `projected`.
  void (*convolve_gradient)(const tk_window *window, const tk_window_members *members, const float *dy, long filters,
                            long first, long last, float *d_projected);

  // The largest value in each window, and its place there (the first such).
  void (*max_pool)(const tk_window *window, const float *x, const int32_t *index, long width, long first, long last, float *y,
                   uint16_t *places);
  void (*max_pool_gradient)(const tk_window *window, const tk_window_members *members, const float *dy,
                            const uint16_t *places, long width, long first, long last, float *dx);

  // The largest of the convolution's windows in each window of `pool`, which slides along them, and its place there; `places`
  // may be NULL. On the way back the pool's windows must not overlap; `pooled[s]` speaks of the convolution's window that begins
  // at step s − front, `members` of the pool's slots.
  void (*convolve_max_pool)(const tk_window *window, const tk_window *pool, const float *projected, const int32_t *index,
                            long filters, const float *bias, tk_function activation, long first, long last, float *y,
                            uint16_t *places);
  void (*convolve_max_pool_gradient)(const tk_window *window, const tk_pooled *pooled, const tk_window_members *members,
                                     const float *dy, const uint16_t *places, long filters, long first, long last,
                                     float *d_projected);

  // Multiplies and adds in registers alone, `rounds` times `multiply_add_operations` operations: what the processor can do.
  float (*multiply_add)(long rounds);
  int multiply_add_operations;
} tk_kernels;

typedef enum { TK_BASELINE, TK_X86_64_V3, TK_X86_64_V4 } tk_level;

// The table of a level, or NULL where this processor does not have it.
const tk_kernels *tk_kernels_at(tk_level level);
// The table of the highest level that this processor has.
const tk_kernels *tk_kernels_best(void);
