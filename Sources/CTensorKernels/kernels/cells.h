// One step of the gated cells: the arithmetic between the gates, which follows the products.
//
// Long short-term memory (Hochreiter and Schmidhuber, 1997; forget gate by Gers et al., 2000) and the gated recurrent unit
// with the reset gate after the product (Cho et al., 2014, as in cuDNN and in Keras with `reset_after`).
#pragma once

#include "elementwise.h"
#include "rows.h"

#define GET(p) load_live((p) + i, live)
#define PUT(p, v) store_live((p) + i, v, live)

// The functions that nearly every gated cell has are known when its loop is compiled.
#define WITH_FUNCTIONS_OF(r, LOOP, ...)                                          \
  ((r)->activation == TK_TANH && (r)->recurrent_activation == TK_SIGMOID         \
       ? LOOP(TK_TANH, TK_SIGMOID, (r)->units, __VA_ARGS__)                      \
       : LOOP((r)->activation, (r)->recurrent_activation, (r)->units, __VA_ARGS__))

// `gates` holds input, forget, candidate and output before their functions, and after.
INLINE void lstm_forward_rows(tk_function activation, tk_function gate, long n, long rows, float *gates,
                              const float *previous_memory, float *memory, float *state) {
  for (; rows > 0; rows--, gates += 4 * n, previous_memory += n, memory += n, state += n) {
    FOR_EACH_VECTOR(n) {
      vec input = function_value(gate, GET(gates));
      vec forget = function_value(gate, GET(gates + n));
      vec candidate = function_value(activation, GET(gates + 2 * n));
      vec output = function_value(gate, GET(gates + 3 * n));
      vec m = forget * GET(previous_memory) + input * candidate;
      PUT(gates, input);
      PUT(gates + n, forget);
      PUT(gates + 2 * n, candidate);
      PUT(gates + 3 * n, output);
      PUT(memory, m);
      PUT(state, output * function_value(activation, m));
    }
  }
}

static void lstm_forward(const tk_recurrence *r, long rows, float *gates, const float *previous_memory, float *memory,
                         float *state) {
  WITH_FUNCTIONS_OF(r, lstm_forward_rows, rows, gates, previous_memory, memory, state);
}

// `carry` is the gradient of the state after the step, `memory_carry` of the memory after it, and on return before it.
// `gates` holds the gates' values, and on return the gradients before their functions.
INLINE void lstm_backward_rows(tk_function activation, tk_function gate, long n, long rows, const float *memory,
                               const float *previous_memory, const float *carry, float *memory_carry, float *gates) {
  for (; rows > 0; rows--, memory += n, previous_memory += n, carry += n, memory_carry += n, gates += 4 * n) {
    FOR_EACH_VECTOR(n) {
      vec input = GET(gates), forget = GET(gates + n), candidate = GET(gates + 2 * n), output = GET(gates + 3 * n);
      vec active = function_value(activation, GET(memory));
      vec d_state = GET(carry);
      vec d_memory = GET(memory_carry) + function_gradient(activation, d_state * output, active);
      PUT(gates, function_gradient(gate, d_memory * candidate, input));
      PUT(gates + n, function_gradient(gate, d_memory * GET(previous_memory), forget));
      PUT(gates + 2 * n, function_gradient(activation, d_memory * input, candidate));
      PUT(gates + 3 * n, function_gradient(gate, d_state * active, output));
      PUT(memory_carry, d_memory * forget);
    }
  }
}

static void lstm_backward(const tk_recurrence *r, long rows, const float *memory, const float *previous_memory,
                          const float *carry, float *memory_carry, float *gates) {
  WITH_FUNCTIONS_OF(r, lstm_backward_rows, rows, memory, previous_memory, carry, memory_carry, gates);
}

// `projected` names each row's part of the input; `gates` receives update, reset and candidate, and `memory` the candidate's
// recurrent part.
INLINE void gru_forward_rows(tk_function activation, tk_function gate, long n, long rows, const float *const *projected,
                             const float *recurrent, const float *previous, float *gates, float *memory, float *state) {
  for (; rows > 0; rows--, projected++, recurrent += 3 * n, previous += n, gates += 3 * n, memory += n, state += n) {
    const float *input = *projected;
    FOR_EACH_VECTOR(n) {
      vec update = function_value(gate, GET(input) + GET(recurrent));
      vec reset = function_value(gate, GET(input + n) + GET(recurrent + n));
      vec recurrent_candidate = GET(recurrent + 2 * n);
      vec candidate = function_value(activation, GET(input + 2 * n) + reset * recurrent_candidate);
      PUT(gates, update);
      PUT(gates + n, reset);
      PUT(gates + 2 * n, candidate);
      PUT(memory, recurrent_candidate);
      PUT(state, update * GET(previous) + (1.0f - update) * candidate);
    }
  }
}

static void gru_forward(const tk_recurrence *r, long rows, const float *const *projected, const float *recurrent,
                        const float *previous, float *gates, float *memory, float *state) {
  WITH_FUNCTIONS_OF(r, gru_forward_rows, rows, projected, recurrent, previous, gates, memory, state);
}

// On return `carry` holds the part of the previous state's gradient that goes around the product, `gates` the gradients of
// the input's part of each gate and `recurrent` those of the state's.
INLINE void gru_backward_rows(tk_function activation, tk_function gate, long n, long rows, const float *memory,
                              const float *previous, float *carry, float *gates, float *recurrent) {
  for (; rows > 0; rows--, memory += n, previous += n, carry += n, gates += 3 * n, recurrent += 3 * n) {
    FOR_EACH_VECTOR(n) {
      vec update = GET(gates), reset = GET(gates + n), candidate = GET(gates + 2 * n), d_state = GET(carry);
      vec d_update = function_gradient(gate, d_state * (GET(previous) - candidate), update);
      vec d_candidate = function_gradient(activation, d_state * (1.0f - update), candidate);
      vec d_reset = function_gradient(gate, d_candidate * GET(memory), reset);
      PUT(gates, d_update);
      PUT(gates + n, d_reset);
      PUT(gates + 2 * n, d_candidate);
      PUT(recurrent, d_update);
      PUT(recurrent + n, d_reset);
      PUT(recurrent + 2 * n, d_candidate * reset);
      PUT(carry, d_state * update);
    }
  }
}

static void gru_backward(const tk_recurrence *r, long rows, const float *memory, const float *previous, float *carry,
                         float *gates, float *recurrent) {
  WITH_FUNCTIONS_OF(r, gru_backward_rows, rows, memory, previous, carry, gates, recurrent);
}

#undef WITH_FUNCTIONS_OF
#undef GET
#undef PUT
