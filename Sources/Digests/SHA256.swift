import CCrypto

/// The hash function SHA-256, computed in pieces by OpenSSL.
///
/// It names contents: a data set that was downloaded is the published one when its digest is, and a stored result is
/// found again by its digest.
///
///     var hash = SHA256()
///     hash.update(bytes)
///     let name = hash.finalize().hex
public struct SHA256: ~Copyable, @unchecked Sendable {
  private let context: OpaquePointer

  public init() {
    guard let context = EVP_MD_CTX_new() else { preconditionFailure("no memory for a hash") }
    self.context = context
    Self.check(EVP_DigestInit_ex(context, EVP_sha256(), nil))
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  /// Takes in more bytes, after those of earlier calls.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    Self.check(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count))
  }

  /// Takes in more bytes, after those of earlier calls.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// The digest of all bytes taken in.
  public consuming func finalize() -> SHA256Digest {
    SHA256Digest(
      bytes: [UInt8](unsafeUninitializedCapacity: SHA256Digest.byteCount) { bytes, count in
        Self.check(EVP_DigestFinal_ex(context, bytes.baseAddress, nil))
        count = SHA256Digest.byteCount
      })
  }

  /// The digest of `bytes` in one call.
  public static func digest(of bytes: [UInt8]) -> SHA256Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }

  /// The digest of the UTF-8 form of `text` in one call.
  public static func digest(of text: String) -> SHA256Digest {
    digest(of: Array(text.utf8))
  }

  /// With a working library and valid arguments, no step of a digest fails.
  private static func check(_ status: Int32) {
    precondition(status == 1, "OpenSSL refused to compute a SHA-256 digest")
  }
}
