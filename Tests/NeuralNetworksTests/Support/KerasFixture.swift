import Foundation
import Testing

@testable import NeuralNetworks

/// What Keras gave for one small model; `Fixtures/make_keras_fixtures.py` writes these.
struct KerasCase: Decodable {
  let inputs: [FixtureTensor]
  let targets: FixtureTensor
  let sampleWeights: FixtureTensor?

  /// The weights' names, without the model's.
  let names: [String]?

  /// Before training.
  let weights: [FixtureTensor]

  /// What the model gives before training.
  let prediction: FixtureTensor

  /// Of the loss before training, for each trainable weight.
  let gradients: [FixtureTensor]

  /// The loss of each of ten steps of training.
  let losses: [Double]
  let weightsAfter: [FixtureTensor]

  /// Reading the figures takes longer than comparing them: each file is read once.
  private static let files = Dictionary(
    uniqueKeysWithValues: ["layers", "losses", "optimizers", "sparse-optimizers"].map { file in
      (file, Result { try FixtureTensor.decode(file) as [String: KerasCase] })
    })

  static func all(_ file: String) throws -> [String: KerasCase] { try #require(files[file]).get() }
}

struct FixtureTensor: Decodable {
  let shape: [Int]
  let scalars: [Float]

  var tensor: Tensor { Tensor(floats: scalars, shape: shape) }

  static func decode<Content: Decodable>(_ file: String) throws -> Content {
    let url = try #require(Bundle.module.url(forResource: "Fixtures/\(file)", withExtension: "json"))
    return try JSONDecoder().decode(Content.self, from: Data(contentsOf: url))
  }
}

/// Trains `model` from Keras's weights, and compares all that Keras recorded.
///
/// Differences are relative to the largest scalar of the tensor, since fp32 sums differ in their order.
func expectAgreement(
  of model: Model, with expected: KerasCase, optimizer: Optimizer = .adam(learningRate: 0.01),
  loss: Loss = .binaryCrossentropy, location: SourceLocation = #_sourceLocation
) throws {
  let data = try TrainingData(
    inputs: expected.inputs.map(\.tensor), targets: expected.targets.tensor, weights: expected.sampleWeights?.tensor)
  try model.prepare(for: data.inputs)
  try model.setWeights(expected.weights.map(\.tensor))
  try model.compile(optimizer: optimizer, loss: loss)
  let step = try TrainingStep(model)

  let prediction = try model.predict(data.inputs)[0]
  expectClose(prediction, expected.prediction, within: 2e-6, floor: 1, "prediction", location)

  let gradients = try step.gradients(data, isTraining: false).gradients
  try #require(gradients.count == expected.gradients.count, sourceLocation: location)
  let largest = expected.gradients.flatMap(\.scalars).map(abs).max() ?? 0
  for (gradient, expected) in zip(gradients, expected.gradients) {
    expectClose(
      gradient.gradient.dense, expected, within: 2e-5, floor: largest * 0.1,
      "gradient of \(gradient.parameter.name)", location)
  }

  var losses: [Double] = []
  for _ in expected.losses { losses.append(try step.train(data).loss) }
  try #require(!losses.isEmpty, sourceLocation: location)
  for (index, (loss, expected)) in zip(losses, expected.losses).enumerated() {
    #expect(
      abs(loss - expected) <= 2e-5 * max(abs(expected), 0.1), "loss of step \(index + 1): \(loss), Keras \(expected)",
      sourceLocation: location)
  }
  try #require(model.weights.count == expected.weightsAfter.count, sourceLocation: location)
  for (index, (weight, expected)) in zip(model.weights, expected.weightsAfter).enumerated() {
    expectClose(weight, expected, within: 1e-4, floor: 0.1, "weight \(index) after training", location)
  }
}

/// Compares a tensor with figures, relative to the largest of them.
///
/// - Parameter floor: what counts as the largest figure where all are smaller.
func expectClose(
  _ tensor: Tensor, _ expected: FixtureTensor, within tolerance: Float, floor: Float = 1e-6, _ what: String,
  _ location: SourceLocation = #_sourceLocation
) {
  #expect(tensor.shape == expected.shape, "\(what): shape", sourceLocation: location)
  guard tensor.shape == expected.shape else { return }
  let largest = max(expected.scalars.map(abs).max() ?? 0, floor)
  let difference = zip(tensor.floats, expected.scalars).map { abs($0 - $1) }.max() ?? 0
  #expect(
    difference <= tolerance * largest, "\(what): difference \(difference), largest scalar \(largest)",
    sourceLocation: location)
}
