extension History {
  /// The epoch, counted from 1, after which a measure was at its best: lowest for a loss or an error, highest for all
  /// else. The first one where several are equal; 0 if nothing of that name was measured.
  ///
  /// - Parameter name: what was measured, as in the log: `val_accuracy`.
  public func bestEpoch(of name: String) -> Int {
    let values = self[name]
    let isError = Self.isSmallerBetter(name)
    let known = values.indices.filter { values[$0].isFinite }
    let best = known.min { (isError ? values[$0] < values[$1] : values[$0] > values[$1]) }
    return best.map { $0 + 1 } ?? 0
  }

  /// The best value of a measure; NaN if nothing of that name was measured.
  public func best(_ name: String) -> Double {
    let epoch = bestEpoch(of: name)
    return epoch == 0 ? .nan : self[name][epoch - 1]
  }

  /// The value of a measure after the last epoch; NaN if nothing of that name was measured.
  public func last(_ name: String) -> Double { self[name].last ?? .nan }

  /// Whether a measure is a loss or an error.
  static func isSmallerBetter(_ name: String) -> Bool {
    ["loss", "error", "entropy", "huber", "perplexity"].contains { name.hasSuffix($0) }
  }
}
