/// Adam's updates of a table of which each step names few rows: put off row by row, and yet exact.
///
/// A row without a gradient changes too: m and v fade, and the row moves by what is left of m. These steps are replayed, with
/// the learning rates that they had, before the row is read or has a gradient again, and for all rows before anybody looks at
/// the table. The bits are those of the dense update.
final class DeferredAdam {
  /// The optimizer whose steps these are.
  private(set) weak var owner: Optimizer?

  private let rule: AdamRule

  /// Of the table's shape.
  private var firstMoment: Tensor
  private var secondMoment: Tensor

  /// m and v.
  var slots: [Tensor] { [firstMoment, secondMoment] }

  /// The rates of all steps since this was made.
  private var rates: [Float] = []

  /// For each row, how many of them it has taken; a row that never had a gradient has nothing to replay, and so taken all.
  private var stepsTaken: [Int32]

  /// Whether no row is late.
  private var isUpToDate = true

  /// - Parameter slots: m and v so far; `nil` stands for zeros.
  init(_ rule: AdamRule, owner: Optimizer, shape: [Int], slots: [Tensor]?) {
    self.rule = rule
    self.owner = owner
    firstMoment = slots?[0] ?? Tensor(repeating: 0, shape: shape)
    secondMoment = slots?[1] ?? Tensor(repeating: 0, shape: shape)
    stepsTaken = [Int32](repeating: slots == nil ? .max : 0, count: shape[0])
  }

  /// Brings all rows of the table up to date.
  func catchUp(_ table: inout Tensor) {
    guard !isUpToDate else { return }
    catchUp(&table, rows: Array(0..<Int32(stepsTaken.count)))
    isUpToDate = true
  }

  /// Brings some rows up to date.
  func catchUp(_ table: inout Tensor, rows: [Int32]) {
    let steps = Int32(rates.count)
    let late = stepsTaken.withUnsafeBufferPointer { taken in
      [Int32](unsafeUninitializedCapacity: rows.count) { late, count in
        for row in rows where taken[Int(row)] < steps {
          late[count] = row
          count += 1
        }
      }
    }
    guard !late.isEmpty else { return }
    withScalars(of: &table) { AdamKernel(rule).replay(rates, $0, rows: late, taken: stepsTaken) }
    noteSteps(of: late)
  }

  /// Takes one step: now for the rows that have a gradient, later for all others.
  func step(_ table: inout Tensor, _ gradient: RowGradient, _ step: UpdateStep) {
    catchUp(&table, rows: gradient.indices)
    rates.append(rule.rate(step))
    isUpToDate = false
    withScalars(of: &table) { table in
      gradient.values.withScalars {
        AdamKernel(rule, step: step).update(table, rows: gradient.indices, gradient: $0.pointer)
      }
    }
    noteSteps(of: gradient.indices)
  }

  /// These rows have taken all steps so far.
  private func noteSteps(of rows: [Int32]) {
    let steps = Int32(rates.count)
    stepsTaken.withUnsafeMutableBufferPointer { taken in
      for row in rows { taken[Int(row)] = steps }
    }
  }

  private func withScalars(of table: inout Tensor, _ body: (AdamTable) -> Void) {
    let width = table.shape.dropFirst().reduce(1, *)
    table.withMutableScalars { w in
      firstMoment.withMutableScalars { m in
        secondMoment.withMutableScalars { v in
          body(AdamTable(width: width, w: w.pointer, m: m.pointer, v: v.pointer))
        }
      }
    }
  }
}
