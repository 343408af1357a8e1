/// The size of the gradient at one parameter.
public struct GradientStatistics: Sendable, Codable, Equatable {
  /// The layer's name.
  public let layer: String

  /// The parameter's name within the layer: `kernel`.
  public let parameter: String

  /// The Euclidean norm.
  public let norm: Double

  /// The mean of the scalars' magnitudes.
  public let meanMagnitude: Double

  /// The largest of the scalars' magnitudes.
  public let largest: Double
}

extension Model {
  /// How large the gradients of the loss are at each trainable parameter: gradients that vanish or explode show here.
  ///
  /// - Throws: `NetworkError` where data doesn't fit the model, or if it isn't compiled.
  public func gradientStatistics(_ x: Tensor, _ y: Tensor) throws -> [GradientStatistics] {
    try gradientStatistics([x], [y])
  }

  /// The same for a model of several inputs or outputs.
  public func gradientStatistics(_ x: [Tensor], _ y: [Tensor]) throws -> [GradientStatistics] {
    let data = try TrainingData(inputs: x, targets: y)
    try prepare(for: data)
    let gradients = try TrainingStep(self).gradients(data, isTraining: false).gradients
    return layers.flatMap { layer in
      let own = Set(layer.parameters.map(ObjectIdentifier.init))
      return gradients.filter { own.contains(ObjectIdentifier($0.parameter)) }.map { parameter, gradient in
        let magnitudes = gradient.dense.absolute()
        return GradientStatistics(
          layer: layer.name, parameter: parameter.name, norm: gradient.squaredNorm.squareRoot(),
          meanMagnitude: magnitudes.mean(), largest: magnitudes.maximum() ?? 0)
      }
    }
  }
}
