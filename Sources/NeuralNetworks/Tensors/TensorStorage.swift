import Synchronization

/// Owns the scalars of one or more tensors.
///
/// A storage may begin as a description (`gathered`): rows of a small table, repeated at many positions. Its scalars
/// are written out the first time that somebody asks for them, and many a training step never does.
final class TensorStorage: @unchecked Sendable {
  let count: Int

  /// The rows that this storage is made of, where it began as a description.
  let gathered: GatheredRows?

  private let base: Atomic<UnsafeMutablePointer<Float>?>
  private let writingOut = Mutex<Void>(())

  /// Room for `count` scalars, not yet initialized.
  init(count: Int) {
    self.count = count
    self.gathered = nil
    self.base = Atomic(.allocate(capacity: count))
  }

  init(_ gathered: GatheredRows) {
    self.count = gathered.positions.count * gathered.width
    self.gathered = gathered
    self.base = Atomic(nil)
  }

  deinit {
    base.load(ordering: .acquiring)?.deallocate()
  }

  func withScalars<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<Float>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeBufferPointer(start: scalars(), count: count))
  }

  func withMutableScalars<Result>(
    _ body: (UnsafeMutableBufferPointer<Float>) throws -> Result
  ) rethrows -> Result {
    try body(UnsafeMutableBufferPointer(start: scalars(), count: count))
  }

  func copy() -> TensorStorage {
    let copy = TensorStorage(count: count)
    copy.scalars().initialize(from: scalars(), count: count)
    return copy
  }

  private func scalars() -> UnsafeMutablePointer<Float> {
    base.load(ordering: .acquiring) ?? writeOut()
  }

  private func writeOut() -> UnsafeMutablePointer<Float> {
    writingOut.withLock { _ in
      if let written = base.load(ordering: .acquiring) { return written }
      let scalars = UnsafeMutablePointer<Float>.allocate(capacity: count)
      gathered?.write(to: scalars)
      base.store(scalars, ordering: .releasing)
      return scalars
    }
  }
}
