import Digests

/// A data file that somebody publishes at an address.
struct PublishedFile: Sendable {
  let name: String
  let address: String
  /// The digest that the publisher states; nil where only a weaker one is published.
  let sha256: SHA256Digest?
  /// A download is cut off beyond this size in bytes.
  let largestSize: Int
}
