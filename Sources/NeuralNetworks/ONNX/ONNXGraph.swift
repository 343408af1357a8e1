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
    case graph(ProtobufMessage)
  }

  private var nodes: [ProtobufMessage] = []
  private var constants: [ProtobufMessage] = []
  private var inputs: [ProtobufMessage] = []
  private var outputs: [ProtobufMessage] = []
  private var valueCount = 0

  /// For values that are sequences of which some steps are padding: 1 for each step that counts, 0 for the others, as a
  /// value `[batch, time]`.
  private var masks: [Value: Value] = [:]

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

  /// The mask that goes with a value, if any.
  func mask(of value: Value) -> Value? { masks[value] }

  /// States the mask of a value.
  mutating func setMask(_ mask: Value?, of value: Value) { masks[value] = mask }

  /// A one-dimensional value of some of the sizes of `x`: those of the dimensions from `start` up to `end`.
  mutating func addSizes(of x: Value, from start: Int, to end: Int? = nil) -> Value {
    if let end { return add("Shape", [x], ["start": .int(start), "end": .int(end)]) }
    return add("Shape", [x], ["start": .int(start)])
  }

  /// Walks sequences step by step.
  ///
  /// - Parameters:
  ///   - states: what is carried from step to step, at its beginning.
  ///   - sequences: what the steps read, time first.
  ///   - body: adds one step to a graph of its own, given states and the sequences' places; gives the states after the
  ///     step, and the step's output.
  /// - Returns: the last states, and the outputs of all steps, time first, in the order of the sequences.
  mutating func addScan(
    states: [Value], sequences: [Value], isBackwards: Bool,
    _ body: (inout ONNXGraph, _ states: [Value], _ inputs: [Value]) throws -> (states: [Value], output: Value)
  ) rethrows -> (states: [Value], sequence: Value) {
    // Names in the body differ from those outside, which it may read.
    var step = ONNXGraph()
    step.valueCount = valueCount
    let before = states.map { _ in step.newName("state") }
    let read = sequences.map { _ in step.newName("step") }
    for name in before + read { step.inputs.append(describe(name, nil)) }
    let result = try body(&step, before, read)
    for value in result.states + [result.output] { step.addOutput(value, named: step.newName("result"), shape: nil) }
    valueCount = step.valueCount
    let direction = isBackwards ? 1 : 0
    let values = add(
      "Scan", states + sequences,
      [
        "body": .graph(step.message(name: newName("step"))), "num_scan_inputs": .int(sequences.count),
        "scan_input_directions": .ints(sequences.map { _ in direction }), "scan_output_directions": .ints([direction]),
      ], results: states.count + 1)
    return (Array(values.dropLast()), values[states.count])
  }

  mutating func addInput(_ name: String, shape: SymbolicShape) { inputs.append(describe(name, shape)) }

  mutating func addOutput(_ value: Value, named name: String, shape: SymbolicShape?) {
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
    var operators = ProtobufMessage()
    operators.add(1, "")
    operators.add(2, 17)
    var model = ProtobufMessage()
    model.add(1, 8)
    model.add(2, "Unroll")
    model.add(7, message(name: name))
    model.add(8, operators)
    return Data(model.bytes)
  }

  private func message(name: String) -> ProtobufMessage {
    var graph = ProtobufMessage()
    for node in nodes { graph.add(1, node) }
    graph.add(2, name)
    for constant in constants { graph.add(5, constant) }
    for input in inputs { graph.add(11, input) }
    for output in outputs { graph.add(12, output) }
    return graph
  }

  private mutating func newName(_ base: String) -> String {
    valueCount += 1
    return "\(base)_\(valueCount)"
  }

  /// Name, type (fp32) and shape, if that is known; sizes that aren't known have names.
  private func describe(_ name: String, _ shape: SymbolicShape?) -> ProtobufMessage {
    var tensor = ProtobufMessage()
    tensor.add(1, 1)
    if let shape {
      var sizes = ProtobufMessage()
      for (axis, size) in shape.enumerated() {
        var dimension = ProtobufMessage()
        if let size { dimension.add(1, size) } else { dimension.add(2, axis == 0 ? "batch" : "\(name)_\(axis)") }
        sizes.add(1, dimension)
      }
      tensor.add(2, sizes)
    }
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
    case .graph(let graph):
      message.add(6, graph)
      message.add(20, 5)
    case .strings(let values):
      for value in values { message.add(9, value) }
      message.add(20, 8)
    }
    return message
  }
}
