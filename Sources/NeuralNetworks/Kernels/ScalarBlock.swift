/// Memory for scalars that lives as long as this object.
final class ScalarBlock: @unchecked Sendable {
  let count: Int
  let scalars: UnsafeMutablePointer<Float>

  /// Room for `count` scalars, not yet initialized.
  init(count: Int) {
    self.count = count
    scalars = ScalarMemory.allocate(count)
  }

  convenience init(zeros count: Int) {
    self.init(count: count)
    scalars.update(repeating: 0, count: count)
  }

  deinit { ScalarMemory.deallocate(scalars, count: count) }
}
