/// The largest value of each channel in each window of time; the gradient goes to the first place that holds it.
///
/// - Parameters:
///   - x: `[batch, time, channels]`
///   - front: how many steps the first window reaches before the first step; they are left out.
/// - Returns: `[batch, steps, channels]`
func maxPooling1D(_ x: Tensor, size: Int, stride: Int, front: Int, steps: Int) -> Tensor {
  let (batch, time, channels) = (x.shape[0], x.shape[1], x.shape[2])
  let original = x.shape
  let shape = [batch, steps, channels]
  // For each result, the offset of the scalar that it is.
  var sources = [Int](repeating: 0, count: shape.elementCount)
  let pooled = Tensor(uninitialized: shape) { result in
    x.withScalars { x in
      for row in 0..<batch {
        for step in 0..<steps {
          let window = max(0, step * stride - front)..<min(time, step * stride - front + size)
          for channel in 0..<channels {
            var best = (row * time + window.lowerBound) * channels + channel
            for place in window.dropFirst() {
              let candidate = (row * time + place) * channels + channel
              if x[candidate] > x[best] { best = candidate }
            }
            let index = (row * steps + step) * channels + channel
            sources[index] = best
            result[index] = x[best]
          }
        }
      }
    }
  }
  return pooled.recorded(x) { [sources] gradient in
    var whole = Tensor(repeating: 0, shape: original)
    whole.withMutableScalars { whole in
      gradient.withScalars { gradient in
        for (index, source) in sources.enumerated() { whole[source] += gradient[index] }
      }
    }
    return whole
  }
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
