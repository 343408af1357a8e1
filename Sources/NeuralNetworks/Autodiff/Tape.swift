/// The record of a computation, from which gradients are found by walking it backwards.
///
/// Reverse-mode automatic differentiation. An operation computes its value and, beside it, states how a gradient
/// with respect to that value becomes one with respect to each operand; see `Tensor.recorded`. A tape serves one
/// forward pass on one thread.
final class Tape {
  private struct Entry {
    let outputs: [TapeNode]
    let part: String?
    let pullback: ([Tensor?]) throws -> Void
  }

  private var entries: [Entry] = []

  /// Whether the computation is over. Values that somebody kept of it are constants from then on.
  private(set) var isEnded = false

  /// Whose operations are being recorded.
  fileprivate var part: String?

  /// `tensor` as a variable: gradients with respect to it will be kept.
  func variable(_ tensor: Tensor) -> Tensor {
    var variable = tensor
    variable.node = TapeNode(tape: self, shape: tensor.shape)
    return variable
  }

  fileprivate func append(outputs: [TapeNode], pullback: @escaping ([Tensor?]) throws -> Void) {
    entries.append(Entry(outputs: outputs, part: part, pullback: pullback))
  }

  /// Finds the gradient of the sum of `loss`'s scalars with respect to every variable, and forgets the record.
  func backward(from loss: Tensor) throws {
    defer { clear() }
    guard let node = loss.node else { return }
    node.accumulate(.dense(Tensor(repeating: 1, shape: loss.shape)))
    let runtime = Runtime.current
    while let entry = entries.popLast() {
      let gradients = entry.outputs.map { $0.takeGradient() }
      guard gradients.contains(where: { $0 != nil }) else { continue }
      try runtime.measure(.backward, of: entry.part) { try entry.pullback(gradients) }
    }
  }

  /// Forgets the record without walking it.
  func clear() {
    entries = []
    isEnded = true
  }
}

extension Tape? {
  /// Records the operations of `work` as those of `part`.
  func attributing<Result>(to part: String, _ work: () throws -> Result) rethrows -> Result {
    let outer = self?.part
    self?.part = part
    defer { self?.part = outer }
    return try work()
  }
}

/// The place of one value on a tape.
final class TapeNode: @unchecked Sendable {
  let tape: Tape
  let shape: [Int]

  /// The gradient that has arrived so far. A variable keeps its own; that of a result is used up on the way back.
  private(set) var gradient: Gradient?

  init(tape: Tape, shape: [Int]) {
    self.tape = tape
    self.shape = shape
  }

  func accumulate(_ gradient: Gradient) {
    if self.gradient == nil { self.gradient = gradient } else { self.gradient!.add(gradient) }
  }

  fileprivate func takeGradient() -> Tensor? {
    defer { gradient = nil }
    return gradient?.dense
  }
}

// MARK: - Recording operations

extension Tensor {
  /// This value, put on the tape of its operand `a`.
  ///
  /// - Parameter da: turns the gradient with respect to the result into one with respect to `a`.
  func recorded(_ a: Tensor, _ da: @escaping (Tensor) throws -> Tensor) -> Tensor {
    recorded([(a.node, da)])
  }

  /// This value, put on the tape of its operands. A gradient is only computed where it is wanted.
  func recorded(
    _ a: Tensor, _ da: @escaping (Tensor) throws -> Tensor, _ b: Tensor, _ db: @escaping (Tensor) throws -> Tensor
  ) -> Tensor {
    recorded([(a.node, da), (b.node, db)])
  }

  private func recorded(_ operands: [(node: TapeNode?, pullback: (Tensor) throws -> Tensor)]) -> Tensor {
    let tracked = operands.compactMap { operand in operand.node.map { (node: $0, pullback: operand.pullback) } }
    return Tensor.record([self], on: tracked.map(\.node)) { gradients in
      guard let gradient = gradients[0] else { return }
      for (node, pullback) in tracked { node.accumulate(.dense(try pullback(gradient))) }
    }[0]
  }

  /// Results of an operation that has several, put on the tape of its operands.
  ///
  /// - Parameters:
  ///   - nodes: the operands' nodes, as far as they have any.
  ///   - pullback: receives the gradients with respect to the results (`nil` where none arrived), and hands those
  ///     with respect to the operands to their nodes.
  static func record(
    _ results: [Tensor], on nodes: [TapeNode], pullback: @escaping ([Tensor?]) throws -> Void
  ) -> [Tensor] {
    let live = nodes.filter { !$0.tape.isEnded }
    guard let tape = live.first?.tape else { return results }
    precondition(live.allSatisfy { $0.tape === tape }, "operands of one operation stand on different tapes")
    let recorded = results.map { result in
      precondition(result.node == nil, "a result can't be recorded twice")
      return tape.variable(result)
    }
    tape.append(outputs: recorded.map { $0.node! }, pullback: pullback)
    return recorded
  }
}
