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

  /// For each row, how many of them it has taken. A row that never had a gradient has nothing to replay.
  private var stepsTaken: [Int32]
  private var isUntouched: [Bool]

  /// Whether no row is late.
  private var isUpToDate = true

  /// - Parameter slots: m and v so far; `nil` stands for zeros.
  init(_ rule: AdamRule, owner: Optimizer, shape: [Int], slots: [Tensor]?) {
    self.rule = rule
    self.owner = owner
    firstMoment = slots?[0] ?? Tensor(repeating: 0, shape: shape)
    secondMoment = slots?[1] ?? Tensor(repeating: 0, shape: shape)
    stepsTaken = [Int32](repeating: 0, count: shape[0])
    isUntouched = [Bool](repeating: slots == nil, count: shape[0])
  }

  /// Brings all rows of the table up to date.
  func catchUp(_ table: inout Tensor) {
    guard !isUpToDate else { return }
    defer { isUpToDate = true }
    let steps = Int32(rates.count)
    let late = stepsTaken.indices.filter { stepsTaken[$0] < steps && !isUntouched[$0] }
    replay(late.map(Int32.init), &table)
  }

  /// Brings some rows up to date.
  func catchUp(_ table: inout Tensor, rows: [Int32]) {
    let steps = Int32(rates.count)
    replay(rows.filter { stepsTaken[Int($0)] < steps && !isUntouched[Int($0)] }, &table)
  }

  private func replay(_ rows: [Int32], _ table: inout Tensor) {
    guard !rows.isEmpty else { return }
    let kernel = AdamKernel(rule)
    withScalars(of: &table) { w, m, v, width in
      inParallel(rows.count, grain: 32) { part in
        rates.withUnsafeBufferPointer { rates in
          for row in rows[part] {
            let offset = Int(row) * width
            let missed = UnsafeBufferPointer(rebasing: rates[Int(stepsTaken[Int(row)])...])
            kernel.replay(missed, w + offset, m: m + offset, v: v + offset, count: width)
          }
        }
      }
    }
    for row in rows { stepsTaken[Int(row)] = Int32(rates.count) }
  }

  /// Takes one step: now for the rows that have a gradient, later for all others.
  func step(_ table: inout Tensor, _ gradient: RowGradient, _ step: UpdateStep) {
    catchUp(&table, rows: gradient.indices)
    rates.append(rule.rate(step))
    isUpToDate = false
    let kernel = AdamKernel(rule, step: step)
    withScalars(of: &table) { w, m, v, width in
      gradient.values.withScalars { values in
        inParallel(gradient.indices.count, grain: 64) { part in
          for place in part {
            let offset = Int(gradient.indices[place]) * width
            kernel.updateRow(
              w + offset, m: m + offset, v: v + offset, gradient: values.pointer + place * width, count: width)
          }
        }
      }
    }
    for row in gradient.indices {
      stepsTaken[Int(row)] = Int32(rates.count)
      isUntouched[Int(row)] = false
    }
  }

  private func withScalars(
    of table: inout Tensor,
    _ body: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>, Int) -> Void
  ) {
    let width = table.shape.dropFirst().reduce(1, *)
    table.withMutableScalars { w in
      firstMoment.withMutableScalars { m in
        secondMoment.withMutableScalars { v in body(w.pointer, m.pointer, v.pointer, width) }
      }
    }
  }
}
