/// An array of 32-bit floating-point numbers with any number of dimensions, in row-major order.
///
/// A tensor is a value: a copy may be changed without changing the original. Scalars cross the public interface as
/// `Double`. A computation on tensors can be differentiated: where an operand stands on a `Tape`, so does the result.
///
///     let rows = try Tensor([[1, 2, 3], [4, 5, 6]])
///     print(rows.shape, rows.sum())  // [2, 3] 21.0
public struct Tensor: Sendable {
  /// The size of each dimension, outermost first; empty for a single number.
  public let shape: [Int]

  private(set) var storage: TensorStorage

  /// Where this value stands on a tape, if gradients with respect to it are wanted.
  var node: TapeNode?

  /// What is known about the time steps of a sequence, beyond its scalars.
  var facts: SequenceFacts?

  init(shape: [Int], storage: TensorStorage, facts: SequenceFacts? = nil) {
    precondition(shape.elementCount == storage.count, "a storage of \(storage.count) scalars can't have shape \(shape)")
    self.shape = shape
    self.storage = storage
    self.facts = facts
  }

  /// A new tensor whose scalars `initialize` writes, every one of them.
  package init(uninitialized shape: [Int], initialize: (UnsafeMutableBufferPointer<Float>) throws -> Void) rethrows {
    let storage = TensorStorage(count: shape.elementCount)
    try storage.withMutableScalars(initialize)
    self.init(shape: shape, storage: storage)
  }

  init(repeating scalar: Float, shape: [Int]) {
    if scalar == 0 {
      self.init(shape: shape, storage: TensorStorage(ScalarBlock(zeros: shape.elementCount)))
      return
    }
    self.init(uninitialized: shape) { $0.initialize(repeating: scalar) }
  }
}

// MARK: - Access to scalars

extension Tensor {
  /// The number of scalars.
  public var count: Int { storage.count }

  /// The number of dimensions.
  public var rank: Int { shape.count }

  package func withScalars<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<Float>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try storage.withScalars(body)
  }

  /// Gives `body` the scalars to change; copies them first where another tensor shares them.
  mutating func withMutableScalars<Result>(
    _ body: (UnsafeMutableBufferPointer<Float>) throws -> Result
  ) rethrows -> Result {
    if !isKnownUniquelyReferenced(&storage) || storage.description != nil { storage = storage.copy() }
    return try storage.withMutableScalars(body)
  }

  /// The same scalars in another shape, off any tape.
  func reinterpreted(as shape: [Int]) -> Tensor { Tensor(shape: shape, storage: storage) }

  /// The same scalars, off any tape: no gradient flows through the result.
  public func detached() -> Tensor { Tensor(shape: shape, storage: storage, facts: facts) }
}

extension [Int] {
  /// The number of scalars that a tensor of this shape has.
  var elementCount: Int { reduce(1, *) }

  /// For each dimension, how far apart neighbours along it lie in row-major order.
  var rowMajorStrides: [Int] {
    var strides = self
    var step = 1
    for axis in indices.reversed() {
      strides[axis] = step
      step *= self[axis]
    }
    return strides
  }
}
