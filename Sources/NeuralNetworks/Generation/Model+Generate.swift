extension Model {
  /// Goes on with a text, token by token.
  ///
  ///     let tokens = try model.generate(from: prompt, count: 200, sampling: Sampling(temperature: 0.8))
  ///
  /// The model takes tokens `[1, time]` and gives the probabilities of the next one, `[1, tokens]`, or those after each
  /// step, `[1, time, tokens]`. A model whose recurrent layers are all stateful reads the prompt once, and from then on
  /// each token alone; any other reads the text so far again for each token, or as much of it as its input holds.
  ///
  /// - Parameters:
  ///   - prompt: the tokens to go on from, at least one.
  ///   - count: the number of tokens to add.
  ///   - sampling: how each token is drawn.
  ///   - stop: a token after which generation ends early.
  ///   - fromLogits: whether the model gives logits in place of probabilities.
  /// - Returns: the new tokens, without the prompt.
  /// - Throws: `NetworkError`, also if the runtime is cancelled.
  public func generate(
    from prompt: [Int], count: Int, sampling: Sampling = Sampling(), stop: Int? = nil, fromLogits: Bool = false
  ) throws -> [Int] {
    guard !prompt.isEmpty else { throw NetworkError.emptyData("the prompt") }
    guard count >= 0 else { throw NetworkError.invalidArgument("count", "\(count)", expected: "at least 0") }
    let recurrent = recurrentLayers
    let isStateful = !recurrent.isEmpty && recurrent.allSatisfy(\.options.stateful)
    if isStateful { resetStates() }
    defer { if isStateful { resetStates() } }
    let window = graph?.inputs.first?.shape.dropFirst().first ?? nil
    var text = prompt
    var unread = prompt
    while text.count < prompt.count + count {
      if Runtime.current.isCancelled() { throw NetworkError.cancelled }
      let seen = isStateful ? unread : window.map { Array(text.suffix($0)) } ?? text
      let token = try sampling.draw(nextProbabilities(after: seen, window: isStateful ? nil : window, fromLogits))
      text.append(token)
      unread = [token]
      if token == stop { break }
    }
    return Array(text.dropFirst(prompt.count))
  }

  /// A text that is shorter than the model's input is padded with zeros in front.
  private func nextProbabilities(after tokens: [Int], window: Int?, _ fromLogits: Bool) throws -> [Double] {
    let padding = [Int](repeating: 0, count: max(0, (window ?? 0) - tokens.count))
    let input = try Tensor([padding + tokens])
    try prepare(for: [input])
    var output = try forward([input], ForwardPass())[0]
    if output.rank == 3 { output = try output.slice(axis: 1, from: output.shape[1] - 1, count: 1) }
    return try (fromLogits ? output.softmax() : output).scalars
  }

  private var recurrentLayers: [RecurrentLayer] {
    func search(_ layer: Layer) -> [RecurrentLayer] {
      (layer as? RecurrentLayer).map { [$0] } ?? layer.sublayers.flatMap(search)
    }
    return search(self)
  }
}
