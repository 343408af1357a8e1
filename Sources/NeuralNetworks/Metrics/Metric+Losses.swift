import Foundation

// Metrics that are means of a loss.

extension Metric {
  /// The mean of |target − prediction|.
  public static let meanAbsoluteError: Metric = mean(of: .meanAbsoluteError)

  /// The mean of (target − prediction)².
  public static let meanSquaredError: Metric = mean(of: .meanSquaredError)

  /// The square root of the mean squared error.
  public static let rootMeanSquaredError: Metric = mean(
    of: .meanSquaredError, named: "root_mean_squared_error", recipe: Recipe("root_mean_squared_error")
  ) { $0.squareRoot() }

  /// e to the power of the mean cross-entropy of the next token: among how many tokens of equal probability a model is
  /// as unsure. Targets are tokens, predictions their probabilities.
  public static let perplexity: Metric = perplexity(fromLogits: false)

  /// Perplexity of probabilities, or of logits.
  public static func perplexity(fromLogits: Bool) -> Metric {
    mean(
      of: .sparseCategoricalCrossentropy(fromLogits: fromLogits), named: "perplexity",
      recipe: Recipe("perplexity", ["fromLogits": fromLogits ? 1 : 0])
    ) { exp($0) }
  }

  /// The mean of a loss, which the model needn't be trained with.
  public static func mean(of loss: Loss) -> Metric {
    mean(of: loss, named: loss.name, recipe: loss.recipe) { $0 }
  }

  private static func mean(
    of loss: Loss, named name: String, recipe: Recipe?, finish: @escaping @Sendable (Double) -> Double
  ) -> Metric {
    Metric(name, recipe: recipe) {
      MeanAccumulator(finish: finish) { try loss.perRow(loss.prepare($0, $1.shape), $1) }
    }
  }
}
