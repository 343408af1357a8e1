import Foundation

// Functions of each scalar by itself. Each stands beside its derivative.

extension Tensor {
  /// The hyperbolic tangent of each scalar.
  public func tanh() -> Tensor { applying(.tanh) }

  /// 1 / (1 + e⁻ˣ)
  public func sigmoid() -> Tensor { applying(.sigmoid) }

  /// The larger one of 0 and each scalar; the slope at 0 is 0.
  public func relu() -> Tensor { applying(.relu) }

  /// eˣ
  public func exp() -> Tensor { applying(.exp) }

  /// A function that has a kernel. Of gathered rows, the distinct ones are mapped.
  func applying(_ function: ScalarFunction) -> Tensor {
    if let gathered {
      return .gather(gathered.rows.applying(function), at: gathered.positions).withMask(mask)
    }
    let y = Tensor(uninitialized: shape) { y in
      withScalars { x in function.apply(x.pointer, into: y.pointer, count: count) }
    }
    return y.recorded(self) { dy in function.gradient(dy, value: y) }
  }

  /// The natural logarithm.
  public func log() -> Tensor {
    let x = detached()
    return map { Foundation.logf($0) }.recorded(self) { dy in dy.zip(x) { $0 / $1 } }
  }

  /// The square root of each scalar; NaN for negative ones.
  public func squareRoot() -> Tensor {
    let y = map { $0.squareRoot() }
    return y.recorded(self) { dy in dy.zip(y) { $0 / (2 * $1) } }
  }

  /// Each scalar times itself.
  public func squared() -> Tensor {
    let x = detached()
    return map { $0 * $0 }.recorded(self) { dy in dy.zip(x) { 2 * $0 * $1 } }
  }

  /// The magnitude of each scalar; the slope at 0 is 0.
  public func absolute() -> Tensor {
    let x = detached()
    return map { abs($0) }.recorded(self) { dy in dy.zip(x) { $1 > 0 ? $0 : $1 < 0 ? -$0 : 0 } }
  }

  /// Each scalar raised to `exponent`.
  public func power(_ exponent: Double) -> Tensor {
    let x = detached()
    let exponent = Float(exponent)
    return map { Foundation.powf($0, exponent) }
      .recorded(self) { dy in dy.zip(x) { $0 * exponent * Foundation.powf($1, exponent - 1) } }
  }

  /// Each scalar, moved to the nearest of `lower...upper`.
  ///
  /// - Throws: `NetworkError.invalidArgument` if the limits are the wrong way round.
  public func clipped(from lower: Double, to upper: Double) throws -> Tensor {
    guard lower <= upper else {
      throw NetworkError.invalidArgument("upper limit", "\(upper)", expected: "at least the lower limit, \(lower)")
    }
    return clamped(Float(lower), Float(upper))
  }

  func clamped(_ lower: Float, _ upper: Float) -> Tensor {
    let x = detached()
    return map { min(max($0, lower), upper) }
      .recorded(self) { dy in dy.zip(x) { $1 >= lower && $1 <= upper ? $0 : 0 } }
  }

  /// The logarithm of 1 + eˣ, computed without overflow.
  public func softplus() -> Tensor {
    let x = detached()
    return map { max($0, 0) + Foundation.log1pf(Foundation.expf(-abs($0))) }
      .recorded(self) { dy in dy.zip(x) { $0 / (1 + Foundation.expf(-$1)) } }
  }

  /// The error function, 2/√π ∫₀ˣ exp(−t²) dt.
  func errorFunction() -> Tensor {
    let x = detached()
    let scale = Float(2 / Double.pi.squareRoot())
    return map { Foundation.erff($0) }
      .recorded(self) { dy in dy.zip(x) { $0 * scale * Foundation.expf(-$1 * $1) } }
  }

  /// `function` of each scalar, whose derivative at a scalar `derivative` gives.
  func piecewise(_ function: (Float) -> Float, derivative: @escaping (Float) -> Float) -> Tensor {
    let x = detached()
    return map(function).recorded(self) { dy in dy.zip(x) { $0 * derivative($1) } }
  }
}

// MARK: - Loops over scalars, off any tape

extension Tensor {
  @inline(__always)
  func map(_ transform: (Float) -> Float) -> Tensor {
    Tensor(uninitialized: shape) { result in
      withScalars { x in
        for index in result.indices { result[index] = transform(x[index]) }
      }
    }
  }

  /// Combines each scalar with the one at the same place of `other`, which has the same shape.
  @inline(__always)
  func zip(_ other: Tensor, _ combine: (Float, Float) -> Float) -> Tensor {
    precondition(shape == other.shape, "shapes \(shape) and \(other.shape) differ")
    return Tensor(uninitialized: shape) { result in
      withScalars { a in
        other.withScalars { b in
          for index in result.indices { result[index] = combine(a[index], b[index]) }
        }
      }
    }
  }
}

extension Tensor {
  /// scale · x, or scale · alpha · (eˣ − 1) where x is negative.
  func exponentialLinearUnit(scale: Float, alpha: Float) -> Tensor {
    piecewise(
      { scale * ($0 > 0 ? $0 : alpha * Foundation.expm1f($0)) },
      derivative: { scale * ($0 > 0 ? 1 : alpha * Foundation.expf($0)) })
  }
}

extension ScalarFunction {
  /// The gradient of the argument, from that of the value, off any tape.
  func gradient(_ dy: Tensor, value y: Tensor) -> Tensor {
    Tensor(uninitialized: y.shape) { dx in
      dy.withScalars { dy in
        y.withScalars { y in applyGradient(dy.pointer, value: y.pointer, into: dx.pointer, count: dx.count) }
      }
    }
  }
}
