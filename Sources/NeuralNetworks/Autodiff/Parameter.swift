/// A tensor that training changes: a layer's kernel or bias.
public final class Parameter: @unchecked Sendable {
  /// The name within its layer, as Keras has it: `kernel`, `recurrent_kernel`, `bias`, `embeddings`.
  public let name: String

  /// Whether training changes it.
  public internal(set) var isTrainable: Bool

  /// What is added to the loss on its account.
  let regularizer: Regularizer?

  /// The current value. Its shape never changes.
  var value: Tensor

  private let initializer: Initializer

  init(
    _ name: String, shape: [Int], initializer: Initializer, regularizer: Regularizer? = nil, isTrainable: Bool = true,
    random: RandomStream
  ) {
    self.name = name
    self.initializer = initializer
    self.regularizer = regularizer
    self.isTrainable = isTrainable
    self.value = initializer.makeTensor(shape: shape, random: random)
  }

  public var shape: [Int] { value.shape }
  public var count: Int { value.count }

  /// Draws a new initial value.
  func reinitialize(random: RandomStream) {
    value = initializer.makeTensor(shape: shape, random: random)
  }
}
