/// A convolution's results before anybody asked for them: each is a sum of rows that were multiplied by the weights before.
///
/// Max pooling takes the largest of them without having them written out; see `maxPooling1D`.
struct WindowSums: ScalarDescription {
  let windows: TimeWindows

  /// For each distinct step its product with the weights of each place, `[distinct, size · filters]`.
  let projected: Tensor

  /// `[filters]`
  let bias: Tensor?
  let filters: Int

  /// Whether ReLU is applied to the sums.
  let rectifies: Bool

  var activation: ScalarFunction { rectifies ? .relu : .linear }
  var nodes: [TapeNode] { [projected.node, bias?.node].compactMap { $0 } }
  var count: Int { windows.slotCount * filters }

  func written() -> ScalarBlock {
    let result = ScalarBlock(count: count)
    withOperands { windows.convolve($0, filters: filters, bias: $1, activation: activation, into: result.scalars) }
    return result
  }

  func withOperands(_ body: (_ projected: UnsafePointer<Float>, _ bias: UnsafePointer<Float>?) -> Void) {
    projected.withScalars { projected in bias.withScalarsIfPresent { body(projected.pointer, $0) } }
  }

  /// The results, `[slots, filters]`, on the tape of the operands.
  func recorded() -> Tensor {
    let rows = Tensor(shape: [windows.slotCount, filters], storage: TensorStorage(self))
    return Tensor.record([rows], on: nodes) { gradients in
      guard let gradient = gradients[0] else { return }
      accumulate(gradient, value: rows) { gradient, result in
        windows.convolveGradient(gradient, filters: filters, rowCount: projected.shape[0], into: result)
      }
    }[0]
  }

  /// Hands on a gradient with respect to `value`, rows of `filters` results, each of which is one of the sums.
  ///
  /// - Parameter project: finds the gradient of `projected` from that of the sums.
  func accumulate(
    _ gradient: Tensor, value: Tensor, project: (UnsafePointer<Float>, UnsafeMutablePointer<Float>) -> Void
  ) {
    let gradient = rectifies ? ScalarFunction.relu.gradient(gradient, value: value) : gradient
    gradient.withScalars { gradient in
      bias?.node?.accumulate(.dense(columnSums(gradient, width: filters, count: gradient.count / filters)))
      projected.node?.accumulate(
        .dense(Tensor(uninitialized: projected.shape) { project(gradient.pointer, $0.pointer) }))
    }
  }
}

extension Tensor {
  /// The convolution whose results these are, if they were made by one.
  var windowSums: WindowSums? { storage.description as? WindowSums }
}
