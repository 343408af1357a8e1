import Testing

@testable import NeuralNetworks

/// Checks the gradients of a model's parameters against differences of its loss.
///
/// Central differences over h and h/2 are extrapolated (Richardson), which leaves an error of order h⁴ and one of about
/// 10⁻⁷ / h from the loss's rounding. Each gradient has to agree within 1 % of the parameter's largest one, plus 10⁻⁴.
/// Where the two differences are far apart, or the slopes to both sides, the loss has a kink there (a ReLU, a maximum):
/// such scalars are left out, and at most a quarter of them may be.
func expectGradientsMatchDifferences(
  of model: Model, on data: TrainingData, location: SourceLocation = #_sourceLocation
) throws {
  let trainer = try TrainingStep(model)
  let result = try trainer.gradients(data, isTraining: false)
  #expect(result.gradients.count == trainer.parameters.count, sourceLocation: location)
  func loss() throws -> Double {
    let predictions = try model.forward(data.inputs, ForwardPass())
    let total = try trainer.compilation.losses(data.targets, predictions, weights: data.weights).total.item()
    return try trainer.parameters.reduce(total) { sum, parameter in
      sum + (try parameter.regularizer?.penalty(parameter.value).item() ?? 0)
    }
  }
  var (compared, kinks) = (0, 0)
  for (parameter, gradient) in result.gradients {
    let gradient = gradient.dense.scalars
    #expect(gradient.contains { $0 != 0 }, "\(parameter.name) has no gradient", sourceLocation: location)
    let original = parameter.value
    let largest = gradient.map { abs($0) }.max() ?? 0
    let center = try loss()
    // At most 40 scalars of each parameter, spread evenly.
    for index in stride(from: 0, to: original.count, by: max(1, original.count / 40)) {
      /// The mean of the slopes to both sides, and by how much they differ.
      func slopes(over step: Float) throws -> (mean: Double, change: Double) {
        parameter.value = original.changed(at: index, by: step)
        let above = (try loss() - center) / Double(step)
        parameter.value = original.changed(at: index, by: -step)
        let below = (center - (try loss())) / Double(step)
        return ((above + below) / 2, above - below)
      }
      let ((wide, wideChange), (narrow, narrowChange)) = (try slopes(over: 8e-3), try slopes(over: 4e-3))
      let limit = 0.005 * largest + 1e-4
      // Slopes of a smooth function change in proportion to the step.
      if abs(wide - narrow) > limit || abs(narrowChange - wideChange / 2) > limit {
        kinks += 1
        continue
      }
      compared += 1
      let expected = (4 * narrow - wide) / 3
      #expect(
        abs(expected - gradient[index]) <= 0.01 * largest + 1e-4,
        "\(parameter.name)[\(index)]: gradient \(gradient[index]), difference \(expected)", sourceLocation: location)
    }
    parameter.value = original
  }
  #expect(kinks * 3 <= compared, "\(kinks) kinks, \(compared) compared", sourceLocation: location)
}

extension Tensor {
  func changed(at index: Int, by step: Float) -> Tensor {
    var copy = detached()
    copy.withMutableScalars { $0[index] += step }
    return copy
  }

  /// Scalars of the normal distribution.
  static func random(_ shape: [Int], seed: Int, deviation: Double = 1) -> Tensor {
    Initializer.normal(mean: 0, deviation: deviation).makeTensor(shape: shape, random: RandomStream(seed: seed))
  }

  /// Whole numbers below `bound`.
  static func randomTokens(_ shape: [Int], below bound: Int, seed: Int) -> Tensor {
    Initializer.uniform(low: 0, high: Double(bound) - 1e-3).makeTensor(shape: shape, random: RandomStream(seed: seed))
      .map { $0.rounded(.down) }
  }
}
