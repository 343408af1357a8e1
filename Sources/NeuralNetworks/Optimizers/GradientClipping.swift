/// Keeps gradients from becoming too large.
struct GradientClipping: Sendable, Codable {
  /// The largest norm of one parameter's gradient.
  let norm: Double?

  /// The largest magnitude of one scalar.
  let value: Double?

  /// The largest norm of all gradients together.
  let globalNorm: Double?

  /// `nil` if there is nothing to clip by.
  init?(norm: Double?, value: Double?, globalNorm: Double?) {
    if norm == nil, value == nil, globalNorm == nil { return nil }
    self.norm = norm
    self.value = value
    self.globalNorm = globalNorm
  }

  func validate() throws {
    for (name, limit) in [("clipNorm", norm), ("clipValue", value), ("globalClipNorm", globalNorm)] {
      if let limit, !(limit > 0) { throw NetworkError.invalidArgument(name, "\(limit)", expected: "a positive number") }
    }
    guard [norm, value, globalNorm].compactMap({ $0 }).count == 1 else {
      throw NetworkError.invalidArgument(
        "clipNorm, clipValue and globalClipNorm", "given together", expected: "given one at a time")
    }
  }

  func apply(_ gradients: [(parameter: Parameter, gradient: Gradient)])
    -> [(parameter: Parameter, gradient: Gradient)]
  {
    if let globalNorm {
      let total = gradients.reduce(0) { $0 + $1.gradient.squaredNorm }.squareRoot()
      guard total > globalNorm else { return gradients }
      return gradients.map { ($0.parameter, $0.gradient.map { $0.scaled(by: Float(globalNorm / total)) }) }
    }
    return gradients.map { parameter, gradient in
      if let value { return (parameter, gradient.map { $0.clamped(Float(-value), Float(value)) }) }
      let length = gradient.squaredNorm.squareRoot()
      guard let norm, length > norm else { return (parameter, gradient) }
      return (parameter, gradient.map { $0.scaled(by: Float(norm / length)) })
    }
  }
}

extension Gradient {
  /// The sum of the squares of all scalars.
  var squaredNorm: Double {
    let values =
      switch self {
      case .dense(let tensor): tensor
      case .rows(let rows): rows.values
      }
    return values.withScalars { $0.reduce(0) { $0 + Double($1) * Double($1) } }
  }

  /// Changes the scalars by a function that keeps zeros.
  fileprivate func map(_ transform: (Tensor) -> Tensor) -> Gradient {
    switch self {
    case .dense(let tensor): .dense(transform(tensor))
    case .rows(let rows):
      .rows(RowGradient(indices: rows.indices, values: transform(rows.values), rowCount: rows.rowCount))
    }
  }
}
