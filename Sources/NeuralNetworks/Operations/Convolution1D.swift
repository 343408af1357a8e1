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
/// - Returns: `[batch, steps, filters]`
func convolution1D(
  _ x: Tensor, _ kernel: Tensor, bias: Tensor?, stride: Int, dilation: Int, front: Int, steps: Int
) throws -> Tensor {
  let windows = try x.windows(size: kernel.shape[0], stride: stride, dilation: dilation, front: front, steps: steps)
  let matrix = try kernel.reshaped([kernel.shape[0] * kernel.shape[1], kernel.shape[2]])
  return try linearMap(windows, matrix, bias: bias)
}

extension Tensor {
  /// For each step of a result, the `size` steps that it is made of, side by side: `[batch, steps, size · channels]`.
  fileprivate func windows(size: Int, stride: Int, dilation: Int, front: Int, steps: Int) throws -> Tensor {
    let (batch, time, channels) = (shape[0], shape[1], shape[2])
    let original = shape
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
