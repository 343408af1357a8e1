import CTensorKernels

/// A window that slides along time: place `d` of window `p` is step `p · stride + d · dilation − front`, where there is such
/// a step.
struct TimeWindow: Sendable {
  let size: Int
  let stride: Int
  let dilation: Int

  /// How far the first window reaches before the first step.
  let front: Int

  /// How many windows there are in a sequence.
  let count: Int

  /// How many windows lie wholly in a sequence's first `lead` steps, or before them.
  func windows(within lead: Int) -> Int {
    let reach = lead - 1 + front - (size - 1) * dilation
    return lead == 0 || reach < 0 ? 0 : min(count, reach / stride + 1)
  }

  fileprivate func tag(length: Int) -> tk_window {
    tk_window(size: size, stride: stride, dilation: dilation, front: front, length: length, windows: count)
  }
}

/// The windows of a batch of sequences whose steps are rows of one matrix, as in `GatheredRows`.
///
/// Windows that lie in a shared lead are computed once. A *slot* is the place of a window's result: first those of the
/// shared windows, then those of each row of the batch.
final class TimeWindows: Sendable {
  let window: TimeWindow
  let batch: Int
  let length: Int

  /// The row of the matrix at each position `[batch, length]`.
  private let index: [Int32]

  /// A sequence's own windows: all from `first` on.
  private struct Own {
    let row: Int
    let first: Int
    let last: Int
    let firstSlot: Int
  }

  /// One for each row of the batch; before them, if there are shared windows, one that reads the row with the longest lead.
  private let sequences: [Own]

  let slotCount: Int

  /// For each row of the batch, how many of its first windows are shared.
  let sharedLead: [Int]

  init(_ window: TimeWindow, index: [Int32], batch: Int, length: Int, sharedLead: [Int]?) {
    self.window = window
    self.batch = batch
    self.length = length
    self.index = index
    let leads = (batch > 1 ? sharedLead : nil) ?? [Int](repeating: 0, count: batch)
    let shared = leads.map(window.windows(within:))
    var sequences: [Own] = []
    var slot = shared.max() ?? 0
    if slot > 0 { sequences.append(Own(row: shared.firstIndex(of: slot)!, first: 0, last: slot, firstSlot: 0)) }
    for (row, first) in shared.enumerated() {
      sequences.append(Own(row: row, first: first, last: window.count, firstSlot: slot))
      slot += window.count - first
    }
    self.sharedLead = shared
    self.sequences = sequences
    slotCount = slot
  }

  /// For each window, `[batch, windows]`, its slot.
  func slots() -> [Int32] {
    var slots = [Int32](repeating: 0, count: batch * window.count)
    for own in sequences.suffix(batch) {
      let start = own.row * window.count
      for place in 0..<own.first { slots[start + place] = Int32(place) }
      for place in own.first..<window.count { slots[start + place] = Int32(own.firstSlot + place - own.first) }
    }
    return slots
  }

  /// Calls `body` for stretches of windows of one sequence, with the sequence's part of `index` and the first slot.
  private func forEachStretch(
    _ body: (_ index: UnsafePointer<Int32>, _ windows: Range<Int>, _ slot: Int) -> Void
  ) {
    index.withUnsafeBufferPointer { index in
      inParallel(sequences.count) { number in
        let own = sequences[number]
        guard own.first < own.last else { return }
        body(index.baseAddress! + own.row * length, own.first..<own.last, own.firstSlot)
      }
    }
  }
}

// MARK: - Convolution

extension TimeWindows {
  /// - Parameters:
  ///   - projected: for each row of the matrix its product with the weights of each place, `[rows, size · filters]`.
  ///   - bias: `[filters]`
  ///   - activation: `linear` or `relu`.
  ///   - result: `[slots, filters]`
  func convolve(
    _ projected: UnsafePointer<Float>, filters: Int, bias: UnsafePointer<Float>?, activation: ScalarFunction,
    into result: UnsafeMutablePointer<Float>, kernels: Kernels = .best
  ) {
    let tag = window.tag(length: length)
    forEachStretch { index, windows, slot in
      withUnsafePointer(to: tag) {
        kernels.table.convolve(
          $0, projected, index, filters, bias, activation.tag, windows.lowerBound, windows.upperBound,
          result + slot * filters)
      }
    }
  }

  /// The gradient of `projected`, `[rowCount, size · filters]`, from that of the result.
  func convolveGradient(
    _ gradient: UnsafePointer<Float>, filters: Int, rowCount: Int, into projected: UnsafeMutablePointer<Float>,
    kernels: Kernels = .best
  ) {
    let tag = window.tag(length: length)
    members(rowCount: rowCount).forEachRange { members, rows in
      withUnsafePointer(to: tag) {
        kernels.table.convolve_gradient($0, members, gradient, filters, rows.lowerBound, rows.upperBound, projected)
      }
    }
  }
}

// MARK: - Pooling

extension TimeWindows {
  /// The largest window whose places sixteen bits can tell apart.
  static let largestPool = 65_535

  /// - Parameters:
  ///   - x: rows of `width` scalars.
  ///   - result: `[slots, width]`
  ///   - places: receives, for each scalar of the result, the place in its window that it came from.
  func maxPool(
    _ x: UnsafePointer<Float>, width: Int, into result: UnsafeMutablePointer<Float>,
    places: UnsafeMutablePointer<UInt16>, kernels: Kernels = .best
  ) {
    let tag = window.tag(length: length)
    forEachStretch { index, windows, slot in
      withUnsafePointer(to: tag) {
        kernels.table.max_pool(
          $0, x, index, width, windows.lowerBound, windows.upperBound, result + slot * width, places + slot * width)
      }
    }
  }

  /// The gradient of `x`, `[rowCount, width]`, from that of the result.
  func maxPoolGradient(
    _ gradient: UnsafePointer<Float>, places: UnsafePointer<UInt16>, width: Int, rowCount: Int,
    into dx: UnsafeMutablePointer<Float>, kernels: Kernels = .best
  ) {
    let tag = window.tag(length: length)
    members(rowCount: rowCount).forEachRange { members, rows in
      withUnsafePointer(to: tag) {
        kernels.table.max_pool_gradient($0, members, gradient, places, width, rows.lowerBound, rows.upperBound, dx)
      }
    }
  }
}

// MARK: - The way back

/// For each row of the matrix, the places where windows read it. Each row's gradient is summed by one thread, in the order
/// of the sequences and their steps.
private struct WindowMembers {
  var offsets: [Int32]
  var starts: [Int32]
  var times: [Int32]
  let slots: [Int32]

  func forEachRange(_ body: (UnsafePointer<tk_window_members>, Range<Int>) -> Void) {
    offsets.withUnsafeBufferPointer { offsets in
      starts.withUnsafeBufferPointer { starts in
        times.withUnsafeBufferPointer { times in
          slots.withUnsafeBufferPointer { slots in
            let members = tk_window_members(
              offsets: offsets.baseAddress, starts: starts.baseAddress, times: times.baseAddress,
              slots: slots.baseAddress)
            inParallel(offsets.count - 1, grain: 32) { rows in withUnsafePointer(to: members) { body($0, rows) } }
          }
        }
      }
    }
  }
}

extension TimeWindows {
  fileprivate func members(rowCount: Int) -> WindowMembers {
    // Each sequence has a table of its windows' slots; windows that it shares are -1 there, but for the one that computed
    // them.
    var slots = [Int32](repeating: -1, count: sequences.count * window.count)
    for (number, own) in sequences.enumerated() {
      for place in own.first..<own.last {
        slots[number * window.count + place] = Int32(own.firstSlot + place - own.first)
      }
    }
    // The steps that a sequence's own windows read.
    let steps = sequences.map { own in
      guard own.first < own.last else { return 0..<0 }
      let first = max(0, own.first * window.stride - window.front)
      let last = (own.last - 1) * window.stride - window.front + (window.size - 1) * window.dilation + 1
      return min(first, length)..<max(min(first, length), min(last, length))
    }
    var offsets = [Int32](repeating: 0, count: rowCount + 1)
    for (own, steps) in zip(sequences, steps) {
      for step in steps { offsets[Int(index[own.row * length + step]) + 1] += 1 }
    }
    for row in 0..<rowCount { offsets[row + 1] += offsets[row] }
    var next = offsets
    var starts = [Int32](repeating: 0, count: Int(offsets[rowCount]))
    var times = starts
    for (number, (own, steps)) in zip(sequences, steps).enumerated() {
      for step in steps {
        let row = Int(index[own.row * length + step])
        starts[Int(next[row])] = Int32(number * window.count)
        times[Int(next[row])] = Int32(step)
        next[row] += 1
      }
    }
    return WindowMembers(offsets: offsets, starts: starts, times: times, slots: slots)
  }
}
