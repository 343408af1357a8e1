// exp, tanh and sigmoid of a vector. The polynomials were fitted for this file: minimal relative error on the interval
// that is named, by reweighted least squares.
#pragma once

#include "../include/tk_kernels.h"
#include "vector.h"

// e^x = 2^n · e^r with |r| ≤ ln 2 / 2 and e^r = 1 + r + r²·q(r), relative error of q's part 3e-9. For x between the
// logarithms of the least and the largest normal float.
INLINE vec exp_within(vec x) {
  vec n = rounded(x * 1.44269504f);
  vec r = x - n * 0.693359375f;  // ln 2 in two parts: the first one has few bits, so that n times it is exact
  r = r + n * 2.12194440e-4f;
  vec q = broadcast(0.0013814465f);
  q = q * r + 0.00836878084f;
  q = q * r + 0.0416683927f;
  q = q * r + 0.166665196f;
  q = q * r + 0.49999994f;
  return times_power_of_two(q * (r * r) + r + 1.0f, n);
}

static const float LEAST_LOGARITHM = -87.33654f, LARGEST_LOGARITHM = 88.73f;

// Where it would be smaller than the least normal float, the result is zero.
INLINE vec vector_exp(vec x) {
  return choose(x < LEAST_LOGARITHM, (vec){0}, exp_within(clamp(x, LEAST_LOGARITHM, LARGEST_LOGARITHM)));
}

INLINE vec vector_sigmoid(vec x) { return 1.0f / (1.0f + exp_within(clamp(-x, LEAST_LOGARITHM, LARGEST_LOGARITHM))); }

// tanh x = x·p(x²)/q(x²) for |x| ≤ 8.3, relative error 1e-8 before rounding; beyond, ±1 is the nearest float.
INLINE vec vector_tanh(vec x) {
  x = clamp(x, -8.3f, 8.3f);
  vec s = x * x;
  vec p = broadcast(1.46488865e-08f);
  p = p * s + 2.15089767e-05f;
  p = p * s + 0.00354919955f;
  p = p * s + 0.134258971f;
  p = p * s + 1.0f;
  vec q = broadcast(8.29537385e-07f);
  q = q * s + 0.00033739995f;
  q = q * s + 0.0260800663f;
  q = q * s + 0.46759221f;
  q = q * s + 1.0f;
  return clamp(x * p / q, -1, 1);
}

INLINE vec function_value(tk_function function, vec x) {
  switch (function) {
    case TK_LINEAR: return x;
    case TK_RELU: return choose(x < 0.0f, (vec){0}, x);
    case TK_SIGMOID: return vector_sigmoid(x);
    case TK_TANH: return vector_tanh(x);
    case TK_EXP: return vector_exp(x);
  }
}

// dy times the derivative, expressed by the value y.
INLINE vec function_gradient(tk_function function, vec dy, vec y) {
  switch (function) {
    case TK_LINEAR: return dy;
    case TK_RELU: return choose(y > 0.0f, dy, (vec){0});
    case TK_SIGMOID: return dy * (y - y * y);
    case TK_TANH: return dy * (1.0f - y * y);
    case TK_EXP: return dy * y;
  }
}
