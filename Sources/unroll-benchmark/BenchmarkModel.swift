import NeuralNetworks

/// The classifiers that are timed: an embedding, what their name says, and one sigmoid unit.
enum BenchmarkModel: String, CaseIterable, Codable {
  case simple, stacked, bidirectional, hybrid, lstm, gru

  func make(_ sizes: WorkloadSizes) throws -> Sequential {
    let units = sizes.units
    let body: [Layer] =
      switch self {
      case .simple: [SimpleRNN(units: units)]
      case .stacked: [SimpleRNN(units: units, returnSequences: true), SimpleRNN(units: units)]
      case .bidirectional: [Bidirectional(SimpleRNN(units: units))]
      case .hybrid:
        [
          Conv1D(filters: units, kernelSize: 5, activation: .relu), MaxPooling1D(poolSize: 4), SimpleRNN(units: units),
        ]
      case .lstm: [LSTM(units: units)]
      case .gru: [GRU(units: units)]
      }
    let embedding = Embedding(inputDim: sizes.vocabulary, outputDim: sizes.embedding)
    let model = try Sequential([embedding] + body + [Dense(1, activation: .sigmoid)])
    try model.compile(optimizer: .adam(), loss: .binaryCrossentropy, metrics: [.accuracy])
    return model
  }

  /// The multiplications and additions of matrix products that a training step can't do without: each distinct token is
  /// projected once, each step that rows share is walked once; the way back takes twice as many as the way there.
  func operations(_ sizes: WorkloadSizes, _ counts: WorkloadCounts) -> Double {
    let (units, embedding) = (Double(sizes.units), Double(sizes.embedding))
    func projection(_ columns: Double) -> Double { 6 * counts.distinctTokens * embedding * columns }
    func recurrence(_ steps: Double, gates: Double = 1) -> Double { 6 * steps * units * units * gates }
    switch self {
    case .simple: return projection(units) + recurrence(counts.ownSteps)
    case .stacked: return projection(units) + 3 * recurrence(counts.ownSteps)
    case .bidirectional:
      return projection(2 * units) + recurrence(counts.ownSteps) + recurrence(Double(sizes.batch * sizes.length))
    case .hybrid: return projection(5 * units) + 2 * recurrence(counts.ownSteps / 4)
    case .lstm: return projection(4 * units) + recurrence(counts.ownSteps, gates: 4)
    case .gru: return projection(3 * units) + recurrence(counts.ownSteps, gates: 3)
    }
  }
}
