import Foundation
import Testing

@testable import NeuralNetworks

/// A small recurrence on random numbers, its values by plain loops in `Double`, and a loss that depends on all of them.
private struct RecurrenceProblem {
  let cell: RecurrenceCell
  let batch: Int
  let length: Int
  let lead: [Int]?
  let isReversed: Bool
  let index: [Int32]
  let rowCount: Int
  var projected: [Float]
  var weights: [Float]
  var recurrentBias: [Float]
  var initialState: [Float]
  var initialMemory: [Float]
  let stateCosts: [Float]
  let lastCosts: [Float]
  let memoryCosts: [Float]

  init(
    _ kind: RecurrenceCell.Kind, units: Int, batch: Int, length: Int, lead: [Int]?, isReversed: Bool, seed: UInt64,
    hasInitial: Bool = false
  ) {
    var noise = TestNoise(seed)
    cell = RecurrenceCell(kind: kind, activation: .tanh, recurrentActivation: .sigmoid, units: units)
    (self.batch, self.length, self.lead, self.isReversed) = (batch, length, lead, isReversed)
    let rowCount = 9
    self.rowCount = rowCount
    // Leading steps that rows share read the same rows: 8, 7, 8, 7, …
    index = (0..<batch * length).map { position in
      let (row, step) = (position / length, position % length)
      return step < (lead?[row] ?? 0) ? Int32(8 - step % 2) : Int32(noise.int(0..<rowCount))
    }
    let width = cell.gates * units
    projected = noise.floats(rowCount * width)
    weights = noise.floats(units * width).map { $0 / Float(units).squareRoot() }
    recurrentBias = noise.floats(width)
    initialState = hasInitial ? noise.floats(batch * units) : []
    initialMemory = hasInitial && kind == .lstm ? noise.floats(batch * units) : []
    stateCosts = noise.floats(batch * length * units)
    lastCosts = noise.floats(batch * units)
    memoryCosts = noise.floats(batch * units)
  }

  var width: Int { cell.gates * cell.units }

  /// States `[batch, length, units]`, and the last states and memory `[batch, units]`.
  func plain() -> (states: [Float], last: [Float], memory: [Float]) {
    func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
    let units = cell.units
    var states = [Float](repeating: 0, count: batch * length * units)
    var last = [Float](repeating: 0, count: batch * units)
    var memories = last
    for row in 0..<batch {
      var state = (0..<units).map { initialState.isEmpty ? 0 : Double(initialState[row * units + $0]) }
      var memory = (0..<units).map { initialMemory.isEmpty ? 0 : Double(initialMemory[row * units + $0]) }
      for step in 0..<length {
        let time = isReversed ? length - 1 - step : step
        let input = Int(index[row * length + time]) * width
        let product = (0..<width).map { column in
          (0..<units).reduce(0.0) { $0 + state[$1] * Double(weights[$1 * width + column]) }
        }
        func x(_ gate: Int, _ unit: Int) -> Double { Double(projected[input + gate * units + unit]) }
        func r(_ gate: Int, _ unit: Int) -> Double {
          product[gate * units + unit] + (cell.kind == .gru ? Double(recurrentBias[gate * units + unit]) : 0)
        }
        for unit in 0..<units {
          switch cell.kind {
          case .simple: state[unit] = tanh(x(0, unit) + r(0, unit))
          case .lstm:
            memory[unit] =
              sigmoid(x(1, unit) + r(1, unit)) * memory[unit]
              + sigmoid(x(0, unit) + r(0, unit)) * tanh(x(2, unit) + r(2, unit))
            state[unit] = sigmoid(x(3, unit) + r(3, unit)) * tanh(memory[unit])
          case .gru:
            let update = sigmoid(x(0, unit) + r(0, unit))
            let candidate = tanh(x(2, unit) + sigmoid(x(1, unit) + r(1, unit)) * r(2, unit))
            state[unit] = update * state[unit] + (1 - update) * candidate
          }
          states[(row * length + time) * units + unit] = Float(state[unit])
        }
      }
      for unit in 0..<units {
        last[row * units + unit] = Float(state[unit])
        memories[row * units + unit] = Float(memory[unit])
      }
    }
    return (states, last, memories)
  }

  func loss() -> Double {
    let values = plain()
    func dot(_ a: [Float], _ b: [Float]) -> Double { zip(a, b).reduce(0) { $0 + Double($1.0) * Double($1.1) } }
    return dot(values.states, stateCosts) + dot(values.last, lastCosts)
      + (cell.kind == .lstm ? dot(values.memory, memoryCosts) : 0)
  }

  func blocks(rowsPerBlock: Int) -> RecurrenceBlocks {
    RecurrenceBlocks(
      batch: batch, length: length, sharedLead: lead, isReversed: isReversed, rowsPerBlock: rowsPerBlock)
  }

  func withKernel<Result>(
    rowsPerBlock: Int, _ kernels: Kernels, _ body: (RecurrenceKernel) -> Result
  ) -> Result {
    projected.withUnsafeBufferPointer { projected in
      weights.withUnsafeBufferPointer { weights in
        recurrentBias.withUnsafeBufferPointer { bias in
          initialState.withUnsafeBufferPointer { state in
            initialMemory.withUnsafeBufferPointer { memory in
              let inputs = RecurrenceInputs(
                projected: projected.baseAddress!, weights: weights.baseAddress!,
                recurrentBias: cell.kind == .gru ? bias.baseAddress! : nil,
                initialState: state.isEmpty ? nil : state.baseAddress,
                initialMemory: memory.isEmpty ? nil : memory.baseAddress)
              return body(
                RecurrenceKernel(
                  cell, blocks: blocks(rowsPerBlock: rowsPerBlock), inputs: inputs, index: index, kernels: kernels))
            }
          }
        }
      }
    }
  }

  /// The same, walked where no way back is wanted.
  func results(rowsPerBlock: Int, keepsSequence: Bool, _ kernels: Kernels) -> RecurrenceStack.Results {
    func tensor(_ scalars: [Float], _ shape: [Int]) -> Tensor { Tensor(floats: scalars, shape: shape) }
    let initial = [initialState, initialMemory].filter { !$0.isEmpty }.map { tensor($0, [batch, cell.units]) }
    let level = RecurrenceStack.Level(
      cell: cell, kernel: tensor(weights, [cell.units, width]),
      recurrentBias: cell.kind == .gru ? tensor(recurrentBias, [width]) : nil, initial: initial.isEmpty ? nil : initial)
    return RecurrenceStack(
      [level], blocks: blocks(rowsPerBlock: rowsPerBlock), projected: tensor(projected, [rowCount, width]),
      index: index, kernels: kernels
    ).walk(keepsSequence: keepsSequence)
  }
}

extension ScalarBlock {
  var floats: [Float] { Array(UnsafeBufferPointer(start: scalars, count: count)) }
}

@Suite("The recurrence's kernels")
struct RecurrenceKernelTests {
  private static let kinds: [RecurrenceCell.Kind] = [.simple, .lstm, .gru]

  private static func problems(_ kind: RecurrenceCell.Kind) -> [RecurrenceProblem] {
    [
      RecurrenceProblem(kind, units: 5, batch: 7, length: 9, lead: nil, isReversed: false, seed: 1),
      RecurrenceProblem(kind, units: 16, batch: 6, length: 12, lead: [3, 0, 12, 7, 7, 9], isReversed: false, seed: 2),
      RecurrenceProblem(kind, units: 70, batch: 5, length: 30, lead: [20, 5, 5, 21, 1], isReversed: true, seed: 3),
      RecurrenceProblem(kind, units: 33, batch: 9, length: 5, lead: nil, isReversed: true, seed: 4, hasInitial: true),
      RecurrenceProblem(kind, units: 64, batch: 1, length: 1, lead: [1], isReversed: false, seed: 5),
    ]
  }

  @Test("walk as plain loops do, shared steps and all", arguments: testedLevels, kinds)
  func forward(level: Kernels.Level, kind: RecurrenceCell.Kind) throws {
    let kernels = try #require(Kernels(level))
    for problem in Self.problems(kind) {
      let expected = problem.plain()
      for rowsPerBlock in [1, 3, 4, 64] {
        let slots = problem.blocks(rowsPerBlock: rowsPerBlock).slots()
        problem.withKernel(rowsPerBlock: rowsPerBlock, kernels) { kernel in
          let states = kernel.states.floats
          let units = problem.cell.units
          let ordered = slots.flatMap { states[Int($0) * units..<Int($0 + 1) * units] }
          expectClose(ordered, expected.states, within: 1e-5)
          expectClose(kernel.lastState.floats, expected.last, within: 1e-5)
          if kind == .lstm { expectClose(kernel.lastMemory.floats, expected.memory, within: 1e-5) }
        }
        for keepsSequence in [false, true] {
          let results = problem.results(rowsPerBlock: rowsPerBlock, keepsSequence: keepsSequence, kernels)
          problem.withKernel(rowsPerBlock: rowsPerBlock, kernels) { kernel in
            #expect(results.lastState.floats == kernel.lastState.floats)
            #expect(results.lastMemory.floats == kernel.lastMemory.floats)
            #expect(results.sequence.floats == (keepsSequence ? kernel.states.floats : []))
          }
        }
      }
    }
  }

  @Test("find the gradients that finite differences show", arguments: testedLevels, kinds)
  func backward(level: Kernels.Level, kind: RecurrenceCell.Kind) throws {
    let kernels = try #require(Kernels(level))
    for problem in Self.problems(kind) {
      let gradients = Self.gradients(of: problem, rowsPerBlock: 4, kernels)
      var noise = TestNoise(9)
      func check(_ name: String, _ keyPath: WritableKeyPath<RecurrenceProblem, [Float]>, _ gradient: [Float]) {
        // One random direction for each: all scalars move at once.
        let direction = noise.floats(problem[keyPath: keyPath].count)
        var (ahead, behind) = (problem, problem)
        let step: Float = 1e-3
        for index in direction.indices {
          ahead[keyPath: keyPath][index] += step * direction[index]
          behind[keyPath: keyPath][index] -= step * direction[index]
        }
        let slope = Float((ahead.loss() - behind.loss()) / Double(2 * step))
        let found = zip(gradient, direction).reduce(Float(0)) { $0 + $1.0 * $1.1 }
        expectClose([found], [slope], within: 4e-3, "\(kind) \(name), \(problem.cell.units) units")
      }
      check("projected", \.projected, gradients.projected)
      check("weights", \.weights, gradients.weights)
      if kind == .gru { check("bias", \.recurrentBias, gradients.bias) }
      if !problem.initialState.isEmpty { check("initial state", \.initialState, gradients.initialState) }
      if !problem.initialMemory.isEmpty { check("initial memory", \.initialMemory, gradients.initialMemory) }
    }
  }

  @Test("give the same bits on 1, 2 and 8 threads", arguments: kinds)
  func threads(kind: RecurrenceCell.Kind) {
    let problem = RecurrenceProblem(
      kind, units: 40, batch: 37, length: 25, lead: (0..<37).map { $0 % 20 }, isReversed: false, seed: 6)
    let results = [1, 2, 8].map { threads in
      Runtime.$current.withValue(Runtime(threads: threads)) { Self.gradients(of: problem, rowsPerBlock: 4, .best) }
    }
    for other in results.dropFirst() {
      #expect(other.projected == results[0].projected)
      #expect(other.weights == results[0].weights)
      #expect(other.bias == results[0].bias)
    }
  }

  private static func gradients(
    of problem: RecurrenceProblem, rowsPerBlock: Int, _ kernels: Kernels
  ) -> (projected: [Float], weights: [Float], bias: [Float], initialState: [Float], initialMemory: [Float]) {
    let blocks = problem.blocks(rowsPerBlock: rowsPerBlock)
    let slots = blocks.slots()
    let units = problem.cell.units
    // A shared slot collects the costs of all positions that it stands for.
    var slotCosts = [Float](repeating: 0, count: blocks.slotCount * units)
    for (position, slot) in slots.enumerated() {
      for unit in 0..<units { slotCosts[Int(slot) * units + unit] += problem.stateCosts[position * units + unit] }
    }
    return problem.withKernel(rowsPerBlock: rowsPerBlock, kernels) { kernel in
      let result = slotCosts.withUnsafeBufferPointer { states in
        problem.lastCosts.withUnsafeBufferPointer { last in
          problem.memoryCosts.withUnsafeBufferPointer { memory in
            kernel.backward(
              RecurrenceOutputGradients(
                states: states.baseAddress, lastState: last.baseAddress,
                lastMemory: problem.cell.kind == .lstm ? memory.baseAddress : nil))
          }
        }
      }
      var projected = [Float](repeating: .nan, count: problem.rowCount * problem.width)
      SegmentSum(blocks.bySlot(problem.index), groupCount: problem.rowCount)
        .sum(result.projected.scalars, width: problem.width, into: &projected, kernels: kernels)
      let weights = result.weights.floats
      return (
        projected, Array(weights.prefix(units * problem.width)), Array(weights.suffix(problem.width)),
        result.initialState.floats, result.initialMemory.floats
      )
    }
  }
}
