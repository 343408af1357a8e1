/// Two recurrent layers side by side, one of which walks its input from the end: Schuster and Paliwal, 1997.
///
///     Bidirectional(SimpleRNN(units: 64))
///
/// The second layer is made like the first, with parameters of its own.
public final class Bidirectional: Layer {
  /// How the two results become one.
  public enum MergeMode: String, Sendable, Codable {
    case concat, sum, mul, ave

    /// They stay two results.
    case none
  }

  let forwardLayer: RecurrentLayer
  let backwardLayer: RecurrentLayer
  let mergeMode: MergeMode

  /// - Parameters:
  ///   - layer: the layer that walks forwards.
  ///   - backwardLayer: the layer that walks backwards, if it is to differ; give it `goBackwards: true`.
  public init(
    _ layer: RecurrentLayer, mergeMode: MergeMode = .concat, backwardLayer: RecurrentLayer? = nil, name: String? = nil
  ) {
    forwardLayer = layer
    self.backwardLayer = backwardLayer ?? layer.reversed(name: layer.hasGivenName ? "backward_" + layer.name : nil)
    self.mergeMode = mergeMode
    super.init(name: name)
  }

  public override var typeName: String { "Bidirectional" }

  override var sublayers: [Layer] { [forwardLayer, backwardLayer] }

  override func build(_ inputs: [SymbolicShape]) throws {
    guard forwardLayer.options.goBackwards != backwardLayer.options.goBackwards,
      forwardLayer.options.returnSequences == backwardLayer.options.returnSequences,
      forwardLayer.options.returnState == backwardLayer.options.returnState
    else {
      throw NetworkError.invalidArgument(
        "backwardLayer of layer '\(name)'", "a layer of other options",
        expected: "one with the same returnSequences and returnState, and the other goBackwards")
    }
    let own = [inputs[0]]
    if forwardLayer.name.isEmpty { forwardLayer.name = "forward_" + forwardLayer.defaultName }
    if backwardLayer.name.isEmpty { backwardLayer.name = "backward_" + backwardLayer.defaultName }
    try forwardLayer.ensureBuilt(own)
    try backwardLayer.ensureBuilt(own)
  }

  override func outputShapes(_ inputs: [SymbolicShape]) throws -> [SymbolicShape] {
    let (forwards, backwards) = (try split(inputs), try split(inputs, second: true))
    let (a, b) = (try forwardLayer.outputShapes(forwards), try backwardLayer.outputShapes(backwards))
    let states = a.dropFirst() + b.dropFirst()
    switch mergeMode {
    case .none: return [a[0], b[0]] + states
    case .concat: return [a[0].dropLast() + [forwardLayer.cell.units + backwardLayer.cell.units]] + states
    case .sum, .mul, .ave:
      guard a[0] == b[0] else {
        throw NetworkError.layerInput(layer: name, shape: b[0], expected: "two layers of the same number of units")
      }
      return [a[0]] + states
    }
  }

  override func forward(_ inputs: [Tensor], _ pass: ForwardPass) throws -> [Tensor] {
    let skipped = forwardLayer.options.returnSequences
    let a = try forwardLayer.walk(split(inputs), pass, zeroesSkippedSteps: skipped)
    let b = try backwardLayer.walk(split(inputs, second: true), pass, zeroesSkippedSteps: skipped)
    let x = a.sequence ?? a.states[forwardLayer.cell.outputState]
    let y = b.sequence ?? b.states[backwardLayer.cell.outputState]
    let states = forwardLayer.options.returnState ? a.states + b.states : []
    let merged: [Tensor] =
      switch mergeMode {
      case .concat: [try .concatenated([x, y])]
      case .sum: [try x + y]
      case .mul: [try x * y]
      case .ave: [try (x + y) / 2]
      case .none: [x, y]
      }
    return (a.sequence == nil ? merged : merged.map { $0.withMask(inputs[0].mask) }) + states
  }

  /// The sequence, and one layer's half of the initial states.
  func split<Element>(_ inputs: [Element], second: Bool = false) throws -> [Element] {
    let states = inputs.dropFirst()
    guard states.count % 2 == 0 else {
      throw NetworkError.layerInputCount(
        layer: name, count: inputs.count, expected: "a sequence, and initial states for both directions or none")
    }
    return [inputs[0]] + (second ? states.suffix(states.count / 2) : states.prefix(states.count / 2))
  }
}
