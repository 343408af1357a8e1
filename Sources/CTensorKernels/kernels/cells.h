// One step of the gated cells for one sequence: the arithmetic between the gates, which follows the products.
//
// Long short-term memory (Hochreiter and Schmidhuber, 1997; forget gate by Gers et al., 2000) and the gated recurrent unit
// with the reset gate after the product (Cho et al., 2014, as in cuDNN and in Keras with `reset_after`).
#pragma once

#include "elementwise.h"
#include "rows.h"

#define GET(p) load_live((p) + i, live)
#define PUT(p, v) store_live((p) + i, v, live)

// `gates` holds input, forget, candidate and output before their functions, and after.
INLINE void lstm_forward(const tk_recurrence *r, float *gates, const float *previous_memory, float *memory, float *state) {
  const long n = r->units;
  FOR_EACH_VECTOR(n) {
    vec input = function_value(r->recurrent_activation, GET(gates));
    vec forget = function_value(r->recurrent_activation, GET(gates + n));
    vec candidate = function_value(r->activation, GET(gates + 2 * n));
    vec output = function_value(r->recurrent_activation, GET(gates + 3 * n));
    vec m = forget * GET(previous_memory) + input * candidate;
    PUT(gates, input);
    PUT(gates + n, forget);
    PUT(gates + 2 * n, candidate);
    PUT(gates + 3 * n, output);
    PUT(memory, m);
    PUT(state, output * function_value(r->activation, m));
  }
}

// `carry` is the gradient of the state after the step, `memory_carry` of the memory after it, and on return before it.
INLINE void lstm_backward(const tk_recurrence *r, const float *gates, const float *memory, const float *previous_memory,
                          const float *carry, float *memory_carry, float *gradients) {
  const long n = r->units;
  FOR_EACH_VECTOR(n) {
    vec input = GET(gates), forget = GET(gates + n), candidate = GET(gates + 2 * n), output = GET(gates + 3 * n);
    vec active = function_value(r->activation, GET(memory));
    vec d_state = GET(carry);
    vec d_memory = GET(memory_carry) + function_gradient(r->activation, d_state * output, active);
    PUT(gradients, function_gradient(r->recurrent_activation, d_memory * candidate, input));
    PUT(gradients + n, function_gradient(r->recurrent_activation, d_memory * GET(previous_memory), forget));
    PUT(gradients + 2 * n, function_gradient(r->activation, d_memory * input, candidate));
    PUT(gradients + 3 * n, function_gradient(r->recurrent_activation, d_state * active, output));
    PUT(memory_carry, d_memory * forget);
  }
}

// `saved` receives update, reset, candidate and the candidate's recurrent part.
INLINE void gru_forward(const tk_recurrence *r, const float *projected, const float *recurrent, const float *previous,
                        float *saved, float *state) {
  const long n = r->units;
  FOR_EACH_VECTOR(n) {
    vec update = function_value(r->recurrent_activation, GET(projected) + GET(recurrent));
    vec reset = function_value(r->recurrent_activation, GET(projected + n) + GET(recurrent + n));
    vec recurrent_candidate = GET(recurrent + 2 * n);
    vec candidate = function_value(r->activation, GET(projected + 2 * n) + reset * recurrent_candidate);
    PUT(saved, update);
    PUT(saved + n, reset);
    PUT(saved + 2 * n, candidate);
    PUT(saved + 3 * n, recurrent_candidate);
    PUT(state, update * GET(previous) + (1.0f - update) * candidate);
  }
}

// On return `carry` holds the part of the previous state's gradient that goes around the product.
INLINE void gru_backward(const tk_recurrence *r, const float *saved, const float *previous, float *carry, float *projected,
                         float *recurrent) {
  const long n = r->units;
  FOR_EACH_VECTOR(n) {
    vec update = GET(saved), reset = GET(saved + n), candidate = GET(saved + 2 * n), d_state = GET(carry);
    vec d_update = function_gradient(r->recurrent_activation, d_state * (GET(previous) - candidate), update);
    vec d_candidate = function_gradient(r->activation, d_state * (1.0f - update), candidate);
    vec d_reset = function_gradient(r->recurrent_activation, d_candidate * GET(saved + 3 * n), reset);
    PUT(projected, d_update);
    PUT(projected + n, d_reset);
    PUT(projected + 2 * n, d_candidate);
    PUT(recurrent, d_update);
    PUT(recurrent + n, d_reset);
    PUT(recurrent + 2 * n, d_candidate * reset);
    PUT(carry, d_state * update);
  }
}

#undef GET
#undef PUT
