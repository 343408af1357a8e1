import CTensorKernels

/// The functions of one scalar that have a vectorised kernel. Their derivatives are expressed by the function's value.
enum ScalarFunction: Sendable, CaseIterable {
  case linear, relu, sigmoid, tanh, exp

  var tag: tk_function {
    switch self {
    case .linear: TK_LINEAR
    case .relu: TK_RELU
    case .sigmoid: TK_SIGMOID
    case .tanh: TK_TANH
    case .exp: TK_EXP
    }
  }

  /// `y = f(x)`; the two may be the same memory.
  func apply(_ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>, count: Int, kernels: Kernels = .best) {
    let apply = kernels.table.apply!
    inParallel(count, grain: 1 << 14) { part in
      apply(tag, x + part.lowerBound, y + part.lowerBound, part.count)
    }
  }

  /// `dx = dy · f′(x)`, given `y = f(x)`.
  func applyGradient(
    _ dy: UnsafePointer<Float>, value y: UnsafePointer<Float>, into dx: UnsafeMutablePointer<Float>, count: Int,
    kernels: Kernels = .best
  ) {
    let apply = kernels.table.apply_gradient!
    inParallel(count, grain: 1 << 14) { part in
      apply(tag, dy + part.lowerBound, y + part.lowerBound, dx + part.lowerBound, part.count)
    }
  }
}

extension ActivationFunction {
  /// The kernel's function that computes this activation, if there is one.
  var scalarFunction: ScalarFunction? {
    switch self {
    case .linear: .linear
    case .relu: .relu
    case .sigmoid: .sigmoid
    case .tanh: .tanh
    case .exponential: .exp
    default: nil
    }
  }
}
