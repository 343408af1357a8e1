/// What a recurrent layer does at one time step, with its weights: `SimpleRNNCell`, `LSTMCell`, `GRUCell`, or several
/// of them on top of each other.
///
/// `RNN` walks sequences with a cell.
public class RNNCell: Layer {
  /// The sizes of the states that are carried from step to step.
  var stateSizes: [Int] { preconditionFailure("\(typeName) has to state its states' sizes") }

  /// Which of the states is the output too.
  var outputState: Int { 0 }

  /// The width of the output.
  var units: Int { stateSizes[outputState] }

  /// The width of the input that the cell was built for.
  var features: Int?

  /// A cell like this one, with parameters of its own.
  func twin() -> RNNCell { preconditionFailure("\(typeName) has to make a twin") }

  /// Throws where an argument makes no sense, in the name of the layer that it was given to.
  func checkArguments(of layer: Layer) throws {}

  /// Walks a batch of sequences.
  ///
  /// - Parameters:
  ///   - input: `[batch, time, features]`
  ///   - initial: the states before the first step; `nil` stands for zeros.
  func walk(_ input: Tensor, initial: [Tensor]?, _ walk: SequenceWalk, _ pass: ForwardPass) throws -> RecurrentResult {
    preconditionFailure("\(typeName) has to walk")
  }

  override func outputShapes(_ inputs: [SymbolicShape]) throws -> [SymbolicShape] {
    throw NetworkError.layerInput(
      layer: name, shape: inputs[0], expected: "to be walked along sequences by a layer: RNN(\(typeName)(…))")
  }
}

/// How a cell is walked along sequences.
struct SequenceWalk {
  /// Steps that are skipped: states stay as they are.
  let mask: SequenceMask?

  /// Whether the walk begins at the last step. The result's steps are in the order of the input all the same.
  var isBackwards: Bool

  /// Whether the output after each step is wanted.
  var returnsSequence: Bool

  /// Whether the sequence holds zeros at skipped steps, in place of the output before.
  var zeroesSkippedSteps: Bool
}
