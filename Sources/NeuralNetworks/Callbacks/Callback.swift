/// Is told how a training goes, and may change it.
///
/// Callbacks are made by functions such as `.earlyStopping(…)`; one of one's own by `.onEpochEnd { … }`.
public class Callback {
  init() {}

  /// Whether it sets the learning rate, which the log then tells for each epoch.
  var setsLearningRate: Bool { false }

  func trainingBegan(_ training: Training) throws {}
  func epochBegan(_ training: Training) throws {}
  func epochEnded(_ training: Training) throws {}
  func trainingEnded(_ training: Training) throws {}

  /// What the callback remembers between epochs, by which it goes on where it stopped; `nil` if it can't tell.
  var state: CallbackState? {
    get { CallbackState() }
    set {}
  }

  /// A callback that calls `action` after each epoch.
  ///
  ///     .onEpochEnd { training in if training["val_loss"] < 0.3 { training.stop() } }
  public static func onEpochEnd(_ action: @escaping (Training) throws -> Void) -> Callback {
    ClosureCallback(atEnd: action)
  }

  /// A callback that calls `action` before each epoch. The training's `epoch` is the number of epochs that are over.
  public static func onEpochBegin(_ action: @escaping (Training) throws -> Void) -> Callback {
    ClosureCallback(atBeginning: action)
  }
}

/// What a callback remembers.
struct CallbackState {
  var numbers: [String: Double] = [:]
  var weights: [Tensor]?
}

class ClosureCallback: Callback {
  private let atBeginning: (Training) throws -> Void
  private let atEnd: (Training) throws -> Void

  init(
    atBeginning: @escaping (Training) throws -> Void = { _ in },
    atEnd: @escaping (Training) throws -> Void = { _ in }
  ) {
    self.atBeginning = atBeginning
    self.atEnd = atEnd
  }

  override func epochBegan(_ training: Training) throws { try atBeginning(training) }
  override func epochEnded(_ training: Training) throws { try atEnd(training) }

  override var state: CallbackState? {
    get { nil }
    set {}
  }
}
