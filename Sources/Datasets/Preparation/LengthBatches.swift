import NeuralNetworks

extension TokenSequences {
  /// The positions of the sequences in batches of similar length, so that little padding is needed.
  ///
  /// The sequences are sorted by length, those of one length by chance, cut into batches, and the batches shuffled.
  ///
  /// - Parameters:
  ///   - batchSize: The number of sequences of a batch; one batch may have fewer.
  ///   - seed: Another order for each seed.
  /// - Throws: `DataError.invalidArgument` when `batchSize` is not positive.
  public func batchesByLength(batchSize: Int, seed: Int = 0) throws -> [[Int]] {
    guard batchSize > 0 else {
      throw DataError.invalidArgument(
        function: "batchesByLength", argument: "batchSize", fault: .notPositive(batchSize))
    }
    let random = RandomStream(seed: seed, name: "batchesByLength")
    let lengths = lengths
    let rank = random.permutation(count)
    let sorted = indices.sorted { (lengths[$0], rank[$0]) < (lengths[$1], rank[$1]) }
    let batches = stride(from: 0, to: count, by: batchSize).map {
      Array(sorted[$0..<Swift.min($0 + batchSize, count)])
    }
    return random.permutation(batches.count).map { batches[$0] }
  }
}

extension LabeledSequences {
  /// The sequences in batches of similar length, each padded to its own longest sequence.
  ///
  /// - Parameter maxlen: Longer sequences are cut in front; default is to keep all of each.
  public func batchesByLength(
    batchSize: Int = 32, maxlen: Int? = nil, seed: Int = 0
  ) throws -> [(x: Tensor, y: Tensor)] {
    try sequences.batchesByLength(batchSize: batchSize, seed: seed).map { positions in
      let batch = try rows(at: positions)
      let longest = Swift.max(batch.sequences.longestCount, 1)
      return try batch.padded(maxlen: Swift.min(longest, maxlen ?? longest))
    }
  }
}
