import NeuralNetworks

/// Splits rows by chance into parts that have the same share of each class.
///
///     let parts = try stratifiedSplit(labels, fractions: [0.8, 0.1, 0.1])
///     let train = try data.rows(at: parts[0])
///
/// Each class is dealt out by itself: its rows are shuffled, and each part gets its fraction of them, rounded so that
/// none is lost. Within a part the rows keep their order.
///
/// - Parameters:
///   - fractions: The share of each part; positive, together 1.
///   - seed: Another split for each seed; the same on every machine.
/// - Returns: The positions of the rows of each part.
/// - Throws: `DataError.invalidArgument` for fractions that don't add up to 1, or a part that would stay empty.
public func stratifiedSplit(_ labels: [Int], fractions: [Double], seed: Int = 0) throws -> [[Int]] {
  guard !fractions.isEmpty, fractions.allSatisfy({ $0 > 0 && $0 <= 1 }), abs(fractions.reduce(0, +) - 1) < 1e-9 else {
    throw DataError.invalidArgument(
      function: "stratifiedSplit", argument: "fractions",
      fault: .other("must be positive and add up to 1: \(fractions)")
    )
  }
  let random = RandomStream(seed: seed, name: "stratifiedSplit")
  var parts = [[Int]](repeating: [], count: fractions.count)
  let classes = Dictionary(grouping: labels.indices) { labels[$0] }.sorted { $0.key < $1.key }
  for (_, rows) in classes {
    let shuffled = random.permutation(rows.count).map { rows[$0] }
    var start = 0
    var share = 0.0
    for (part, fraction) in fractions.enumerated() {
      share += fraction
      let end = part == fractions.count - 1 ? rows.count : Int((share * Double(rows.count)).rounded())
      parts[part] += shuffled[start..<end]
      start = end
    }
  }
  if let empty = parts.firstIndex(where: \.isEmpty) {
    throw DataError.invalidArgument(
      function: "stratifiedSplit", argument: "fractions",
      fault: .other("leave no row for part \(empty + 1) of \(fractions.count); there are \(labels.count) rows"))
  }
  return parts.map { $0.sorted() }
}

extension LabeledSequences {
  /// The sequences in three parts that have the same share of each class; see `stratifiedSplit`.
  ///
  /// - Parameters:
  ///   - validation: The share of the second part.
  ///   - test: The share of the third part.
  public func split(
    validation: Double = 0.1, test: Double = 0.1, seed: Int = 0
  ) throws -> (train: LabeledSequences, validation: LabeledSequences, test: LabeledSequences) {
    let parts = try stratifiedSplit(labels, fractions: [1 - validation - test, validation, test], seed: seed)
    return (try rows(at: parts[0]), try rows(at: parts[1]), try rows(at: parts[2]))
  }
}
