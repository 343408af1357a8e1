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
    let own = sequences.suffix(batch)
    return [Int32](unsafeUninitializedCapacity: batch * window.count) { slots, count in
      nonisolated(unsafe) let slots = slots
      inParallel(batch, grain: 8) { numbers in
        for own in own.dropFirst(numbers.lowerBound).prefix(numbers.count) {
          let start = own.row * window.count
          for place in 0..<own.first { slots[start + place] = Int32(place) }
          for place in own.first..<window.count { slots[start + place] = Int32(own.firstSlot + place - own.first) }
        }
      }
      count = batch * window.count
    }
  }

  /// Calls `body` for stretches of windows of one sequence, with the row of the batch and the first slot.
  private func forEachStretch(
    besides work: () -> Void = {}, _ body: (_ row: Int, _ windows: Range<Int>, _ slot: Int) -> Void
  ) {
    inParallel(dealing: sequences.count, besides: work) { number in
      let own = sequences[number]
      if own.first < own.last { body(own.row, own.first..<own.last, own.firstSlot) }
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
    index.withUnsafeBufferPointer { index in
      forEachStretch { row, windows, slot in
        withUnsafePointer(to: tag) {
          kernels.table.convolve(
            $0, projected, index.pointer + row * length, filters, bias, activation.tag, windows.lowerBound,
            windows.upperBound, result + slot * filters)
        }
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

/// For each scalar of a pooled result, the place in its window that it came from.
final class WindowPlaces: @unchecked Sendable {
  let places: UnsafeMutablePointer<UInt16>
  private let memory: ScalarBlock

  /// Which windows read each row, if that was found on the way.
  fileprivate var members: WindowMembers?

  /// The largest window whose places sixteen bits can tell apart.
  static let largestPool = 65_535

  init(count: Int) {
    memory = ScalarBlock(count: (count + 1) / 2)
    places = UnsafeMutableRawPointer(memory.scalars).bindMemory(to: UInt16.self, capacity: count)
  }
}

extension TimeWindows {
  /// - Parameters:
  ///   - x: rows of `width` scalars.
  ///   - result: `[slots, width]`
  func maxPool(
    _ x: UnsafePointer<Float>, width: Int, into result: UnsafeMutablePointer<Float>, places: WindowPlaces,
    kernels: Kernels = .best
  ) {
    let tag = window.tag(length: length)
    index.withUnsafeBufferPointer { index in
      forEachStretch { row, windows, slot in
        withUnsafePointer(to: tag) {
          kernels.table.max_pool(
            $0, x, index.pointer + row * length, width, windows.lowerBound, windows.upperBound, result + slot * width,
            places.places + slot * width)
        }
      }
    }
  }

  /// The gradient of `x`, `[rowCount, width]`, from that of the result.
  func maxPoolGradient(
    _ gradient: UnsafePointer<Float>, places: WindowPlaces, width: Int, rowCount: Int,
    into dx: UnsafeMutablePointer<Float>, kernels: Kernels = .best
  ) {
    let tag = window.tag(length: length)
    members(rowCount: rowCount).forEachRange { members, rows in
      withUnsafePointer(to: tag) {
        kernels.table.max_pool_gradient(
          $0, members, gradient, places.places, width, rows.lowerBound, rows.upperBound, dx)
      }
    }
  }
}

// MARK: - Convolution and pooling in one

extension TimeWindows {
  /// The largest of the convolution's results in each window of `pool`, which slides along them.
  ///
  /// - Parameters:
  ///   - result: `[pool's slots, filters]`
  ///   - places: `nil` where no way back is wanted.
  func convolve(
    _ projected: UnsafePointer<Float>, rowCount: Int, filters: Int, bias: UnsafePointer<Float>?,
    activation: ScalarFunction, largestIn pool: TimeWindows, into result: UnsafeMutablePointer<Float>,
    places: WindowPlaces?, kernels: Kernels = .best
  ) {
    func prepareWayBack() { places?.members = pool.members(rowCount: rowCount, through: self) }
    let (tag, poolTag) = (window.tag(length: length), pool.window.tag(length: pool.length))
    index.withUnsafeBufferPointer { index in
      pool.forEachStretch(besides: prepareWayBack) { row, windows, slot in
        withUnsafePointer(to: tag) { tag in
          withUnsafePointer(to: poolTag) {
            kernels.table.convolve_max_pool(
              tag, $0, projected, index.pointer + row * length, filters, bias, activation.tag, windows.lowerBound,
              windows.upperBound, result + slot * filters, places.map { $0.places + slot * filters })
          }
        }
      }
    }
  }

  /// The gradient of `projected` from that of the largest results; `pool`'s windows must not overlap. `places` are those that
  /// the way there found.
  func convolveGradient(
    _ gradient: UnsafePointer<Float>, filters: Int, largestIn pool: TimeWindows, places: WindowPlaces,
    into projected: UnsafeMutablePointer<Float>, kernels: Kernels = .best
  ) {
    precondition(pool.window.stride >= pool.window.size)
    let tag = window.tag(length: length)
    destinations(in: pool).withUnsafeBufferPointer { pooled in
      places.members!.forEachRange { members, rows in
        withUnsafePointer(to: tag) {
          kernels.table.convolve_max_pool_gradient(
            $0, pooled.baseAddress, members, gradient, places.places, filters, rows.lowerBound, rows.upperBound,
            projected)
        }
      }
    }
  }

  /// For each step that a window may begin at, counted from `front` before the first, where it ends up in `pool`.
  private func destinations(in pool: TimeWindows) -> [tk_pooled] {
    (0..<length + window.front).map { start in
      let (number, rest) = start.quotientAndRemainder(dividingBy: window.stride)
      let (outer, place) = (number + pool.window.front).quotientAndRemainder(dividingBy: pool.window.stride)
      let isRead = rest == 0 && number < window.count && place < pool.window.size && outer < pool.window.count
      return tk_pooled(window: isRead ? Int32(outer) : -1, place: Int32(place))
    }
  }
}

// MARK: - The way back

/// For each row of the matrix, the places where windows read it. Each row's gradient is summed by one thread, in the order
/// of the sequences and their steps.
private struct WindowMembers: Sendable {
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

extension TimeWindow {
  /// The steps below `length` that `windows` read.
  fileprivate func steps(_ windows: Range<Int>, length: Int) -> Range<Int> {
    guard !windows.isEmpty else { return 0..<0 }
    let first = min(length, max(0, windows.lowerBound * stride - front))
    let last = (windows.upperBound - 1) * stride - front + (size - 1) * dilation + 1
    return first..<max(first, min(last, length))
  }
}

extension TimeWindows {
  /// - Parameter inner: the windows whose results these slide along, if they don't slide along the rows themselves.
  fileprivate func members(rowCount: Int, through inner: TimeWindows? = nil) -> WindowMembers {
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
      let read = window.steps(own.first..<own.last, length: self.length)
      return inner.map { $0.window.steps(read, length: $0.length) } ?? read
    }
    let reader = inner ?? self
    let length = reader.length
    return reader.index.withUnsafeBufferPointer { index in
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
}
