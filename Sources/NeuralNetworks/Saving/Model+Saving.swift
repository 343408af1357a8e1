import Foundation

extension Model {
  /// Writes the whole model to one file: architecture, weights, what it was compiled with and the optimizer's state.
  ///
  /// The file is a safetensors file, whose weights Python can read; the architecture stands in its metadata as JSON. A
  /// model that was compiled with a loss or metric of one's own is saved without its compilation.
  ///
  /// - Throws: `NetworkError.unsupported` for a model with a `Lambda`, whose function can't be saved; `.notBuilt`;
  ///   `.file`.
  public func save(_ path: String) throws {
    var file = SafeTensors(tensors: namedWeights())
    file.metadata["architecture"] = try JSONValue(encoding: configuration()).text()
    if let compilation, let saved = try CompilationConfiguration(compilation) {
      file.metadata["compilation"] = try JSONValue(encoding: saved).text()
      for (name, parameter) in namedParameters() {
        for (index, slot) in (compilation.optimizer.slots(of: parameter) ?? []).enumerated() {
          file.tensors.append((optimizerPrefix + "\(index)/" + name, slot))
        }
      }
    }
    try Runtime.current.files.write(file.encoded(), to: path)
  }

  /// Reads a model that `save` wrote. Training goes on as if it had never been interrupted.
  ///
  /// - Throws: `NetworkError.file` or `.configuration` where the file isn't one that `save` wrote.
  public static func load(_ path: String) throws -> Model {
    let file = try SafeTensors(Runtime.current.files.read(path), path: path)
    guard let architecture = file.metadata["architecture"] else {
      throw NetworkError.file(path: path, problem: "holds weights alone, and no model")
    }
    let model = try (decode(architecture) as LayerConfiguration).makeLayer(as: Model.self)
    try model.setNamedWeights(file.tensors.filter { !$0.name.hasPrefix(optimizerPrefix) }, path: path)
    guard let text = file.metadata["compilation"] else { return model }
    let compilation = try (decode(text) as CompilationConfiguration).makeCompilation()
    let slots = Dictionary(file.tensors.map { ($0.name, $0.tensor) }, uniquingKeysWith: { first, _ in first })
    let count = compilation.optimizer.rule.initialSlots.count
    for (name, parameter) in model.namedParameters() {
      let own = (0..<count).compactMap { slots[optimizerPrefix + "\($0)/" + name] }
      guard own.allSatisfy({ $0.shape == parameter.shape }), own.isEmpty || own.count == count else {
        throw NetworkError.file(path: path, problem: "the optimizer's state doesn't fit weight '\(name)'")
      }
      if count > 0, !own.isEmpty { compilation.optimizer.setSlots(own, of: parameter) }
    }
    guard compilation.objectives.count == model.outputNames.count else {
      throw NetworkError.configuration("a loss for each output")
    }
    model.compilation = compilation
    return model
  }

  private static func decode<Value: Decodable>(_ text: String) throws -> Value {
    do { return try JSONDecoder().decode(Value.self, from: Data(text.utf8)) } catch {
      throw NetworkError.configuration("its description")
    }
  }
}

private let optimizerPrefix = "optimizer/"

extension JSONValue {
  fileprivate func text() throws -> String { String(decoding: try encoded(), as: UTF8.self) }
}
