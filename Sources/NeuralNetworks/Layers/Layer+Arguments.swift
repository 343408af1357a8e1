// Checks of what a user gave a layer when creating it. They run when the layer is built, so that creating a layer
// needs no `try`.

extension Layer {
  func requirePositive(_ argument: String, _ value: Int) throws {
    guard value > 0 else {
      throw NetworkError.invalidArgument("\(argument) of layer '\(name)'", "\(value)", expected: "at least 1")
    }
    guard value <= 1 << 30 else {
      throw NetworkError.invalidArgument("\(argument) of layer '\(name)'", "\(value)", expected: "at most 2³⁰")
    }
  }

  /// A share that may be dropped.
  func requireRate(_ argument: String, _ value: Double) throws {
    guard value >= 0, value < 1 else {
      throw NetworkError.invalidArgument(
        "\(argument) of layer '\(name)'", "\(value)", expected: "at least 0 and less than 1")
    }
  }

  /// `[batch, time, features]`, with the number of features.
  func requireSequence(_ input: SymbolicShape) throws -> Int {
    guard input.count == 3 else {
      throw NetworkError.layerInput(
        layer: name, shape: input, expected: "sequences of vectors, (batch, time, features)")
    }
    guard let features = input[2] else {
      throw NetworkError.unknownDimension(layer: name, shape: input, needed: "the number of features")
    }
    return features
  }

  /// The size of the last dimension, behind the batch.
  func requireFeatures(_ input: SymbolicShape) throws -> Int {
    guard input.count >= 2 else {
      throw NetworkError.layerInput(layer: name, shape: input, expected: "vectors, (batch, …, features)")
    }
    guard let features = input[input.count - 1] else {
      throw NetworkError.unknownDimension(layer: name, shape: input, needed: "the last dimension")
    }
    return features
  }

  /// Throws unless the layer was given at least two inputs.
  func requireSeveral(_ inputs: [SymbolicShape]) throws {
    guard inputs.count > 1 else {
      throw NetworkError.layerInputCount(layer: name, count: inputs.count, expected: "at least two")
    }
  }
}
