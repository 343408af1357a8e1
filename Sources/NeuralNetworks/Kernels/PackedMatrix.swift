import CTensorKernels

/// A matrix `[inner, columns]` laid out for the products' kernel: panels of 64 columns, each with its rows one after the
/// other, the last one filled up with zeros.
///
/// The kernel then reads it from front to back, and a panel's share of one block stays in the first-level cache.
final class PackedMatrix: @unchecked Sendable {
  let inner: Int
  let columns: Int
  private let memory: UnsafeMutablePointer<Float>
  private let count: Int

  static let panelWidth = Int(TK_PANEL)

  /// - Parameters:
  ///   - matrix: row-major, `[inner, columns]`, or `[columns, inner]` where `transposing`.
  ///   - stride: how far apart its rows lie; default is their width.
  init(
    _ matrix: UnsafePointer<Float>, inner: Int, columns: Int, transposing: Bool = false, stride: Int? = nil,
    kernels: Kernels = .best
  ) {
    self.inner = inner
    self.columns = columns
    let panels = (columns + Self.panelWidth - 1) / Self.panelWidth
    let count = panels * inner * Self.panelWidth
    self.count = count
    let memory = ScalarMemory.allocate(count)
    self.memory = memory
    let stride = stride ?? (transposing ? inner : columns)
    let grain = max(1, (1 << 15) / max(1, inner * Self.panelWidth))
    inParallel(panels, grain: grain) { panels in
      kernels.table.pack(
        matrix, stride, inner, columns, transposing ? 1 : 0, memory, panels.lowerBound, panels.upperBound)
    }
  }

  deinit { ScalarMemory.deallocate(memory, count: count) }

  /// Valid as long as the matrix is.
  var panels: UnsafePointer<Float> { UnsafePointer(memory) }
}
