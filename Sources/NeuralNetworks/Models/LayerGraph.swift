/// The layers of a model in the order in which they run, and which results each of them takes.
struct LayerGraph {
  struct Step {
    let layer: Layer
    let inputs: [Int]
    let outputs: Range<Int>
    let inputShapes: [SymbolicShape]
    let outputShapes: [SymbolicShape]
  }

  let steps: [Step]
  let inputs: [(place: Int, shape: SymbolicShape)]
  let outputs: [(place: Int, shape: SymbolicShape)]
  private let placeCount: Int

  /// The places that are read more than once.
  private let sharedPlaces: Set<Int>

  /// Finds the way from `inputs` to `outputs`, a layer after all those whose results it takes.
  ///
  /// - Throws: `NetworkError.disconnectedGraph` if the way begins elsewhere too.
  init(inputs: [SymbolicTensor], outputs: [SymbolicTensor]) throws {
    var steps: [Step] = []
    var count = inputs.count
    let inputPlaces = Dictionary(
      inputs.enumerated().map { (ObjectIdentifier($1), $0) }, uniquingKeysWith: { first, _ in first })
    var applied: [ObjectIdentifier: Int] = [:]

    func place(of symbol: SymbolicTensor, for consumer: String) throws -> Int {
      if let place = inputPlaces[ObjectIdentifier(symbol)] { return place }
      guard let (application, index) = symbol.producer else {
        throw NetworkError.disconnectedGraph(layer: consumer)
      }
      let key = ObjectIdentifier(application)
      if let start = applied[key] { return start + index }
      let layer = application.layer
      let places = try application.inputs.map { try place(of: $0, for: layer.name) }
      let shapes = application.inputs.map(\.symbolicShape)
      let outputShapes = try layer.outputShapes(shapes)
      let start = count
      count += outputShapes.count
      applied[key] = start
      steps.append(
        Step(
          layer: layer, inputs: places, outputs: start..<count, inputShapes: shapes, outputShapes: outputShapes))
      return start + index
    }

    self.outputs = try outputs.map { (try place(of: $0, for: "output"), $0.symbolicShape) }
    self.inputs = inputs.enumerated().map { ($0, $1.symbolicShape) }
    self.steps = Self.sortedByDepth(steps)
    self.placeCount = count
    let readers = (steps.flatMap(\.inputs) + self.outputs.map(\.place)).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    self.sharedPlaces = Set(readers.filter { $0.value > 1 }.keys)
  }

  /// The steps with the longest way to an output first, as Keras orders layers and so their weights.
  private static func sortedByDepth(_ steps: [Step]) -> [Step] {
    var depths: [Int: Int] = [:]
    var depthOfStep = [Int](repeating: 0, count: steps.count)
    for (index, step) in steps.enumerated().reversed() {
      depthOfStep[index] = step.outputs.map { depths[$0] ?? 0 }.max() ?? 0
      for place in step.inputs { depths[place] = max(depths[place] ?? 0, depthOfStep[index] + 1) }
    }
    let order = steps.indices.sorted { (-depthOfStep[$0], $0) < (-depthOfStep[$1], $1) }
    return order.map { steps[$0] }
  }

  /// Each layer once, in the order of its first use.
  var layers: [Layer] {
    var seen: Set<ObjectIdentifier> = []
    return steps.map(\.layer).filter { seen.insert(ObjectIdentifier($0)).inserted }
  }

  /// The names of the layers that give the outputs.
  var outputLayerNames: [String] {
    outputs.map { output in steps.first { $0.outputs.contains(output.place) }?.layer.name ?? "input" }
  }

  func forward(_ tensors: [Tensor], _ pass: ForwardPass) throws -> [Tensor] {
    var places = [Tensor?](repeating: nil, count: placeCount)
    for (input, tensor) in zip(inputs, tensors) { places[input.place] = tensor }
    let runtime = Runtime.current
    for step in steps {
      let inputs = step.inputs.map { places[$0]! }
      try step.checkSize(batch: inputs[0].shape.first ?? 1)
      let results = try pass.tape.attributing(to: step.layer.name) {
        try runtime.measure(.forward, of: step.layer.name) {
          try step.layer.forward(pass.substitute?(step.layer, inputs) ?? inputs, pass)
        }
      }
      try step.check(results, batch: inputs[0].shape.first ?? 1)
      pass.inspector?(step.layer, results)
      for (place, result) in zip(step.outputs, results) {
        if sharedPlaces.contains(place) { result.walkNow() }  // once, and not by each who reads it
        places[place] = result
      }
    }
    return outputs.map { places[$0.place]! }
  }
}

extension LayerGraph.Step {
  /// Throws where results of so many rows can't be held.
  fileprivate func checkSize(batch: Int) throws {
    for shape in outputShapes { try Tensor.check([batch] + shape.dropFirst().map { $0 ?? 1 }) }
  }

  /// Throws where a result isn't of the shape that was stated when the model was put together: a function of the user's
  /// own may give another one each time.
  fileprivate func check(_ results: [Tensor], batch: Int) throws {
    for (result, shape) in zip(results, outputShapes)
    where result.shape.first != batch || !result.shape.map(Optional.init).fits(shape) {
      throw NetworkError.layerOutput(layer: layer.name, shape: result.shape, expected: shape)
    }
  }
}
