/// Several attentions side by side, each in a projection of its own: Vaswani et al., 2017.
///
///     let attended = try MultiHeadAttention(numHeads: 4, keyDim: 32)([words, words])
///
/// Inputs: queries `[batch, q, width]`, values `[batch, v, …]`, and optionally keys. Result `[batch, q, width]`: of each
/// head softmax(QKᵀ / √keyDim) V, all heads side by side and projected back.
public final class MultiHeadAttention: Layer {
  let numHeads: Int
  let keyDim: Int
  let valueDim: Int
  let useBias: Bool
  let dropout: Double
  let isCausal: Bool

  private struct Projection {
    let kernel: Parameter
    let bias: Parameter?
  }

  private var query: Projection!
  private var key: Projection!
  private var value: Projection!
  private var output: Projection!

  /// - Parameters:
  ///   - numHeads: the number of heads.
  ///   - keyDim: the width of each head's queries and keys.
  ///   - valueDim: the width of each head's values; by default `keyDim`.
  ///   - dropout: the share of weights that are dropped in training.
  ///   - isCausal: whether a query sees only the values up to its own place.
  public init(
    numHeads: Int, keyDim: Int, valueDim: Int? = nil, dropout: Double = 0, useBias: Bool = true,
    isCausal: Bool = false, name: String? = nil
  ) {
    self.numHeads = numHeads
    self.keyDim = keyDim
    self.valueDim = valueDim ?? keyDim
    self.useBias = useBias
    self.dropout = dropout
    self.isCausal = isCausal
    super.init(name: name)
  }

  public override var typeName: String { "MultiHeadAttention" }

  override func build(_ inputs: [SymbolicShape]) throws {
    try requirePositive("numHeads", numHeads)
    try requirePositive("keyDim", keyDim)
    try requirePositive("valueDim", valueDim)
    try requireRate("dropout", dropout)
    guard inputs.count == 2 || inputs.count == 3 else {
      throw NetworkError.layerInputCount(
        layer: name, count: inputs.count, expected: "queries, values, and keys or none")
    }
    let widths = try inputs.map { try requireSequence($0) }
    query = try projection("query", from: widths[0], width: keyDim)
    key = try projection("key", from: widths.count > 2 ? widths[2] : widths[1], width: keyDim)
    value = try projection("value", from: widths[1], width: valueDim)
    output = Projection(
      kernel: try addParameter("attention_output/kernel", [numHeads, valueDim, widths[0]], .glorotUniform),
      bias: useBias ? try addParameter("attention_output/bias", [widths[0]], .zeros) : nil)
  }

  private func projection(_ name: String, from features: Int, width: Int) throws -> Projection {
    Projection(
      kernel: try addParameter("\(name)/kernel", [features, numHeads, width], .glorotUniform),
      bias: useBias ? try addParameter("\(name)/bias", [numHeads, width], .zeros) : nil)
  }

  override func outputShapes(_ inputs: [SymbolicShape]) throws -> [SymbolicShape] { [inputs[0]] }

  override func forward(_ inputs: [Tensor], _ pass: ForwardPass) throws -> [Tensor] {
    let q = try heads(inputs[0], query, pass)
    let k = try heads(inputs.count > 2 ? inputs[2] : inputs[1], key, pass)
    let v = try heads(inputs[1], value, pass)
    let scores = try q.product(k, transposed: false, transposingOther: true)
      .scaled(by: Float(1 / Double(keyDim).squareRoot()))
    try requireValue(inputs[1], forEachOf: scores)
    let visible = AttentionMask(
      shape: [q.shape[0], q.shape[2], k.shape[2]], query: inputs[0].mask, key: inputs[1].mask, isCausal: isCausal)
    var weights = try visible.hiding(scores).softmax()
    if pass.isTraining, dropout > 0 { weights = try weights * pass.random.dropoutMask(weights.shape, rate: dropout) }
    let mixed = try weights.matrixProduct(v).transposed([0, 2, 1, 3])
      .reshaped([q.shape[0], q.shape[2], numHeads * valueDim])
    let kernel = try pass[output.kernel].reshaped([numHeads * valueDim, output.kernel.shape[2]])
    return [try linearMap(mixed, kernel, bias: output.bias.map { pass[$0] }).withMask(inputs[0].mask)]
  }

  /// `[batch, heads, time, width]`
  private func heads(_ input: Tensor, _ projection: Projection, _ pass: ForwardPass) throws -> Tensor {
    let shape = projection.kernel.shape
    let kernel = try pass[projection.kernel].reshaped([shape[0], shape[1] * shape[2]])
    let bias = try projection.bias.map { try pass[$0].reshaped([shape[1] * shape[2]]) }
    return try linearMap(input, kernel, bias: bias)
      .reshaped([input.shape[0], input.shape[1], shape[1], shape[2]]).transposed([0, 2, 1, 3])
  }
}
