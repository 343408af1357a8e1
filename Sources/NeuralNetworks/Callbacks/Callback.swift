/// Is told how a training goes, and may change it.
///
/// Callbacks are made by functions such as `.earlyStopping(…)`; one of one's own by `.onEpochEnd { … }`.
public class Callback {
  init() {}

  func trainingBegan(_ training: Training) throws {}
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
    ClosureCallback(action)
  }
}

/// What a callback remembers.
struct CallbackState {
  var numbers: [String: Double] = [:]
  var weights: [Tensor]?
}

private final class ClosureCallback: Callback {
  private let action: (Training) throws -> Void

  init(_ action: @escaping (Training) throws -> Void) { self.action = action }

  override func epochEnded(_ training: Training) throws { try action(training) }

  override var state: CallbackState? {
    get { nil }
    set {}
  }
}
