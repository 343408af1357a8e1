/// What a model is trained with.
struct Compilation {
  let optimizer: Optimizer
  let loss: Loss
  let metrics: [Metric]
}

extension Model {
  /// States what the model is trained with, and what is measured meanwhile.
  ///
  ///     try model.compile(optimizer: .adam(), loss: .binaryCrossentropy, metrics: [.accuracy])
  ///
  /// - Throws: `NetworkError.invalidArgument` if an optimizer's number makes no sense.
  public func compile(optimizer: Optimizer = .adam(), loss: Loss, metrics: [Metric] = []) throws {
    try optimizer.validate()
    compilation = Compilation(optimizer: optimizer, loss: loss, metrics: metrics)
  }

  /// The optimizer that the model was compiled with.
  ///
  /// - Throws: `NetworkError.notCompiled`.
  public func optimizer() throws -> Optimizer { try compiled().optimizer }

  func compiled() throws -> Compilation {
    guard let compilation else { throw NetworkError.notCompiled(name) }
    return compilation
  }
}
