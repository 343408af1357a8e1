/// One half of Keras's `imdb.npz` as it stands in the file: word ranks and labels.
struct RawReviews {
  /// An array of the archive that would take more bytes is refused.
  private static let largestArray = 512 << 20

  let ranks: TokenSequences
  let labels: [Int]

  init(ranks: TokenSequences, labels: [Int]) {
    precondition(ranks.count == labels.count)
    self.ranks = ranks
    self.labels = labels
  }

  /// - Parameter split: `train` or `test`.
  init(_ archive: ZipArchive, split: String) throws(FormatFault) {
    func array(_ name: String) throws(FormatFault) -> NumPyArray {
      let entry = "\(name)_\(split).npy"
      return try NumPyArray(try archive.contents(of: entry, largestSize: Self.largestArray), name: entry)
    }
    ranks = try array("x").rows()
    labels = try array("y").integers()
    guard ranks.count == labels.count else {
      throw .labelCountMismatch(sequences: ranks.count, labels: labels.count)
    }
  }
}
