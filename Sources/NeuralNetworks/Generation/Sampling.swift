import Foundation

/// How the next token is drawn from a model's probabilities.
public struct Sampling: Sendable, Equatable {
  /// Probabilities are raised to the power 1 / temperature: below 1 likely tokens become likelier, at 0 the likeliest
  /// is always taken.
  public var temperature: Double

  /// Only this many of the likeliest tokens are drawn from: Fan et al., 2018.
  public var topK: Int?

  /// Only the likeliest tokens that together have at least this probability are drawn from: Holtzman et al., 2020.
  public var topP: Double?

  /// Sampling with the restrictions that are given; default draws by the probabilities as they are.
  ///
  /// Numbers that make no sense are refused when a token is drawn.
  public init(temperature: Double = 1, topK: Int? = nil, topP: Double? = nil) {
    self.temperature = temperature
    self.topK = topK
    self.topP = topP
  }

  /// Draws a token.
  ///
  /// - Parameter probabilities: of each token; they needn't add up to 1.
  /// - Throws: `NetworkError.invalidArgument` if a number makes no sense.
  public func draw(_ probabilities: [Double]) throws -> Int {
    try validate()
    guard probabilities.allSatisfy({ $0 >= 0 && $0.isFinite }), probabilities.contains(where: { $0 > 0 }) else {
      throw NetworkError.invalidArgument(
        "a probability", "negative, no number or zero throughout", expected: "positive")
    }
    // Equal probabilities keep the order of the tokens.
    let order = probabilities.indices.sorted { (-probabilities[$0], $0) < (-probabilities[$1], $1) }
    if temperature == 0 { return order[0] }
    let likeliest = log(probabilities[order[0]])
    var weights = order.map { exp((log(probabilities[$0]) - likeliest) / temperature) }
    if let topK { weights.removeLast(max(0, weights.count - topK)) }
    if let topP { weights.removeLast(weights.count - nucleusSize(weights, topP)) }
    var rest = Runtime.current.random.uniform() * weights.reduce(0, +)
    for (place, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return order[place] }
    }
    return order[weights.count - 1]
  }

  /// How many of the largest weights it takes to have the given share of all.
  private func nucleusSize(_ weights: [Double], _ share: Double) -> Int {
    var needed = share * weights.reduce(0, +)
    for (place, weight) in weights.enumerated() {
      needed -= weight
      if needed <= 0 { return place + 1 }
    }
    return weights.count
  }

  private func validate() throws {
    guard temperature >= 0, temperature.isFinite else {
      throw NetworkError.invalidArgument("temperature", "\(temperature)", expected: "a number of at least 0")
    }
    if let topK, topK < 1 { throw NetworkError.invalidArgument("topK", "\(topK)", expected: "at least 1") }
    if let topP, !(topP > 0 && topP <= 1) {
      throw NetworkError.invalidArgument("topP", "\(topP)", expected: "more than 0 and at most 1")
    }
  }
}
