/// A tensor that training changes: a layer's kernel or bias.
public final class Parameter: @unchecked Sendable {
  /// The name within its layer, as Keras has it: `kernel`, `recurrent_kernel`, `bias`, `embeddings`.
  public let name: String

  /// Whether training changes it.
  public internal(set) var isTrainable: Bool

  /// What is added to the loss on its account.
  let regularizer: Regularizer?

  private let initializer: Initializer

  /// The value to begin with, where it was given: pre-trained vectors, say.
  var givenValue: Tensor?

  /// The value, but for what `deferred` has yet to do to it.
  private var stored: Tensor

  /// Updates of rows that were put off; see `DeferredAdam`.
  private(set) var deferred: DeferredAdam?

  init(
    _ name: String, shape: [Int], initializer: Initializer, regularizer: Regularizer? = nil, isTrainable: Bool = true,
    random: RandomStream
  ) {
    self.name = name
    self.initializer = initializer
    self.regularizer = regularizer
    self.isTrainable = isTrainable
    self.stored = initializer.makeTensor(shape: shape, random: random)
  }

  /// The sizes of its dimensions.
  public var shape: [Int] { stored.shape }

  /// The number of its scalars.
  public var count: Int { stored.count }

  /// Draws a new initial value, or goes back to the one that was given.
  func reinitialize(random: RandomStream) {
    value = givenValue ?? initializer.makeTensor(shape: shape, random: random)
  }
}

extension Parameter {
  /// The current value. Its shape never changes.
  var value: Tensor {
    get {
      deferred?.catchUp(&stored)
      return stored
    }
    set {
      deferred?.catchUp(&stored)
      stored = newValue
    }
    _modify {
      deferred?.catchUp(&stored)
      yield &stored
    }
  }

  /// The value, of which only the rows `numbers` are up to date.
  func value(upToDateAt numbers: [Int32]) -> Tensor {
    deferred?.catchUp(&stored, rows: numbers)
    return stored
  }

  /// From now on some updates are put off by `updates`; `nil` does what was put off and ends that.
  func put(off updates: DeferredAdam?) {
    guard updates !== deferred else { return }
    deferred?.catchUp(&stored)
    deferred = updates
  }

  /// Does the updates that were put off.
  func catchUp() { deferred?.catchUp(&stored) }

  /// Takes a step of the updates that are put off: for the rows that have a gradient.
  func stepDeferred(_ gradient: RowGradient, _ step: UpdateStep) {
    deferred?.step(&stored, gradient, step)
  }
}
