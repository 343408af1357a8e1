/// Applies a function to each scalar (softmax to each vector), as a layer of its own.
public final class Activation: Layer {
  let function: ActivationFunction

  /// - Parameters:
  ///   - function: what is applied; the result has the shape of the input, and keeps its mask.
  ///   - name: the name in summaries and files; default is one made from the type.
  public init(_ function: ActivationFunction, name: String? = nil) {
    self.function = function
    super.init(name: name)
  }

  public override var typeName: String { "Activation" }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    try function(input).withMask(input.mask)
  }
}
