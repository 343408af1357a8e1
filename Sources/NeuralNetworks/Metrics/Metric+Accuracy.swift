extension Metric {
  /// The share of rows that are predicted right.
  ///
  /// What that means follows from the shapes, as in Keras: one output is right if it lies on the target's side of 1/2;
  /// of several outputs, the largest has to stand at the class's place.
  public static let accuracy: Metric = Metric("accuracy", recipe: Recipe("accuracy")) {
    MeanAccumulator { try isRight($0, $1) }
  }

  /// The share of outputs that lie on the target's side of `threshold`.
  public static func binaryAccuracy(threshold: Double = 0.5) -> Metric {
    Metric("binary_accuracy", recipe: Recipe("binary_accuracy", ["threshold": threshold])) {
      MeanAccumulator { try isRight($0, $1, threshold: Float(threshold)) }
    }
  }

  /// The share of rows whose class is among the `k` largest outputs. Targets are the classes' numbers.
  public static func sparseTopKCategoricalAccuracy(k: Int = 5) -> Metric {
    let name = "sparse_top_k_categorical_accuracy"
    return Metric(name, recipe: Recipe(name, ["k": Double(k)])) {
      MeanAccumulator { targets, predictions in
        let rows = Array(predictions.shape.dropLast())
        let targets = try targets.aligned(with: rows, in: name)
        let classes = predictions.shape.last ?? 0
        try targets.requireLabels(
          within: 0...Float(max(classes, 1) - 1), classes: classes, rows: rows.first ?? 1, whole: true)
        let chosen = try predictions.picked(targets)
        let column = try chosen.reshaped(rows + [1])
        // How many outputs are larger than that of the class.
        let larger = try (predictions.detached() - column.broadcast(to: predictions.shape)).map { $0 > 0 ? 1 : 0 }
        return try larger.sum(axis: -1).map { $0 < Float(k) ? 1 : 0 }
      }
    }
  }

  private static func isRight(_ targets: Tensor, _ predictions: Tensor) throws -> Tensor {
    let classes = predictions.shape.last ?? 1
    if classes == 1 {
      return try isRight(targets, predictions, threshold: 0.5)
    }
    let guessed = try predictions.argmax()
    let wanted =
      targets.shape == predictions.shape
      ? try targets.argmax() : try targets.aligned(with: guessed.shape, in: "accuracy")
    return guessed.zip(wanted) { $0 == $1 ? 1 : 0 }
  }

  private static func isRight(_ targets: Tensor, _ predictions: Tensor, threshold: Float) throws -> Tensor {
    let targets = try targets.aligned(with: predictions.shape, in: "accuracy")
    return try predictions.zip(targets) { ($0 > threshold) == ($1 > 0.5) ? 1 : 0 }.mean(axis: -1)
  }
}
