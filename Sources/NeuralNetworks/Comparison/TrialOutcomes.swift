import Synchronization

/// What the trials of a comparison gave so far, collected from several threads.
final class TrialOutcomes: Sendable {
  private struct State {
    var outcomes: [Result<TrialOutcome, any Error>?]

    /// The first trial that nobody has taken.
    var next = 0

    /// How many trials, from the first one on, have been told of.
    var told = 0
  }

  private let state: Mutex<State>

  init(count: Int) { state = Mutex(State(outcomes: Array(repeating: nil, count: count))) }

  /// The number of the next trial to run; `nil` if there is none, or one has failed.
  func takeNext() -> Int? {
    state.withLock { state in
      guard state.next < state.outcomes.count, !state.outcomes.contains(where: \.isFailure) else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  /// Takes an outcome, and tells `note` of those that can be told in the order of the trials.
  func set(_ outcome: Result<TrialOutcome, any Error>, at index: Int, note: (Int, TrialOutcome) -> Void) {
    state.withLock { state in
      state.outcomes[index] = outcome
      while state.told < state.outcomes.count, case .success(let outcome)? = state.outcomes[state.told] {
        note(state.told, outcome)
        state.told += 1
      }
    }
  }

  /// All outcomes.
  ///
  /// - Throws: the error of the first trial that failed.
  func all() throws -> [TrialOutcome] { try state.withLock { $0.outcomes }.compactMap { try $0?.get() } }
}

extension Result<TrialOutcome, any Error>? {
  fileprivate var isFailure: Bool { if case .failure? = self { true } else { false } }
}
