import Foundation

extension IMDB {
  /// The words of the reviews with their ranks, as Keras's `imdb.get_word_index`.
  ///
  /// The file `imdb_word_index.json` is found as `imdb.npz` is. Its publisher states no SHA-256, so a download is only
  /// checked to be a table of words and ranks.
  ///
  /// - Throws: `DataError`.
  public static func wordIndex() throws -> WordIndex {
    let file = try DataLocations.current.contents(of: wordIndexFile)
    let ranks: [String: Int]
    do {
      ranks = try JSONDecoder().decode([String: Int].self, from: Data(file.bytes))
    } catch {
      throw DataError.malformed(path: file.path, fault: .badJSON(reason: "it should give each word a whole number"))
    }
    return try WordIndex(ranks: ranks)
  }

  static let wordIndexFile = PublishedFile(
    name: "imdb_word_index.json",
    address: "https://storage.googleapis.com/tensorflow/tf-keras-datasets/imdb_word_index.json",
    sha256: nil,
    largestSize: 16 << 20)
}
