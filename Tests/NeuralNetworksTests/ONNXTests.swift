import Foundation
import Testing

@testable import NeuralNetworks

/// Where to put files for `Fixtures/check_onnx.py`, if they are wanted.
private let folder = ProcessInfo.processInfo.environment["UNROLL_ONNX_FOLDER"]

@Suite("ONNX")
struct ONNXTests {
  /// What has no counterpart: masks, and activations that ONNX's recurrent operators lack.
  private static func isRefused(_ name: String) -> Bool {
    name.contains("mask") || name == "lstm-nobias-hard"
  }

  @Test("every model is written, or refused by the layer's name", arguments: KerasLayerTests.models.keys.sorted())
  func export(name: String) throws {
    let make = try #require(KerasLayerTests.models[name])
    let expected = try #require(try KerasCase.all("layers")[name])
    let model = try make()
    try model.setWeights(expected.weights.map(\.tensor))
    if Self.isRefused(name) {
      let error = #expect(throws: NetworkError.self) { try model.onnxData() }
      #expect(error?.description.hasSuffix("as ONNX isn't supported") == true, "\(error!)")
      return
    }
    let data = try model.onnxData()
    #expect(try data == model.onnxData(), "the same model gives the same bytes")
    guard let folder else { return }
    let inputs = expected.inputs.map(\.tensor)
    let tensors = try inputs.enumerated().map { ("input_\($0 + 1)", $1) } + [("output", model.predict(inputs)[0])]
    try data.write(to: URL(fileURLWithPath: "\(folder)/\(name).onnx"))
    try SafeTensors(tensors: tensors).encoded().write(to: URL(fileURLWithPath: "\(folder)/\(name).safetensors"))
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
