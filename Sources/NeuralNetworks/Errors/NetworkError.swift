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
  case inputShape([Int], model: String, expected: [Int?])
  case rowCounts([Int])
  case emptyData(String)
  case tokenOutOfRange(token: Double, row: Int, position: Int, vocabulary: Int, layer: String)
  case notANumberInData(what: String, row: Int)
  case targetShape([Int], output: [Int], loss: String)
  case labelOutOfRange(label: Double, row: Int, classes: Int)

  // Training
  case lossNotFinite(loss: Double, epoch: Int, step: Int, layer: String?)
  case cancelled

  // Files
  case file(path: String, problem: String)
  case unsupported(String)
}
