import CTensorKernels

/// The arithmetic of a recurrent cell, as far as the kernels know it.
struct RecurrenceCell: Sendable, Equatable {
  enum Kind: Sendable { case simple, lstm, gru }

  let kind: Kind

  /// Of the state (simple cell) or the candidate.
  let activation: ScalarFunction

  /// Of the gates.
  let recurrentActivation: ScalarFunction

  let units: Int

  /// How many scalars of the input's projection each unit reads.
  var gates: Int {
    switch kind {
    case .simple: 1
    case .lstm: 4
    case .gru: 3
    }
  }

  /// How many states are carried from step to step: the LSTM's memory is one of them.
  var stateCount: Int { kind == .lstm ? 2 : 1 }

  /// Whether the gates' values are kept for the way back, and one scalar more of each unit.
  var isGated: Bool { kind != .simple }

  /// How many rows advance in lockstep: few, so that their states stay in the first-level cache with the weights; more where
  /// the weights don't fit there and have to stream from the caches behind it for each step.
  var rowsPerBlock: Int {
    switch gates * units * units * 4 {
    case ...(128 << 10): 4
    case ...(512 << 10): 12
    default: 24
    }
  }

  var tag: tk_cell {
    switch kind {
    case .simple: TK_SIMPLE
    case .lstm: TK_LSTM
    case .gru: TK_GRU
    }
  }
}
