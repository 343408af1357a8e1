import Digests

/// The movie reviews of the Internet Movie Database that Keras publishes: 25,000 for training and 25,000 for testing,
/// half of each positive.
///
/// A review is a sequence of word ranks, 1 being the most frequent word, moved up by `indexFrom`, so that 0 is free for
/// padding, 1 for the start and 2 for words out of the vocabulary.
///
///     let (train, test) = try IMDB.load(numWords: 10_000)
///     let xTrain = try padSequences(train.sequences, maxlen: 500)
///     print(try IMDB.wordIndex().decode(train.sequences[0]))
///
/// The file `imdb.npz` is looked for in the folders that `DataLocations` names, and is downloaded if it is in none.
///
/// Source: Maas, Daly, Pham, Huang, Ng and Potts, "Learning Word Vectors for Sentiment Analysis", ACL 2011; in the form
/// of Keras's `keras.datasets.imdb`.
public enum IMDB {
  /// The reviews for training and for testing, token for token and in the order that Keras's `imdb.load_data` gives.
  ///
  /// - Parameters:
  ///   - numWords: Only tokens below this number are kept; any other becomes `oovChar`. Without it, as in Keras, the
  ///     limit is the largest token, which so becomes `oovChar` itself.
  ///   - skipTop: Tokens below this number become `oovChar`, too.
  ///   - maxlen: Only reviews that are shorter than this, with their start token, are kept.
  ///   - seed: The seed by which the reviews are shuffled.
  ///   - startChar: The token before each review; nil for none.
  ///   - oovChar: The token for words that were left out; nil drops them.
  ///   - indexFrom: The number that is added to each word's rank.
  /// - Throws: `DataError`.
  public static func load(
    numWords: Int? = nil, skipTop: Int = 0, maxlen: Int? = nil, seed: Int = 113, startChar: Int? = 1,
    oovChar: Int? = 2, indexFrom: Int = 3
  ) throws -> (train: LabeledSequences, test: LabeledSequences) {
    let encoding = try ReviewEncoding.checked(
      numWords: numWords, skipTop: skipTop, maxlen: maxlen, seed: seed, startChar: startChar, oovChar: oovChar,
      indexFrom: indexFrom)
    let file = try DataLocations.current.contents(of: reviewsFile)
    do {
      let archive = try ZipArchive(file.bytes)
      let train = try RawReviews(archive, split: "train")
      let test = try RawReviews(archive, split: "test")
      return try encoding.encode(train: train, test: test)
    } catch let fault as FormatFault {
      throw DataError.malformed(path: file.path, fault: fault)
    }
  }

  static let reviewsFile = PublishedFile(
    name: "imdb.npz",
    address: "https://storage.googleapis.com/tensorflow/tf-keras-datasets/imdb.npz",
    sha256: SHA256Digest(hex: "69664113be75683a8fe16e3ed0ab59fda8886cb3cd7ada244f7d9544e4676b9f"),
    largestSize: 64 << 20)
}
