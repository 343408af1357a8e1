import Synchronization

/// Owns the scalars of one or more tensors.
///
/// A storage may begin as a description: rows of a small table, repeated at many positions, say. Its scalars are written out
/// the first time that somebody asks for them, and many a training step never does.
final class TensorStorage: @unchecked Sendable {
  let count: Int

  /// What this storage began as, if not as scalars.
  let description: (any ScalarDescription)?

  /// What was computed from these scalars and may be needed again; forgotten when they change.
  let projections = ProjectionCache()

  /// Where the scalars are, once they are written, and what keeps them there.
  private let base: Atomic<UnsafeMutablePointer<Float>?>
  private let block: Mutex<ScalarBlock?>

  /// Room for `count` scalars, not yet initialized.
  convenience init(count: Int) { self.init(ScalarBlock(count: count)) }

  init(_ block: ScalarBlock) {
    self.count = block.count
    self.description = nil
    self.base = Atomic(block.scalars)
    self.block = Mutex(block)
  }

  init(_ description: any ScalarDescription) {
    self.count = description.count
    self.description = description
    self.base = Atomic(nil)
    self.block = Mutex(nil)
  }

  func withScalars<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<Float>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeBufferPointer(start: scalars(), count: count))
  }

  func withMutableScalars<Result>(
    _ body: (UnsafeMutableBufferPointer<Float>) throws -> Result
  ) rethrows -> Result {
    projections.invalidate()
    return try body(UnsafeMutableBufferPointer(start: scalars(), count: count))
  }

  /// Whether there are scalars by now, whatever this storage began as.
  var isWrittenOut: Bool { base.load(ordering: .acquiring) != nil }

  func copy() -> TensorStorage {
    let copy = TensorStorage(count: count)
    copy.scalars().initialize(from: scalars(), count: count)
    return copy
  }

  private func scalars() -> UnsafeMutablePointer<Float> {
    base.load(ordering: .acquiring) ?? writeOut()
  }

  private func writeOut() -> UnsafeMutablePointer<Float> {
    block.withLock { block in
      if let block { return block.scalars }
      let written = description!.written()
      block = written
      base.store(written.scalars, ordering: .releasing)
      return written.scalars
    }
  }
}

/// A recipe for scalars, which those who know it may use without having them written out.
protocol ScalarDescription: Sendable {
  var count: Int { get }
  func written() -> ScalarBlock
}
