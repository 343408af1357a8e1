import Foundation

/// A graph of ONNX operators that is being written: Open Neural Network Exchange, operator set 17.
///
/// Field numbers are those of `onnx.proto`.
struct ONNXGraph {
  /// The name of a value in the graph.
  typealias Value = String

  enum Attribute {
    case int(Int)
    case float(Float)
    case ints([Int])
    case floats([Float])
    case string(String)
    case strings([String])
  }

  private var nodes: [ProtobufMessage] = []
  private var constants: [ProtobufMessage] = []
  private var inputs: [ProtobufMessage] = []
  private var outputs: [ProtobufMessage] = []
  private var valueCount = 0

  /// Adds an operator with one result.
  mutating func add(
    _ type: String, _ inputs: [Value], _ attributes: KeyValuePairs<String, Attribute> = [:]
  ) -> Value {
    add(type, inputs, attributes, results: 1)[0]
  }

  /// Adds an operator. An empty name stands for an input that is left out.
  mutating func add(
    _ type: String, _ inputs: [Value], _ attributes: KeyValuePairs<String, Attribute> = [:], results: Int
  ) -> [Value] {
    let names = (0..<results).map { _ in newName(type) }
    var node = ProtobufMessage()
    for input in inputs { node.add(1, input) }
    for name in names { node.add(2, name) }
    node.add(3, names[0])
    node.add(4, type)
    for (name, attribute) in attributes { node.add(5, attribute.message(name)) }
    nodes.append(node)
    return names
  }

  mutating func constant(_ tensor: Tensor) -> Value {
    constant(type: 1, shape: tensor.shape, bytes: tensor.withScalars { $0.flatMap { littleEndian($0.bitPattern) } })
  }

  mutating func constant(_ numbers: [Int]) -> Value {
    constant(type: 7, shape: [numbers.count], bytes: numbers.flatMap { littleEndian(Int64($0)) })
  }

  private mutating func constant(type: Int, shape: [Int], bytes: [UInt8]) -> Value {
    let name = newName("constant")
    var message = ProtobufMessage()
    for size in shape { message.add(1, size) }
    message.add(2, type)
    message.add(8, name)
    message.add(9, bytes)
    constants.append(message)
    return name
  }

  mutating func addInput(_ name: String, shape: SymbolicShape) { inputs.append(describe(name, shape)) }

  mutating func addOutput(_ value: Value, named name: String, shape: SymbolicShape) {
    var node = ProtobufMessage()
    node.add(1, value)
    node.add(2, name)
    node.add(3, name)
    node.add(4, "Identity")
    nodes.append(node)
    outputs.append(describe(name, shape))
  }

  /// The file's bytes.
  func encoded(name: String) -> Data {
    var graph = ProtobufMessage()
    for node in nodes { graph.add(1, node) }
    graph.add(2, name)
    for constant in constants { graph.add(5, constant) }
    for input in inputs { graph.add(11, input) }
    for output in outputs { graph.add(12, output) }
    var operators = ProtobufMessage()
    operators.add(1, "")
    operators.add(2, 17)
    var model = ProtobufMessage()
    model.add(1, 8)
    model.add(2, "Unroll")
    model.add(7, graph)
    model.add(8, operators)
    return Data(model.bytes)
  }

  private mutating func newName(_ base: String) -> String {
    valueCount += 1
    return "\(base)_\(valueCount)"
  }

  /// Name, type (fp32) and shape; sizes that aren't known have names.
  private func describe(_ name: String, _ shape: SymbolicShape) -> ProtobufMessage {
    var sizes = ProtobufMessage()
    for (axis, size) in shape.enumerated() {
      var dimension = ProtobufMessage()
      if let size { dimension.add(1, size) } else { dimension.add(2, axis == 0 ? "batch" : "\(name)_\(axis)") }
      sizes.add(1, dimension)
    }
    var tensor = ProtobufMessage()
    tensor.add(1, 1)
    tensor.add(2, sizes)
    var type = ProtobufMessage()
    type.add(1, tensor)
    var message = ProtobufMessage()
    message.add(1, name)
    message.add(2, type)
    return message
  }
}

private func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
  withUnsafeBytes(of: value.littleEndian) { Array($0) }
}

extension ONNXGraph.Attribute {
  fileprivate func message(_ name: String) -> ProtobufMessage {
    var message = ProtobufMessage()
    message.add(1, name)
    switch self {
    case .float(let value):
      message.add(2, value)
      message.add(20, 1)
    case .int(let value):
      message.add(3, value)
      message.add(20, 2)
    case .string(let value):
      message.add(4, value)
      message.add(20, 3)
    case .floats(let values):
      for value in values { message.add(7, value) }
      message.add(20, 6)
    case .ints(let values):
      for value in values { message.add(8, value) }
      message.add(20, 7)
    case .strings(let values):
      for value in values { message.add(9, value) }
      message.add(20, 8)
    }
    return message
  }
}
