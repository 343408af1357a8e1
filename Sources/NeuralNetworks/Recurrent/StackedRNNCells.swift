/// Cells on top of each other: at each time step, each reads what the one before it gives.
///
///     RNN(StackedRNNCells([SimpleRNNCell(units: 64), LSTMCell(units: 32)]))
///
/// Its states are those of all cells, one cell after the other; its output is that of the last one.
public final class StackedRNNCells: RNNCell {
  let cells: [RNNCell]

  /// - Parameter cells: the lowest first; at least one.
  public init(_ cells: [RNNCell], name: String? = nil) {
    self.cells = cells
    super.init(name: name)
  }

  public override var typeName: String { "StackedRNNCells" }

  override var sublayers: [Layer] { cells }

  override var stateSizes: [Int] { cells.flatMap(\.stateSizes) }

  override var outputState: Int {
    cells.dropLast().reduce(0) { $0 + $1.stateSizes.count } + (cells.last?.outputState ?? 0)
  }

  override func twin() -> RNNCell { StackedRNNCells(cells.map { $0.twin() }, name: hasGivenName ? name : nil) }

  override func checkArguments(of layer: Layer) throws {
    guard !cells.isEmpty else {
      throw NetworkError.invalidArgument("cells of layer '\(layer.name)'", "empty", expected: "at least one cell")
    }
    guard Set(cells.map(ObjectIdentifier.init)).count == cells.count else {
      throw NetworkError.invalidArgument(
        "cells of layer '\(layer.name)'", "a list that names one cell twice", expected: "cells that differ")
    }
    nameCells()
    for cell in cells { try cell.checkArguments(of: cell) }
  }

  override func build(_ inputs: [SymbolicShape]) throws {
    features = try requireFeatures(single(inputs))
    var width = features
    for cell in cells {
      try cell.ensureBuilt([[nil, width]])
      width = cell.units
    }
  }

  /// A stack of steps, walked along time, is a stack of walks: each cell goes through the whole sequence of what the one
  /// below gave.
  override func walk(
    _ input: Tensor, initial: [Tensor]?, _ walk: SequenceWalk, _ pass: ForwardPass
  ) throws -> RecurrentResult {
    var states: [Tensor] = []
    var sequence: Tensor? = input
    for (index, cell) in cells.enumerated() {
      var own = walk
      if index < cells.count - 1 { (own.returnsSequence, own.zeroesSkippedSteps) = (true, false) }
      let before = initial.map { Array($0[states.count..<states.count + cell.stateSizes.count]) }
      let result = try cell.walk(sequence!, initial: before, own, pass)
      states += result.states
      sequence = result.sequence
    }
    return RecurrentResult(sequence: sequence, states: states)
  }

  /// Gives each cell a name of its own within the stack.
  private func nameCells() {
    var names = Set(cells.filter(\.hasGivenName).map(\.name))
    for cell in cells where cell.name.isEmpty {
      let base = cell.defaultName
      let numbered = (1...cells.count).lazy.map { "\(base)_\($0)" }
      cell.name = names.contains(base) ? numbered.first { !names.contains($0) } ?? base : base
      names.insert(cell.name)
    }
  }
}
