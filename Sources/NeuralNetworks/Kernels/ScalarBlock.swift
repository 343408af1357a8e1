/// Memory for scalars that lives as long as this object.
final class ScalarBlock: @unchecked Sendable {
  let count: Int
  let scalars: UnsafeMutablePointer<Float>

  /// Room for `count` scalars, not yet initialized.
  init(count: Int) {
    self.count = count
    scalars = ScalarMemory.allocate(count)
  }

  init(zeros count: Int) {
    self.count = count
    scalars = ScalarMemory.allocateZeros(count)
  }

  deinit { ScalarMemory.deallocate(scalars, count: count) }
}
