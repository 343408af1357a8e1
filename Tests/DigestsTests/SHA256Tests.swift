import Digests
import Foundation
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  /// The example messages that NIST publishes with FIPS 180-4.
  @Test(
    "gives the digests of the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func standardExamples(message: String, digest: String) {
    #expect(SHA256.digest(of: message).hex == digest)
  }

  @Test("gives the digest of a million times the letter a")
  func longMessage() {
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256.digest(of: message).hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("does not depend on how the bytes are cut into pieces")
  func pieces() {
    let message = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let whole = SHA256.digest(of: message)
    for size in [1, 55, 56, 63, 64, 65, 127, 999] {
      var hash = SHA256()
      for start in stride(from: 0, to: message.count, by: size) {
        hash.update(Array(message[start..<min(start + size, message.count)]))
      }
      #expect(hash.finalize() == whole, "pieces of \(size) bytes")
    }
  }

  @Test("reads a digest back from its hexadecimal form, and refuses any other text")
  func hexadecimal() throws {
    let digest = SHA256.digest(of: "abc")
    #expect(SHA256Digest(hex: digest.hex) == digest)
    #expect(SHA256Digest(hex: digest.hex.uppercased()) == digest)
    #expect(SHA256Digest(hex: String(digest.hex.dropLast())) == nil)
    #expect(SHA256Digest(hex: "g" + digest.hex.dropFirst()) == nil)
    #expect(SHA256Digest(hex: "é" + digest.hex.dropFirst(2)) == nil)

    let coded = try JSONEncoder().encode([digest])
    #expect(try JSONDecoder().decode([SHA256Digest].self, from: coded) == [digest])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([SHA256Digest].self, from: Data(#"["abc"]"#.utf8))
    }
  }
}
