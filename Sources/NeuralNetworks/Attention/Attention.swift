/// Looks up, for each query, a mixture of values: Luong et al., 2015.
///
///     let context = try Attention()([query, value])
///
/// Inputs: queries `[batch, q, width]`, values `[batch, v, width]`, and optionally keys of the values' shape in whose
/// place the values stand otherwise. Result `[batch, q, width of the values]`: softmax(query · keyᵀ) · value.
public final class Attention: Layer {
  let useScale: Bool
  let isCausal: Bool
  let dropout: Double

  private var scale: Parameter?

  /// - Parameters:
  ///   - useScale: whether the scores have a factor, which is learned.
  ///   - isCausal: whether a query sees only the values up to its own place.
  ///   - dropout: the share of weights that are dropped in training.
  public init(useScale: Bool = false, isCausal: Bool = false, dropout: Double = 0, name: String? = nil) {
    self.useScale = useScale
    self.isCausal = isCausal
    self.dropout = dropout
    super.init(name: name)
  }

  public override var typeName: String { "Attention" }

  override func build(_ inputs: [SymbolicShape]) throws {
    try requireRate("dropout", dropout)
    if useScale { scale = try addParameter("scale", [], .ones) }
  }

  override func outputShapes(_ inputs: [SymbolicShape]) throws -> [SymbolicShape] { [try attendedShape(inputs)] }

  override func forward(_ inputs: [Tensor], _ pass: ForwardPass) throws -> [Tensor] {
    let key = inputs.count > 2 ? inputs[2] : inputs[1]
    var scores = try inputs[0].product(key, transposed: false, transposingOther: true)
    if let scale { scores = try scores * pass[scale] }
    return [try attend(scores, inputs, isCausal: isCausal, dropout: dropout, pass)]
  }
}

/// Attention whose scores are a sum over tanh(query + key): Bahdanau et al., 2015.
///
/// Inputs and result as for `Attention`: softmax(Σ scale ⊙ tanh(query + key)) · value.
public final class AdditiveAttention: Layer {
  let useScale: Bool
  let isCausal: Bool
  let dropout: Double

  private var scale: Parameter?

  /// - Parameters:
  ///   - useScale: whether each feature has a factor, which is learned.
  ///   - isCausal: whether a query sees only the values up to its own place.
  ///   - dropout: the share of weights that are dropped in training.
  public init(useScale: Bool = true, isCausal: Bool = false, dropout: Double = 0, name: String? = nil) {
    self.useScale = useScale
    self.isCausal = isCausal
    self.dropout = dropout
    super.init(name: name)
  }

  public override var typeName: String { "AdditiveAttention" }

  override func build(_ inputs: [SymbolicShape]) throws {
    try requireRate("dropout", dropout)
    if useScale { scale = try addParameter("scale", [try requireSequence(inputs[0])], .glorotUniform) }
  }

  override func outputShapes(_ inputs: [SymbolicShape]) throws -> [SymbolicShape] { [try attendedShape(inputs)] }

  override func forward(_ inputs: [Tensor], _ pass: ForwardPass) throws -> [Tensor] {
    let (query, key) = (inputs[0], inputs.count > 2 ? inputs[2] : inputs[1])
    let (q, v) = (query.shape, key.shape)
    var sums = try (query.reshaped([q[0], q[1], 1, q[2]]) + key.reshaped([v[0], 1, v[1], v[2]])).tanh()
    if let scale { sums = try sums * pass[scale] }
    return [try attend(sums.sum(axis: -1), inputs, isCausal: isCausal, dropout: dropout, pass)]
  }
}

extension Layer {
  /// Checks queries, values and keys.
  fileprivate func attendedShape(_ inputs: [SymbolicShape]) throws -> SymbolicShape {
    guard inputs.count == 2 || inputs.count == 3 else {
      throw NetworkError.layerInputCount(
        layer: name, count: inputs.count, expected: "queries, values, and keys or none")
    }
    let width = try requireSequence(inputs[0])
    let key = inputs[inputs.count - 1]
    guard try requireSequence(key) == width else {
      throw NetworkError.layerInput(layer: name, shape: key, expected: "keys of the queries' width, \(width)")
    }
    let value = inputs[1]
    guard value.count == 3, value[1] == nil || key[1] == nil || value[1] == key[1] else {
      throw NetworkError.layerInput(layer: name, shape: value, expected: "as many values as keys")
    }
    return [nil, inputs[0][1], value[2]]
  }

  /// Mixes the values by the softmax of the scores, `[batch, q, v]`, leaving out what is masked.
  fileprivate func attend(
    _ scores: Tensor, _ inputs: [Tensor], isCausal: Bool, dropout: Double, _ pass: ForwardPass
  ) throws -> Tensor {
    try requireValue(inputs[1], forEachOf: scores)
    let visible = AttentionMask(shape: scores.shape, key: inputs[1].mask, isCausal: isCausal)
    var weights = try visible.hiding(scores).softmax()
    if pass.isTraining, dropout > 0 { weights = try weights * pass.random.dropoutMask(weights.shape, rate: dropout) }
    let mixed = try weights.matrixProduct(inputs[1])
    guard let mask = inputs[0].mask else { return mixed }
    return try (mixed * mask.tensor.reshaped([mask.batch, mask.steps, 1])).withMask(mask)
  }
}
