/// How far a model's predictions are from the targets: what training makes small.
///
/// A loss gives one number for each row of a batch (for each step, where predictions are sequences); a model's loss is
/// their mean, weighted where rows have weights.
public struct Loss: Sendable {
  /// Keras's name of the loss: `binary_crossentropy`.
  public let name: String

  /// How the loss was made, if it is one of the library's own.
  let recipe: Recipe?

  /// The targets in the form in which the loss compares them with predictions of the given shape.
  let prepare: @Sendable (_ targets: Tensor, _ prediction: [Int]) throws -> Tensor

  /// The loss of each row: the shape of the prediction without its last dimension.
  let perRow: @Sendable (_ targets: Tensor, _ predictions: Tensor) throws -> Tensor

  init(
    _ name: String, recipe: Recipe? = nil,
    prepare: (@Sendable (_ targets: Tensor, _ prediction: [Int]) throws -> Tensor)? = nil,
    perRow: @escaping @Sendable (_ targets: Tensor, _ predictions: Tensor) throws -> Tensor
  ) {
    self.name = name
    self.recipe = recipe
    self.prepare = prepare ?? { try $0.aligned(with: $1, in: name) }
    self.perRow = perRow
  }

  /// A loss of one's own: a function of targets and predictions of the same shape, which gives a number for each row
  /// (or for each scalar).
  ///
  ///     .custom("log_cosh") { target, prediction in try (target - prediction).squared() }
  public static func custom(
    _ name: String, _ function: @escaping @Sendable (_ targets: Tensor, _ predictions: Tensor) throws -> Tensor
  ) -> Loss {
    Loss(name, perRow: function)
  }

  /// The weighted mean over the rows, as a tensor of no dimensions.
  ///
  /// - Parameter weights: one for each row of the batch.
  func mean(_ targets: Tensor, _ predictions: Tensor, weights: Tensor?) throws -> Tensor {
    let losses = try perRow(prepare(targets, predictions.shape), predictions)
    guard var weights else { return try weightedByMask(losses, predictions.mask).meanOfAll() }
    guard losses.rank > 0 else {
      throw NetworkError.targetShape(
        targets.shape, output: predictions.shape, loss: "\(name), whose result has no rows")
    }
    weights = try weights.reshaped([weights.count] + Array(repeating: 1, count: losses.rank - 1))
    return try weightedByMask(losses * weights, predictions.mask).meanOfAll()
  }

  /// Leaves out steps that are padding: the mean is over those that count.
  private func weightedByMask(_ losses: Tensor, _ mask: SequenceMask?) throws -> Tensor {
    guard let mask, losses.shape == [mask.batch, mask.steps] else { return losses }
    let kept = mask.isKept.count { $0 }
    return try losses * mask.tensor.scaled(by: Float(mask.isKept.count) / Float(max(kept, 1)))
  }
}

extension Tensor {
  /// Targets in the shape of predictions: a last dimension of size 1 may be missing, or be there too many.
  func aligned(with prediction: [Int], in loss: String) throws -> Tensor {
    if shape == prediction { return self }
    guard shape + [1] == prediction || shape == prediction + [1] else {
      throw NetworkError.targetShape(shape, output: prediction, loss: loss)
    }
    return try reshaped(prediction)
  }
}
