/// The cross-correlation of sequences with a kernel along time.
///
/// With padding in front and behind, `y[b, t, :] = bias + Σₖ x[b, t·stride + k·dilation − front, :] · kernel[k]`.
///
/// - Parameters:
///   - x: `[batch, time, channels]`
///   - kernel: `[size, channels, filters]`
///   - bias: `[filters]`
///   - front: how many zero steps stand before the first.
///   - steps: the number of steps of the result.
///   - activation: is applied to the result.
/// - Returns: `[batch, steps, filters]`
func convolution1D(
  _ x: Tensor, _ kernel: Tensor, bias: Tensor?, stride: Int, dilation: Int, front: Int, steps: Int,
  activation: ActivationFunction = .linear
) throws -> Tensor {
  if let gathered = x.gatheredOrTable, x.rank == 3 {
    let window = TimeWindow(size: kernel.shape[0], stride: stride, dilation: dilation, front: front, count: steps)
    guard activation == .relu else {
      return try activation(convolution1D(gathered, kernel, bias: bias, window, rectifies: false))
    }
    return try convolution1D(gathered, kernel, bias: bias, window, rectifies: true)
  }
  let windows = try x.windows(size: kernel.shape[0], stride: stride, dilation: dilation, front: front, steps: steps)
  let matrix = try kernel.reshaped([kernel.shape[0] * kernel.shape[1], kernel.shape[2]])
  return try activation(linearMap(windows, matrix, bias: bias))
}

/// The same where steps repeat: each distinct step is multiplied by the weights of each place once, and a window's result
/// is the sum of the products that it reads. Where `rectifies`, ReLU is applied on the way.
private func convolution1D(
  _ x: GatheredRows, _ kernel: Tensor, bias: Tensor?, _ window: TimeWindow, rectifies: Bool
) throws -> Tensor {
  let (channels, filters) = (kernel.shape[1], kernel.shape[2])
  let (batch, time) = (x.positions.shape[0], x.positions.shape[1])
  // [size, channels, filters] to one matrix: the weights of all places side by side.
  func sideBySide() throws -> Tensor {
    try kernel.transposed([1, 0, 2]).reshaped([channels, window.size * filters])
  }
  let matrix = try kernel.node == nil ? kernel.storage.projections.rearranged { [try sideBySide()] }[0] : sideBySide()
  let x = try linearMap(x, matrix, bias: nil)
  let windows = TimeWindows(
    window, index: x.positions.indices, batch: batch, length: time, sharedLead: x.positions.sharedLead)
  let sums = WindowSums(windows: windows, projected: x.rows, bias: bias, filters: filters, rectifies: rectifies)
  let positions = RowPositions(indices: windows.slots(), shape: [batch, window.count], sharedLead: windows.sharedLead)
  return .gather(sums.recorded(), at: positions)
}

extension Tensor {
  /// For each step of a result, the `size` steps that it is made of, side by side: `[batch, steps, size · channels]`.
  fileprivate func windows(size: Int, stride: Int, dilation: Int, front: Int, steps: Int) throws -> Tensor {
    let (batch, time, channels) = (shape[0], shape[1], shape[2])
    let original = shape
    try Tensor.check([batch, steps, size * channels])
    func forEachPair(_ body: (_ window: Int, _ source: Int) -> Void) {
      for row in 0..<batch {
        for step in 0..<steps {
          for place in 0..<size {
            let source = step * stride + place * dilation - front
            guard source >= 0, source < time else { continue }
            body(((row * steps + step) * size + place) * channels, (row * time + source) * channels)
          }
        }
      }
    }
    var windows = Tensor(repeating: 0, shape: [batch, steps, size * channels])
    windows.withMutableScalars { windows in
      withScalars { x in
        forEachPair { window, source in
          for channel in 0..<channels { windows[window + channel] = x[source + channel] }
        }
      }
    }
    return windows.recorded(self) { gradient in
      var sum = Tensor(repeating: 0, shape: original)
      sum.withMutableScalars { sum in
        gradient.withScalars { gradient in
          forEachPair { window, source in
            for channel in 0..<channels { sum[source + channel] += gradient[window + channel] }
          }
        }
      }
      return sum
    }
  }
}
