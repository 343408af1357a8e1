/// What is wrong with a network, its data or its training.
public enum NetworkError: Error, Equatable, Sendable {
  // Tensors
  case raggedRows(row: Int, length: Int, expected: Int)
  case scalarCount(Int, shape: [Int])
  case invalidShape([Int])
  case indexOutOfRange(Int, axis: Int, shape: [Int])
  case rank(shape: [Int], expected: Int)
  case axis(Int, shape: [Int])
  case shapes([Int], [Int], operation: String)

  // Layers and models
  case invalidArgument(String, String, expected: String)
  case layerInput(layer: String, shape: [Int?], expected: String)
  case layerOutput(layer: String, shape: [Int], expected: [Int?])
  case layerInputCount(layer: String, count: Int, expected: String)
  case unknownDimension(layer: String, shape: [Int?], needed: String)
  case duplicateLayerName(String)
  case unknownLayer(String, known: [String])
  case emptyModel(String)
  case notBuilt(String)
  case notCompiled(String)
  case disconnectedGraph(layer: String)
  case weightCount(layer: String, count: Int, expected: Int)
  case weightShape(layer: String, weight: String, shape: [Int], expected: [Int])

  // Data
  case inputCount(Int, expected: Int)
  case outputCount(Int, of: String, expected: Int)
  case inputShape([Int], model: String, expected: [Int?])
  case rowCounts([Int])
  case emptyData(String)
  case tokenOutOfRange(token: Double, row: Int, position: Int, vocabulary: Int, layer: String)
  case notANumberInData(what: String, row: Int)
  case targetShape([Int], output: [Int], loss: String)
  case labelOutOfRange(label: Double, row: Int, classes: Int)

  // Training
  case unknownFigure(String, known: [String])
  case lossNotFinite(loss: Double, epoch: Int, step: Int, layer: String?)
  case cancelled

  // Files
  case file(path: String, problem: String)
  case configuration(String)
  case unsupported(String)
}

extension NetworkError {
  /// Data without rows, or rows without scalars.
  static func emptyData(_ what: String, shape: [Int]) -> NetworkError {
    shape.first == 0
      ? .emptyData(what)
      : .invalidArgument("the shape of \(what)", "\(shape)", expected: "without dimensions of size 0")
  }

  /// The same mistake, where row `n` of a batch is row `rows[n]` of the data.
  func inData(rows: [Int]) -> NetworkError {
    switch self {
    case .tokenOutOfRange(let token, let row, let position, let vocabulary, let layer) where row < rows.count:
      .tokenOutOfRange(token: token, row: rows[row], position: position, vocabulary: vocabulary, layer: layer)
    case .labelOutOfRange(let label, let row, let classes) where row < rows.count:
      .labelOutOfRange(label: label, row: rows[row], classes: classes)
    default: self
    }
  }
}

/// Runs `body` on a batch of the given rows; a mistake in a row is reported by its number in the data.
func onBatch<Result>(ofRows rows: [Int], _ body: () throws -> Result) throws -> Result {
  do { return try body() } catch let error as NetworkError { throw error.inData(rows: rows) }
}
