import Foundation

extension NetworkError: LocalizedError, CustomStringConvertible {
  public var errorDescription: String? { description }

  public var description: String {
    switch self {
    case .raggedRows(let row, let length, let expected):
      "row \(row) has \(length) \(length == 1 ? "element" : "elements") where the first row has \(expected); all rows of a tensor need one length"
    case .scalarCount(let count, let shape):
      "\(count) scalars don't fill shape \(shape), which needs \(shape.elementCount)"
    case .invalidShape(let shape):
      "\(shape) is no shape: sizes can't be negative, nor their product so large"
    case .indexOutOfRange(let index, let axis, let shape):
      "index \(index) is out of range for axis \(axis) of a tensor of shape \(shape)"
    case .rank(let shape, let expected):
      "shape \(shape) has \(shape.count) dimensions where \(expected) are needed"
    case .axis(let axis, let shape):
      "a tensor of shape \(shape) has no axis \(axis)"
    case .shapes(let a, let b, let operation):
      "shapes \(a) and \(b) don't fit for \(operation)"
    case .invalidArgument(let name, let value, let expected):
      "\(name) is \(value), but has to be \(expected)"
    case .layerInput(let layer, let shape, let expected):
      "layer '\(layer)' can't take input of shape \(shape.symbolic): it expects \(expected)"
    case .layerOutput(let layer, let shape, let expected):
      "layer '\(layer)' gave a result of shape \(shape), where \(expected.symbolic) was expected from how the model was "
        + "put together"
    case .layerInputCount(let layer, let count, let expected):
      "layer '\(layer)' was given \(count) input\(count == 1 ? "" : "s"): it expects \(expected)"
    case .unknownDimension(let layer, let shape, let needed):
      "layer '\(layer)' has to know \(needed) of its input, whose shape is \(shape.symbolic); "
        + "start the model with Input(shape:) to state it"
    case .duplicateLayerName(let name):
      "two layers of the model are named '\(name)'; give one of them another name"
    case .unknownLayer(let name, let known):
      "the model has no layer '\(name)'; its layers are \(known.joined(separator: ", "))"
    case .emptyModel(let name):
      "model '\(name)' has no layers"
    case .notBuilt(let name):
      "'\(name)' has no weights yet, because the shape of its input isn't known; "
        + "start the model with Input(shape:), or train it first"
    case .notCompiled(let name):
      "model '\(name)' has to be compiled before it is trained or evaluated: call compile(optimizer:loss:metrics:)"
    case .disconnectedGraph(let layer):
      "the input of layer '\(layer)' doesn't come from the model's inputs"
    case .weightCount(let layer, let count, let expected):
      "'\(layer)' has \(expected) weights, but was given \(count)"
    case .weightShape(let layer, let weight, let shape, let expected):
      "weight '\(weight)' of '\(layer)' has shape \(expected), but was given shape \(shape)"
    case .inputCount(let count, let expected):
      "the model takes \(expected) input\(expected == 1 ? "" : "s"), but was given \(count)"
    case .outputCount(let count, let what, let expected):
      "the model has \(expected) output\(expected == 1 ? "" : "s"), but was given \(count) \(what)"
    case .inputShape(let shape, let model, let expected):
      "model '\(model)' takes input of shape \(expected.symbolic), but was given \(shape)"
    case .rowCounts(let counts):
      "inputs and targets need one number of rows, but have \(counts.map(String.init).joined(separator: ", "))"
    case .emptyData(let what):
      "\(what) holds no rows"
    case .tokenOutOfRange(let token, let row, let position, let vocabulary, let layer):
      "token \(token.formattedAsToken) in row \(row), position \(position), is not in the vocabulary of layer "
        + "'\(layer)', which has tokens 0 to \(vocabulary - 1)"
    case .notANumberInData(let what, let row):
      "row \(row) of \(what) holds a value that is not a finite number"
    case .targetShape(let target, let output, let loss):
      "targets of shape \(target) don't fit predictions of shape \(output) in \(loss)"
    case .labelOutOfRange(let label, let row, let classes):
      "label \(label.formattedAsToken) in row \(row) is no class: the model's output has \(classes) "
        + "classes, 0 to \(classes - 1)"
    case .unknownFigure(let name, let known):
      "nothing of the name '\(name)' is measured in this training; there is \(known.joined(separator: ", "))"
    case .lossNotFinite(let loss, let epoch, let step, let layer):
      "the loss became \(loss.isNaN ? "nan" : "\(loss)") in epoch \(epoch), step \(step)"
        + (layer.map { "; the first values that aren't finite came out of layer '\($0)'" }
          ?? "; what all layers give is finite, so that it arose in the loss itself")
        + ". A smaller learning rate or clipped gradients often help"
    case .cancelled:
      "the training was cancelled"
    case .file(let path, let problem):
      "\(path): \(problem)"
    case .configuration(let what):
      "the saved model isn't one that this library wrote: \(what) is missing or malformed"
    case .unsupported(let what):
      "\(what) isn't supported"
    }
  }
}

extension [Int?] {
  /// As Keras writes a shape: `(None, 500, 128)`.
  var symbolic: String {
    "(" + map { $0.map(String.init) ?? "None" }.joined(separator: ", ") + (count == 1 ? ",)" : ")")
  }
}

extension Double {
  /// Without the decimals of a whole number.
  fileprivate var formattedAsToken: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}
