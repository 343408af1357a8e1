/// What a model is made of and compiled with, from which a thread makes one of its own.
struct ModelBlueprint: Sendable {
  private let architecture: LayerConfiguration
  private let compilation: CompilationConfiguration
  private let weights: [Tensor]
  private let givenValues: [Tensor?]

  /// `nil` for a model that holds a function of the user's own: that can't be copied, nor need it stand being called
  /// from several threads.
  init?(_ model: Model) throws {
    guard let architecture = try? model.configuration(),
      let compilation = try CompilationConfiguration(model.compiled())
    else { return nil }
    self.architecture = architecture
    self.compilation = compilation
    weights = model.weights
    givenValues = model.parameters.map(\.givenValue)
  }

  func makeModel() throws -> Model {
    let model = try architecture.makeLayer(as: Model.self)
    try model.setWeights(weights)
    for (parameter, value) in zip(model.parameters, givenValues) { parameter.givenValue = value }
    model.compilation = try compilation.makeCompilation()
    return model
  }
}
