import Testing

@testable import Datasets

/// Files that were cut, changed or made with bad intent.
@Suite("A damaged data file")
struct DamagedFileTests {
  /// A small generator of its own, so that a failure comes back.
  private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private func rows(_ bytes: [UInt8]) throws -> Int {
    try NumPyArray(bytes, name: "x").rows().count
  }

  private func readAll(_ bytes: [UInt8]) throws {
    let archive = try ZipArchive(bytes)
    for split in ["train", "test"] { _ = try RawReviews(archive, split: split) }
  }

  @Test("cut at any place gives an error", arguments: ["reviews-python2.npz", "reviews-deflated.npz"])
  func truncated(name: String) throws {
    let whole = try Fixtures.bytes(name)
    for length in 0..<whole.count {
      #expect(throws: FormatFault.self, "cut to \(length) bytes") { try readAll(Array(whole.prefix(length))) }
    }
  }

  @Test(
    "with a changed byte gives an error or the same reviews",
    arguments: ["reviews-protocol3-old.npz", "reviews-deflated.npz"])
  func flipped(name: String) throws {
    let whole = try Fixtures.bytes(name)
    let expected = try RawReviews(ZipArchive(whole), split: "train")
    var chance = Chance(state: 7)
    for position in whole.indices {
      var changed = whole
      changed[position] ^= UInt8.random(in: 1...255, using: &chance)
      do {
        let reviews = try RawReviews(ZipArchive(changed), split: "train")
        #expect(reviews.ranks == expected.ranks && reviews.labels == expected.labels, "byte \(position)")
      } catch {
        continue
      }
    }
  }

  @Test("whose pickled lists were changed gives an error or other lists, never a crash", arguments: 2...5)
  func changedPickle(protocolVersion: Int) throws {
    let archive = try ZipArchive(try Fixtures.bytes("reviews-protocol\(protocolVersion)-new.npz"))
    let whole = try archive.contents(of: "x_test.npy", largestSize: 1 << 20)
    #expect(try rows(whole) == 20)
    var chance = Chance(state: UInt64(protocolVersion))
    var refused = 0
    for round in 0..<4_000 {
      var changed = whole
      // The head holds the program; most of the rest are numbers.
      let reach = round.isMultiple(of: 2) ? min(400, changed.count) : changed.count
      for _ in 0..<Int.random(in: 1...4, using: &chance) {
        changed[Int.random(in: 0..<reach, using: &chance)] = UInt8.random(in: 0...255, using: &chance)
      }
      do {
        _ = try rows(changed)
      } catch is FormatFault {
        refused += 1
      }
    }
    #expect(refused > 1_000)
    for length in 0..<whole.count {
      #expect(throws: FormatFault.self) { try rows(Array(whole.prefix(length))) }
    }
  }

  /// An array of objects whose pickle is `program`.
  private func array(_ program: [UInt8], rowCount: Int = 1) -> [UInt8] {
    let header = "{'descr': '|O', 'fortran_order': False, 'shape': (\(rowCount),), }\n"
    return [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.utf8.count), 0] + Array(header.utf8) + program
  }

  @Test("that asks for another function is refused by the function's name")
  func otherFunction() throws {
    let program = Array("\u{1}cos\nsystem\n(X".utf8)
    let error = #expect(throws: FormatFault.self) { try rows(array([0x80, 2] + program.dropFirst())) }
    #expect(try #require(error).description.contains("os.system"))
  }

  @Test("that uses an operation of no list is refused by its code")
  func otherOperation() throws {
    let error = #expect(throws: FormatFault.self) { try rows(array([0x80, 2, 0x7d, 0x2e])) }
    #expect(error == .refusedPickleOperation(code: 0x7d, offset: array([]).count + 2))
  }

  @Test("whose tuples nest without end is refused")
  func deepTuples() throws {
    let nested = [UInt8](repeating: 0x85, count: 100_000)
    #expect(throws: FormatFault.self) { try rows(array([0x80, 2, 0x4e] + nested + [0x2e])) }
  }

  @Test("whose list holds itself is refused")
  func selfReference() throws {
    // A list, stored, appended to itself.
    #expect(throws: FormatFault.self) { try rows(array([0x80, 2, 0x5d, 0x71, 0, 0x68, 0, 0x61, 0x2e])) }
  }

  @Test("whose entry claims more bytes than it can hold is refused before memory is taken")
  func hugeEntry() throws {
    var bytes = try Fixtures.bytes("reviews-deflated.npz")
    let signature: [UInt8] = [0x50, 0x4b, 0x01, 0x02]
    let entry = try #require(bytes.indices.first { bytes[$0...].starts(with: signature) })
    bytes.replaceSubrange(entry + 24..<entry + 28, with: [0, 0, 0, 0x1f])
    let error = #expect(throws: FormatFault.self) { try readAll(bytes) }
    #expect(error == .damagedCompression(entry: "x_train.npy"))
    bytes.replaceSubrange(entry + 24..<entry + 28, with: [0, 0, 0, 0x7f])
    #expect(throws: FormatFault.tooLarge(part: "'x_train.npy'", size: 0x7f00_0000, limit: 512 << 20)) {
      try readAll(bytes)
    }
  }

  @Test("that is no archive, or lacks an array, says so")
  func otherFiles() throws {
    #expect(throws: FormatFault.notAnArchive) { try readAll(Array("word,rank\n".utf8)) }
    #expect(throws: FormatFault.notAnArchive) { try readAll([]) }
    let archive = try ZipArchive(try Fixtures.bytes("reviews-deflated.npz"))
    #expect(
      throws: FormatFault.missingEntry(
        name: "x_dev.npy", present: ["x_train.npy", "y_train.npy", "x_test.npy", "y_test.npy"])
    ) { try RawReviews(archive, split: "dev") }
  }
}
