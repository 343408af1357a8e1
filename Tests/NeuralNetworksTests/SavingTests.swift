import Foundation
import Testing

@testable import NeuralNetworks

@Suite("Models are saved and come back")
struct SavingTests {
  private func withFile(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Runtime.$current.withValue(Runtime(seed: 5, observer: NoObserver())) { try body(path) }
  }

  @Test("every model comes back with its predictions", arguments: KerasLayerTests.models.keys.sorted())
  func everyLayer(name: String) throws {
    let expected = try #require(try KerasCase.all("layers")[name])
    let make = try #require(KerasLayerTests.models[name])
    try withFile { path in
      let model = try make()
      try model.setWeights(expected.weights.map(\.tensor))
      try model.save(path)
      let loaded = try Model.load(path)
      let inputs = expected.inputs.map(\.tensor)
      #expect(loaded.layers.map(\.name) == model.layers.map(\.name))
      #expect(loaded.weights == model.weights)
      #expect(try loaded.predict(inputs) == model.predict(inputs))
      // Saving what was loaded gives the same bytes.
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      try loaded.save(path)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }
  }

  @Test("training goes on as if nothing had happened", arguments: KerasTrainingTests.optimizers.keys.sorted())
  func everyOptimizer(name: String) throws {
    let expected = try #require(try KerasCase.all("optimizers")[name])
    let make = try #require(KerasTrainingTests.optimizers[name])
    let (x, y) = (expected.inputs[0].tensor, expected.targets.tensor)
    try withFile { path in
      let model = try Sequential([
        Embedding(inputDim: 12, outputDim: 3), SimpleRNN(units: 3), Dense(1, activation: .sigmoid),
      ])
      try model.compile(optimizer: make(), loss: .binaryCrossentropy(labelSmoothing: 0.1), metrics: [.accuracy, .auc])
      try model.fit(x, y, epochs: 3, batchSize: 2, shuffle: false)
      try model.save(path)
      let loaded = try Model.load(path)
      try model.fit(x, y, epochs: 3, batchSize: 2, shuffle: false)
      try loaded.fit(x, y, epochs: 3, batchSize: 2, shuffle: false)
      #expect(loaded.weights == model.weights)
      #expect(try loaded.evaluate(x, y) == model.evaluate(x, y))
    }
  }

  @Test("weights have Keras's names, and go into a model that fits")
  func weights() throws {
    try withFile { path in
      func make(_ units: Int) throws -> Sequential {
        try Sequential([
          Embedding(inputDim: 10, outputDim: 4), Bidirectional(LSTM(units: units)), Dense(1, activation: .sigmoid),
        ])
      }
      let (model, twin, other) = (try make(3), try make(3), try make(2))
      try model.saveWeights(path)
      let file = try SafeTensors(Data(contentsOf: URL(fileURLWithPath: path)), path: path)
      #expect(
        file.tensors.map(\.name) == [
          "embedding/embeddings", "bidirectional/forward_lstm/lstm_cell/kernel",
          "bidirectional/forward_lstm/lstm_cell/recurrent_kernel", "bidirectional/forward_lstm/lstm_cell/bias",
          "bidirectional/backward_lstm/lstm_cell/kernel", "bidirectional/backward_lstm/lstm_cell/recurrent_kernel",
          "bidirectional/backward_lstm/lstm_cell/bias", "dense/kernel", "dense/bias",
        ])
      try twin.loadWeights(path)
      #expect(twin.weights == model.weights)
      let before = other.weights
      let error = #expect(throws: NetworkError.self) { try other.loadWeights(path) }
      #expect(
        error?.description.contains("'dense/kernel' has shape [6, 1], but the model's has [4, 1]") == true, "\(error!)")
      #expect(other.weights == before)
    }
  }

  @Test("a file whose description is of another model than its weights is refused, naming what doesn't fit")
  func otherArchitecture() throws {
    try withFile { path in
      try Sequential([Input(shape: [3]), Dense(2, name: "first"), Dense(1)]).save(path)
      let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: Unicode.ASCII.self)
      let units = try #require(text.firstRange(of: "\\\"units\\\":2"))
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      let offset = text.distance(from: text.startIndex, to: units.upperBound) - 1
      bytes[offset] = UInt8(ascii: "4")
      try bytes.write(to: URL(fileURLWithPath: path))
      let error = #expect(throws: NetworkError.self) { try Model.load(path) }
      #expect(
        error?.description.contains("'first/kernel' has shape [3, 2], but the model's has [3, 4]") == true,
        "\(error?.description ?? "")")
    }
  }

  @Test("tokens are stored as small numbers, and every scalar comes back with its bits")
  func compactScalars() throws {
    for (scalars, type) in [
      ([0, 1, 255] as [Float], "U8"), ([0, 256, 65_535], "U16"), ([0, 65_536], "F32"), ([-0.0, 1], "F32"),
      ([0.5, 1], "F32"), ([-1, 1], "F32"), ([.infinity, .nan], "F32"), ([], "U8"),
    ] {
      let tensor = Tensor(floats: scalars, shape: [scalars.count])
      let bytes = try SafeTensors(tensors: [("t", tensor)]).encoded(isCompact: true)
      #expect(String(decoding: bytes.prefix(80), as: UTF8.self).contains("\"\(type)\""), "\(scalars)")
      let back = try SafeTensors(bytes, path: "t").tensors[0].tensor
      #expect(back.floats.map(\.bitPattern) == scalars.map(\.bitPattern))
    }
  }

  @Test("a function can't be saved, and says so")
  func lambda() throws {
    try withFile { path in
      let model = try Sequential([Input(shape: [3]), Lambda(name: "double") { $0 * 2.0 }])
      #expect(throws: NetworkError.unsupported("saving layer 'double', a Lambda,")) { try model.save(path) }
    }
  }

  @Test("a damaged file is refused, wherever the damage is")
  func damage() throws {
    try withFile { path in
      let model = try Sequential([Input(shape: [3]), Dense(2), RepeatVector(2), GRU(units: 2), Dense(1)])
      try model.compile(loss: .meanSquaredError)
      try model.save(path)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      let random = RandomStream(seed: 1)
      for _ in 0..<300 {
        var damaged = bytes
        if random.uniform() < 0.3 {
          damaged = damaged.prefix(try random.integer(below: bytes.count))
        } else {
          damaged[try random.integer(below: bytes.count)] = UInt8(try random.integer(below: 256))
        }
        try damaged.write(to: URL(fileURLWithPath: path))
        // Damaged scalars can't be told; everything else is either refused or read as another model.
        do { _ = try Model.load(path) } catch is NetworkError {}
      }
      #expect(throws: NetworkError.self) { try Model.load(path + ".none") }
    }
  }

}
