// Recurrent layers as ONNX operators. ONNX has the three recurrences as operators over whole sequences, with time first;
// their kernels are transposed, with a dimension for the direction in front, and two biases lie side by side. Where they
// don't do, steps are walked one by one (`Scan`).

/// The names of what a walk along sequences gives.
struct ONNXWalk {
  /// The output after each step, `[batch, time, units]`, in the order of the input.
  let sequence: ONNXGraph.Value

  /// The last states, each `[batch, units]`.
  let states: [ONNXGraph.Value]
}

/// A cell that can be written as ONNX operators.
protocol ONNXCell: RNNCell {
  /// Adds the walk along sequences `x`, `[batch, time, features]`.
  ///
  /// - Parameters:
  ///   - mask: 1 for each step that counts, 0 for those that are skipped, `[batch, time]`.
  ///   - initial: the states before the first step; none stand for zeros.
  func exportWalk(
    _ x: ONNXGraph.Value, mask: ONNXGraph.Value?, initial: [ONNXGraph.Value], isBackwards: Bool,
    zeroesSkippedSteps: Bool, to onnx: inout ONNXGraph
  ) throws -> ONNXWalk
}

extension RecurrentCell: ONNXCell {
  func exportWalk(
    _ x: ONNXGraph.Value, mask: ONNXGraph.Value?, initial: [ONNXGraph.Value], isBackwards: Bool,
    zeroesSkippedSteps: Bool, to onnx: inout ONNXGraph
  ) throws -> ONNXWalk {
    guard let recurrence = recurrence as? any ONNXRecurrence else { throw onnxProblem("") }
    let activations = recurrence.onnxActivations.compactMap(\.onnxRecurrentName)
    if mask == nil, activations.count == recurrence.onnxActivations.count {
      return try exportOperator(recurrence, activations, x, initial, isBackwards, to: &onnx)
    }
    return try exportScan(recurrence, x, mask, initial, isBackwards, zeroesSkippedSteps, to: &onnx)
  }

  /// The walk as one operator.
  private func exportOperator(
    _ recurrence: any ONNXRecurrence, _ activations: [String], _ x: ONNXGraph.Value, _ initial: [ONNXGraph.Value],
    _ isBackwards: Bool, to onnx: inout ONNXGraph
  ) throws -> ONNXWalk {
    let units = options.units
    func columns(_ tensor: Tensor) throws -> Tensor {
      let axis = tensor.rank - 1
      return try .concatenated(
        recurrence.onnxBlocks.map { try tensor.slice(axis: axis, from: $0 * units, count: units) }, axis: axis)
    }
    func kernel(_ index: Int) throws -> Tensor {
      let kernel = try columns(weights[index]).transposed()
      return try kernel.reshaped([1] + kernel.shape)
    }
    var biases = Tensor(repeating: 0, shape: [1, 2 * recurrence.blocks * units])
    if options.useBias {
      let bias = try columns(weights[2])
      biases =
        recurrence.hasRecurrentBias ? bias : try .concatenated([bias, Tensor(repeating: 0, shape: bias.shape)])
      biases = try biases.reshaped([1, 2 * recurrence.blocks * units])
    }
    var operands = [
      onnx.addTimeFirst(x), onnx.constant(try kernel(0)), onnx.constant(try kernel(1)), onnx.constant(biases),
    ]
    if !initial.isEmpty { operands += [""] + initial.map { onnx.add("Unsqueeze", [$0, onnx.constant([0])]) } }
    let direction = ONNXGraph.Attribute.string(isBackwards ? "reverse" : "forward")
    let results = onnx.add(
      recurrence.onnxOperator, operands,
      recurrence is GRURecurrence
        ? [
          "hidden_size": .int(units), "direction": direction, "activations": .strings(activations),
          "linear_before_reset": .int(recurrence.hasRecurrentBias ? 1 : 0),
        ] : ["hidden_size": .int(units), "direction": direction, "activations": .strings(activations)],
      results: 1 + recurrence.stateCount)
    let sequence = onnx.add("Squeeze", [results[0], onnx.constant([1])])
    return ONNXWalk(
      sequence: onnx.addTimeFirst(sequence),
      states: results.dropFirst().map { onnx.add("Squeeze", [$0, onnx.constant([0])]) })
  }

  /// The walk step by step.
  private func exportScan(
    _ recurrence: any ONNXRecurrence, _ x: ONNXGraph.Value, _ mask: ONNXGraph.Value?, _ initial: [ONNXGraph.Value],
    _ isBackwards: Bool, _ zeroesSkippedSteps: Bool, to onnx: inout ONNXGraph
  ) throws -> ONNXWalk {
    let biases = options.useBias ? recurrence.hasRecurrentBias ? try weights[2].unstacked(axis: 0) : [weights[2]] : []
    let stepWeights = ONNXRecurrentWeights(
      units: options.units, kernel: weights[1], bias: biases.count > 1 ? biases[1] : nil)
    let projected = onnx.addTimeFirst(onnx.addLinearMap(x, weights[0], bias: biases.first))
    var states = initial
    if states.isEmpty {
      let size = onnx.add(
        "Concat", [onnx.addSizes(of: x, from: 0, to: 1), onnx.constant([options.units])], ["axis": .int(0)])
      states = Array(repeating: onnx.add("ConstantOfShape", [size]), count: recurrence.stateCount)
    }
    let kept = mask.map { [onnx.add("Transpose", [onnx.add("Unsqueeze", [$0, onnx.constant([2])])], timeFirst)] } ?? []
    let walk = onnx.addScan(states: states, sequences: [projected] + kept, isBackwards: isBackwards) {
      onnx, states, inputs in
      var next = recurrence.exportStep(inputs[0], states: states, weights: stepWeights, to: &onnx)
      guard inputs.count > 1 else { return (next, next[0]) }
      // A step that is skipped leaves the states as they are.
      next = zip(next, states).map { new, old in
        onnx.add("Add", [old, onnx.add("Mul", [inputs[1], onnx.add("Sub", [new, old])])])
      }
      return (next, zeroesSkippedSteps ? onnx.add("Mul", [next[0], inputs[1]]) : next[0])
    }
    return ONNXWalk(sequence: onnx.addTimeFirst(walk.sequence), states: walk.states)
  }
}

extension StackedRNNCells: ONNXCell {
  func exportWalk(
    _ x: ONNXGraph.Value, mask: ONNXGraph.Value?, initial: [ONNXGraph.Value], isBackwards: Bool,
    zeroesSkippedSteps: Bool, to onnx: inout ONNXGraph
  ) throws -> ONNXWalk {
    var sequence = x
    var states: [ONNXGraph.Value] = []
    for (index, cell) in cells.enumerated() {
      let own = initial.isEmpty ? [] : Array(initial[states.count..<states.count + cell.stateSizes.count])
      let walk = try cell.onnxCell().exportWalk(
        sequence, mask: mask, initial: own, isBackwards: isBackwards,
        zeroesSkippedSteps: zeroesSkippedSteps && index == cells.count - 1, to: &onnx)
      sequence = walk.sequence
      states += walk.states
    }
    return ONNXWalk(sequence: sequence, states: states)
  }
}

extension RecurrentLayer: ONNXLayer {
  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) throws -> [ONNXGraph.Value] {
    let walk = try exportWalk(inputs, zeroesSkippedSteps: false, to: &onnx)
    let states = options.returnState ? walk.states : []
    guard options.returnSequences else { return [walk.states[cell.outputState]] + states }
    var sequence = walk.sequence
    if options.goBackwards {
      sequence = onnx.add(
        "Slice",
        [sequence, onnx.constant([-1]), onnx.constant([Int(Int32.min)]), onnx.constant([1]), onnx.constant([-1])])
    }
    onnx.setMask(onnx.mask(of: inputs[0]), of: sequence)
    return [sequence] + states
  }

  fileprivate func exportWalk(
    _ inputs: [ONNXGraph.Value], zeroesSkippedSteps: Bool, to onnx: inout ONNXGraph
  ) throws -> ONNXWalk {
    guard !options.stateful else { throw onnxProblem(" with stateful") }
    return try cell.onnxCell().exportWalk(
      inputs[0], mask: onnx.mask(of: inputs[0]), initial: Array(inputs.dropFirst()),
      isBackwards: options.goBackwards, zeroesSkippedSteps: zeroesSkippedSteps, to: &onnx)
  }
}

extension Bidirectional: ONNXLayer {
  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) throws -> [ONNXGraph.Value] {
    let returnsSequences = forwardLayer.options.returnSequences
    let a = try forwardLayer.exportWalk(split(inputs), zeroesSkippedSteps: returnsSequences, to: &onnx)
    let b = try backwardLayer.exportWalk(split(inputs, second: true), zeroesSkippedSteps: returnsSequences, to: &onnx)
    let both =
      returnsSequences
      ? [a.sequence, b.sequence]
      : [a.states[forwardLayer.cell.outputState], b.states[backwardLayer.cell.outputState]]
    let merged: [ONNXGraph.Value] =
      switch mergeMode {
      case .concat: [onnx.add("Concat", both, ["axis": .int(-1)])]
      case .sum: [onnx.add("Sum", both)]
      case .mul: [onnx.add("Mul", both)]
      case .ave: [onnx.add("Mean", both)]
      case .none: both
      }
    if returnsSequences { for value in merged { onnx.setMask(onnx.mask(of: inputs[0]), of: value) } }
    return merged + (forwardLayer.options.returnState ? a.states + b.states : [])
  }
}

extension RNNCell {
  fileprivate func onnxCell() throws -> any ONNXCell {
    guard let cell = self as? any ONNXCell else { throw onnxProblem("") }
    return cell
  }
}

extension ONNXGraph {
  /// Batch and time change places.
  fileprivate mutating func addTimeFirst(_ x: Value) -> Value { add("Transpose", [x], timeFirst) }
}

private let timeFirst: KeyValuePairs<String, ONNXGraph.Attribute> = ["perm": .ints([1, 0, 2])]
