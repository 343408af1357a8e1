/// The largest value of each channel in each window of time; the gradient goes to the first place that holds it.
///
/// - Parameters:
///   - x: `[batch, time, channels]`
///   - front: how many steps the first window reaches before the first step; they are left out.
/// - Returns: `[batch, steps, channels]`
func maxPooling1D(_ x: Tensor, size: Int, stride: Int, front: Int, steps: Int) -> Tensor {
  let (batch, time, channels) = (x.shape[0], x.shape[1], x.shape[2])
  let gathered = x.gatheredOrTable
  let positions =
    gathered?.positions
    ?? RowPositions(
      indices: Array(0..<Int32(batch * time)), shape: [batch, time], sharedLead: [Int](repeating: 0, count: batch))
  let source = gathered?.rows ?? x.asRows(width: channels)
  let windows = TimeWindows(
    TimeWindow(size: size, stride: stride, dilation: 1, front: front, count: steps), index: positions.indices,
    batch: batch, length: time, sharedLead: positions.sharedLead)
  // Windows that overlap would have the convolution computed again for each of them.
  let sums = stride >= size ? source.windowSums : nil
  let rows = sums.map { largestSums($0, in: windows) } ?? largestRows(of: source, in: windows)
  return .gather(
    rows, at: RowPositions(indices: windows.slots(), shape: [batch, steps], sharedLead: windows.sharedLead))
}

/// The largest scalars of rows that a window reads, `[slots, channels]`.
private func largestRows(of source: Tensor, in windows: TimeWindows) -> Tensor {
  let (shape, channels) = (source.shape, source.shape[1])
  let places = WindowPlaces(count: windows.slotCount * channels)
  let rows = Tensor(uninitialized: [windows.slotCount, channels]) { result in
    source.withScalars { windows.maxPool($0.pointer, width: channels, into: result.pointer, places: places) }
  }
  return rows.recorded(source) { gradient in
    Tensor(uninitialized: shape) { result in
      gradient.withScalars {
        windows.maxPoolGradient($0.pointer, places: places, width: channels, rowCount: shape[0], into: result.pointer)
      }
    }
  }
}

/// The same for a convolution's results, which are never written out.
private func largestSums(_ sums: WindowSums, in pool: TimeWindows) -> Tensor {
  let filters = sums.filters
  let places = sums.nodes.isEmpty ? nil : WindowPlaces(count: pool.slotCount * filters)
  let rows = Tensor(uninitialized: [pool.slotCount, filters]) { result in
    sums.withOperands {
      sums.windows.convolve(
        $0, rowCount: sums.projected.shape[0], filters: filters, bias: $1, activation: sums.activation, largestIn: pool,
        into: result.pointer, places: places)
    }
  }
  return Tensor.record([rows], on: sums.nodes) { gradients in
    guard let gradient = gradients[0], let places else { return }
    sums.accumulate(gradient, value: rows) {
      sums.windows.convolveGradient(
        $0, filters: filters, largestIn: pool, places: places, into: $1)
    }
  }[0]
}

/// The mean of each channel in each window of time, over the steps that exist.
///
/// - Parameters and result: as for `maxPooling1D`.
func averagePooling1D(_ x: Tensor, size: Int, stride: Int, front: Int, steps: Int) -> Tensor {
  let (batch, time, channels) = (x.shape[0], x.shape[1], x.shape[2])
  let original = x.shape
  func forEachPair(_ body: (_ result: Int, _ source: Int, _ weight: Float) -> Void) {
    for row in 0..<batch {
      for step in 0..<steps {
        let window = max(0, step * stride - front)..<min(time, step * stride - front + size)
        for place in window {
          body((row * steps + step) * channels, (row * time + place) * channels, 1 / Float(window.count))
        }
      }
    }
  }
  var pooled = Tensor(repeating: 0, shape: [batch, steps, channels])
  pooled.withMutableScalars { pooled in
    x.withScalars { x in
      forEachPair { result, source, weight in
        for channel in 0..<channels { pooled[result + channel] += weight * x[source + channel] }
      }
    }
  }
  return pooled.recorded(x) { gradient in
    var whole = Tensor(repeating: 0, shape: original)
    whole.withMutableScalars { whole in
      gradient.withScalars { gradient in
        forEachPair { result, source, weight in
          for channel in 0..<channels { whole[source + channel] += weight * gradient[result + channel] }
        }
      }
    }
    return whole
  }
}
