/// How a loss or a metric was made: the function's name and its arguments.
struct Recipe: Codable, Sendable, Equatable {
  let name: String
  let arguments: [String: Double]

  init(_ name: String, _ arguments: [String: Double] = [:]) {
    self.name = name
    self.arguments = arguments
  }

  fileprivate func callAsFunction(_ argument: String) -> Double { arguments[argument] ?? 0 }
}

extension Loss {
  /// The loss that a recipe makes; `nil` if there is none of its name.
  init?(_ recipe: Recipe) {
    switch recipe.name {
    case "mean_squared_error": self = .meanSquaredError
    case "mean_absolute_error": self = .meanAbsoluteError
    case "huber": self = .huber(delta: recipe("delta"))
    case "binary_crossentropy":
      self = .binaryCrossentropy(fromLogits: recipe("fromLogits") == 1, labelSmoothing: recipe("labelSmoothing"))
    case "categorical_crossentropy":
      self = .categoricalCrossentropy(fromLogits: recipe("fromLogits") == 1, labelSmoothing: recipe("labelSmoothing"))
    case "sparse_categorical_crossentropy":
      self = .sparseCategoricalCrossentropy(fromLogits: recipe("fromLogits") == 1)
    default: return nil
    }
  }
}

extension Metric {
  /// The metric that a recipe makes; `nil` if there is none of its name.
  init?(_ recipe: Recipe) {
    switch recipe.name {
    case "accuracy": self = .accuracy
    case "binary_accuracy": self = .binaryAccuracy(threshold: recipe("threshold"))
    case "sparse_top_k_categorical_accuracy":
      self = .sparseTopKCategoricalAccuracy(k: Int(min(max(recipe("k"), 1), 1e9)))
    case "precision": self = .precision(threshold: recipe("threshold"))
    case "recall": self = .recall(threshold: recipe("threshold"))
    case "f1_score": self = .f1(threshold: recipe("threshold"))
    case "auc": self = .auc
    case "root_mean_squared_error": self = .rootMeanSquaredError
    case "perplexity": self = .perplexity(fromLogits: recipe("fromLogits") == 1)
    default:
      guard let loss = Loss(recipe) else { return nil }
      self = .mean(of: loss)
    }
  }
}
