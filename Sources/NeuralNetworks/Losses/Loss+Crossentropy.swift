// Cross-entropies, with Keras's formulas: probabilities are kept 10⁻⁷ away from 0 and 1.

import Foundation

private let epsilon: Float = 1e-7

extension Loss {
  /// For targets 0 or 1 and predicted probabilities.
  public static let binaryCrossentropy: Loss = binaryCrossentropy(fromLogits: false)

  /// −t log p − (1 − t) log(1 − p), the mean over the last dimension.
  ///
  /// - Parameters:
  ///   - fromLogits: whether predictions are logits, log p/(1 − p), in place of probabilities.
  ///   - labelSmoothing: how far targets are moved towards 1/2, 0...1.
  public static func binaryCrossentropy(fromLogits: Bool = false, labelSmoothing: Double = 0) -> Loss {
    let smoothing = Float(labelSmoothing)
    let name = "binary_crossentropy"
    return Loss(
      name, recipe: Recipe(name, ["fromLogits": fromLogits ? 1 : 0, "labelSmoothing": labelSmoothing]),
      prepare: { targets, prediction in
        let targets = try targets.aligned(with: prediction, in: name)
        try targets.requireLabels(within: 0...1, classes: 2, rows: prediction[0])
        return smoothing == 0 ? targets : targets.map { $0 * (1 - smoothing) + smoothing / 2 }
      },
      perRow: { target, prediction in
        if fromLogits {
          // max(x, 0) − x t + log(1 + exp(−|x|)) = softplus(x) − x t
          return try (prediction.softplus() - prediction * target).mean(axis: -1)
        }
        return try prediction.binaryCrossentropy(target).mean(axis: -1)
      })
  }

  /// For one-hot targets and predicted probabilities.
  public static let categoricalCrossentropy: Loss = categoricalCrossentropy(fromLogits: false)

  /// −Σ t log p over the classes in the last dimension.
  ///
  /// - Parameters:
  ///   - fromLogits: whether predictions are logits, which softmax makes probabilities.
  ///   - labelSmoothing: how far targets are moved towards even ones, 0...1.
  public static func categoricalCrossentropy(fromLogits: Bool = false, labelSmoothing: Double = 0) -> Loss {
    let smoothing = Float(labelSmoothing)
    let name = "categorical_crossentropy"
    return Loss(
      name, recipe: Recipe(name, ["fromLogits": fromLogits ? 1 : 0, "labelSmoothing": labelSmoothing]),
      prepare: { targets, prediction in
        guard targets.shape == prediction else {
          throw NetworkError.targetShape(targets.shape, output: prediction, loss: name)
        }
        let classes = Float(prediction.last ?? 1)
        return smoothing == 0 ? targets : targets.map { $0 * (1 - smoothing) + smoothing / classes }
      },
      perRow: { target, prediction in
        if fromLogits {
          let logSum = try prediction.logarithmOfSummedExponentials()
          return try logSum * target.sum(axis: -1) - (target * prediction).sum(axis: -1)
        }
        let p = try (prediction / prediction.sum(axis: -1, keepDimension: true)).clamped(epsilon, 1 - epsilon)
        return try -(target * p.log()).sum(axis: -1)
      })
  }

  /// For targets that are the classes' numbers, and predicted probabilities.
  public static let sparseCategoricalCrossentropy: Loss = sparseCategoricalCrossentropy(fromLogits: false)

  /// −log of the probability of the target's class. Targets have one dimension less than predictions.
  ///
  /// - Parameter fromLogits: whether predictions are logits, which softmax makes probabilities.
  public static func sparseCategoricalCrossentropy(fromLogits: Bool = false) -> Loss {
    let name = "sparse_categorical_crossentropy"
    return Loss(
      name, recipe: Recipe(name, ["fromLogits": fromLogits ? 1 : 0]),
      prepare: { targets, prediction in
        let rows = Array(prediction.dropLast())
        guard targets.shape == rows || targets.shape == rows + [1] else {
          throw NetworkError.targetShape(targets.shape, output: prediction, loss: name)
        }
        let classes = prediction.last ?? 0
        try targets.requireLabels(
          within: 0...Float(max(classes, 1) - 1), classes: classes, rows: prediction[0], whole: true)
        return try targets.reshaped(rows)
      },
      perRow: { target, prediction in
        let logits = fromLogits ? prediction : prediction.clamped(epsilon, 1 - epsilon).log()
        return try logits.logarithmOfSummedExponentials() - logits.picked(target)
      })
  }
}

extension Tensor {
  /// −t log p − (1 − t) log(1 − p) for each of these probabilities and its target, which has no gradient.
  fileprivate func binaryCrossentropy(_ targets: Tensor) -> Tensor {
    let (x, targets) = (detached(), targets.detached())
    let p = x.map { min(max($0, epsilon), 1 - epsilon) }
    let losses = p.zip(targets) { p, t in -(t * logf(p) + (1 - t) * logf(1 - p)) }
    return losses.recorded(self) { gradient in
      // Beyond the limits the loss is flat.
      let dy = gradient.zip(x.zip(p) { $0 == $1 ? 1 : 0 }) { $0 * $1 }
      let ofTrue = dy.zip(targets) { dy, t in -dy * t }.zip(p) { $0 / $1 }
      let ofFalse = dy.zip(targets) { dy, t in dy * (1 - t) }.zip(p) { $0 / (1 - $1) }
      return ofTrue.zip(ofFalse) { $0 + $1 }
    }
  }

  /// The scalar at place `places` of the last dimension, for each vector.
  func picked(_ places: Tensor) throws -> Tensor {
    let (width, shape) = (shape[try resolved(-1)], shape)
    let result = Tensor(uninitialized: places.shape) { result in
      withScalars { x in
        places.withScalars { places in
          for row in result.indices { result[row] = x[row * width + Int(places[row])] }
        }
      }
    }
    return result.recorded(self) { gradient in
      var whole = Tensor(repeating: 0, shape: shape)
      whole.withMutableScalars { whole in
        gradient.withScalars { gradient in
          places.withScalars { places in
            for row in gradient.indices { whole[row * width + Int(places[row])] = gradient[row] }
          }
        }
      }
      return whole
    }
  }

  /// Throws unless each scalar is a label within `range`.
  func requireLabels(
    within range: ClosedRange<Float>, classes: Int, rows: Int, whole: Bool = false
  ) throws {
    try withScalars { labels in
      guard let index = labels.firstIndex(where: { !range.contains($0) || whole && $0 != $0.rounded() }) else { return }
      let row = index * max(rows, 1) / max(labels.count, 1)
      throw NetworkError.labelOutOfRange(label: Double(labels[index]), row: row, classes: classes)
    }
  }
}
