/// How the layers of a saved model are joined.
struct GraphConfiguration: Codable {
  struct Step: Codable {
    /// Which layer of the list runs.
    let layer: Int

    /// The places of what it takes, and the first place of what it gives.
    let inputs: [Int]
    let output: Int
  }

  /// The inputs' shapes, which take the first places.
  let inputs: [[Int?]]
  let layers: [LayerConfiguration]
  let steps: [Step]
  let outputs: [Int]
}

extension Model: ConfigurableLayer {
  var arguments: [String: any Encodable] { get throws { ["graph": try graphConfiguration()] } }

  static func make(_ saved: LayerConfiguration) throws -> Layer { try makeModel(saved) }

  /// A model of a saved configuration, with new weights.
  static func makeModel(_ saved: LayerConfiguration) throws -> Model {
    let graph: GraphConfiguration = try saved("graph")
    let layers = try graph.layers.map { try $0.makeLayer() }
    if saved.type == "Sequential" {
      guard graph.inputs.count == 1 else { throw NetworkError.configuration("the input of '\(saved.name)'") }
      return try Sequential([Input(shape: Array(graph.inputs[0].dropFirst()))] + layers, name: saved.name)
    }
    let inputs = graph.inputs.map { SymbolicTensor(shape: $0, producer: nil) }
    var places = Dictionary(uniqueKeysWithValues: inputs.enumerated().map { ($0, $1) })
    func symbol(_ place: Int) throws -> SymbolicTensor {
      guard let symbol = places[place] else { throw NetworkError.configuration("a connection of '\(saved.name)'") }
      return symbol
    }
    for step in graph.steps {
      guard layers.indices.contains(step.layer) else { throw NetworkError.configuration("a step of '\(saved.name)'") }
      let results = try LayerApplication(layer: layers[step.layer], inputs: step.inputs.map(symbol)).results()
      for (index, result) in results.enumerated() {
        guard places.updateValue(result, forKey: step.output &+ index) == nil else {
          throw NetworkError.configuration("a step of '\(saved.name)'")
        }
      }
    }
    return try Model(inputs: inputs, outputs: graph.outputs.map(symbol), name: saved.name)
  }

  private func graphConfiguration() throws -> GraphConfiguration {
    let graph = try builtGraph()
    let layers = graph.layers
    let numbers = Dictionary(uniqueKeysWithValues: layers.enumerated().map { (ObjectIdentifier($1), $0) })
    return GraphConfiguration(
      inputs: graph.inputs.map(\.shape), layers: try layers.map { try $0.configuration() },
      steps: graph.steps.map {
        GraphConfiguration.Step(
          layer: numbers[ObjectIdentifier($0.layer)]!, inputs: $0.inputs, output: $0.outputs.lowerBound)
      },
      outputs: graph.outputs.map(\.place))
  }
}
