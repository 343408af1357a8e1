import Foundation
import Testing

@testable import NeuralNetworks

/// Where to put files for `Fixtures/check_onnx.py`, if they are wanted.
private let folder = ProcessInfo.processInfo.environment["UNROLL_ONNX_FOLDER"]

@Suite("ONNX")
struct ONNXTests {
  @Test("every model is written", arguments: KerasLayerTests.models.keys.sorted())
  func export(name: String) throws {
    let make = try #require(KerasLayerTests.models[name])
    let expected = try #require(try KerasCase.all("layers")[name])
    let model = try make()
    try model.setWeights(expected.weights.map(\.tensor))
    let data = try model.onnxData()
    #expect(try data == model.onnxData(), "the same model gives the same bytes")
    guard let folder else { return }
    let inputs = expected.inputs.map(\.tensor)
    let tensors = try inputs.enumerated().map { ("input_\($0 + 1)", $1) } + [("output", model.predict(inputs)[0])]
    try data.write(to: URL(fileURLWithPath: "\(folder)/\(name).onnx"))
    try SafeTensors(tensors: tensors).encoded().write(to: URL(fileURLWithPath: "\(folder)/\(name).safetensors"))
  }

  @Test("what has no form in ONNX is refused by the layer's name")
  func refused() throws {
    func refusal(_ layer: Layer) throws -> String {
      let model = try Sequential([Input(shape: [4, 3]), layer])
      return "\(#expect(throws: NetworkError.self) { try model.onnxData() }!)"
    }
    #expect(try refusal(Lambda(name: "mine") { $0 }) == "writing layer 'mine' (Lambda) as ONNX isn't supported")
    #expect(
      try refusal(LSTM(units: 2, stateful: true)) == "writing layer 'lstm' (LSTM with stateful) as ONNX isn't supported"
    )
    #expect(
      try refusal(TimeDistributed(Lambda(name: "mine") { $0 }))
        == "writing layer 'mine' (Lambda) as ONNX isn't supported")
  }

  @Test("messages are encoded as protocol buffers")
  func protobuf() {
    var inner = ProtobufMessage()
    inner.add(1, 150)
    var message = ProtobufMessage()
    message.add(3, inner)
    message.add(2, "testing")
    message.add(1, -1)
    message.add(4, Float(1))
    // The first two are the examples of the encoding's documentation.
    #expect(
      message.bytes == [0x1A, 3, 0x08, 0x96, 0x01] + [0x12, 7] + Array("testing".utf8)
        + [0x08, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01] + [0x25, 0, 0, 0x80, 0x3F])
  }
}
