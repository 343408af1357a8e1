/// A layer that is a function of one's own. Gradients flow through it; it has no parameters.
///
///     Lambda { x in try x.mean(axis: 1) }
///
/// The shape of its result is found by trying the function on zeros when the model is put together.
public final class Lambda: Layer {
  private let function: ([Tensor]) throws -> Tensor

  /// - Parameter function: what the layer gives for its input, the batch included.
  public init(name: String? = nil, _ function: @escaping (Tensor) throws -> Tensor) {
    self.function = { try function($0[0]) }
    super.init(name: name)
  }

  /// A function of several inputs.
  public init(several function: @escaping ([Tensor]) throws -> Tensor, name: String? = nil) {
    self.function = function
    super.init(name: name)
  }

  public override var typeName: String { "Lambda" }

  override var treatsRowsApart: Bool { false }  // nobody knows

  override func outputShapes(_ inputs: [SymbolicShape]) throws -> [SymbolicShape] {
    // Sizes that aren't known are tried with two numbers; what changes in the result isn't known either.
    func shape(forUnknown size: Int) throws -> [Int] {
      try function(inputs.map { Tensor(repeating: 0, shape: $0.map { $0 ?? size }) }).shape
    }
    let (a, b) = (try shape(forUnknown: 11), try shape(forUnknown: 13))
    guard a.count == b.count, a.first == 11, b.first == 13 else {
      throw NetworkError.layerInput(
        layer: name, shape: inputs[0], expected: "a function whose result has the batch as its first dimension")
    }
    return [zip(a, b).map { $0 == $1 ? $0 : nil }]
  }

  override func forward(_ inputs: [Tensor], _ pass: ForwardPass) throws -> [Tensor] {
    [try function(inputs).withMask(nil)]
  }
}
