import Foundation

extension Layer {
  /// The parameters with names that tell where they are, as Keras has them:
  /// `bidirectional/forward_lstm/lstm_cell/kernel`. A parameter that layers share has the first one's name.
  func namedParameters() -> [(name: String, parameter: Parameter)] {
    var seen: Set<ObjectIdentifier> = []
    return allNamedParameters(prefix: "").filter { seen.insert(ObjectIdentifier($0.parameter)).inserted }
  }

  private func allNamedParameters(prefix: String) -> [(name: String, parameter: Parameter)] {
    ownParameters.map { (prefix + $0.name, $0) }
      + sublayers.flatMap { $0.allNamedParameters(prefix: prefix + $0.name + "/") }
  }
}

extension Model {
  /// Writes the weights as a safetensors file, under Keras's names (`path` of a weight, without the model's name):
  /// `simple_rnn/simple_rnn_cell/recurrent_kernel`.
  ///
  /// - Throws: `NetworkError.file`, `.notBuilt`.
  public func saveWeights(_ path: String) throws {
    _ = try builtGraph()
    try Runtime.current.files.write(SafeTensors(tensors: namedWeights()).encoded(), to: path)
  }

  /// Reads weights that `saveWeights` wrote, or Python with the same names.
  ///
  /// - Throws: `NetworkError.file`, naming each weight that is missing, too many or of another shape. The model then
  ///   keeps the weights that it had.
  public func loadWeights(_ path: String) throws {
    _ = try builtGraph()
    try setNamedWeights(SafeTensors(Runtime.current.files.read(path), path: path).tensors, path: path)
  }

  func namedWeights() -> [(name: String, tensor: Tensor)] {
    namedParameters().map { ($0.name, $0.parameter.value.detached()) }
  }

  func setNamedWeights(_ tensors: [(name: String, tensor: Tensor)], path: String) throws {
    let given = Dictionary(tensors.map { ($0.name, $0.tensor) }, uniquingKeysWith: { first, _ in first })
    let own = namedParameters()
    var problems: [String] = []
    for (name, parameter) in own {
      if let tensor = given[name] {
        if tensor.shape != parameter.shape {
          problems.append("'\(name)' has shape \(tensor.shape), but the model's has \(parameter.shape)")
        }
      } else {
        problems.append("'\(name)' is missing")
      }
    }
    let known = Set(own.map(\.name))
    for name in given.keys.sorted() where !known.contains(name) { problems.append("the model has no '\(name)'") }
    guard problems.isEmpty else {
      throw NetworkError.file(
        path: path, problem: "its weights don't fit the model: " + problems.joined(separator: "; "))
    }
    for (name, parameter) in own { parameter.value = given[name]! }
  }
}
