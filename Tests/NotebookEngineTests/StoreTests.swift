import Digests
import Foundation
import NotebookEngine
import Synchronization
import Testing

@Suite("Stored results")
final class StoreTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "unroll-store-\(UUID().uuidString)")

  deinit { try? FileManager.default.removeItem(at: folder) }

  private let key = SHA256.digest(of: "the weights before the first epoch")

  @Test("A result comes back as it was stored, and a later one takes its place", arguments: [0, 1, 100_000])
  func roundTrip(count: Int) throws {
    let files = ComputationFiles(folder: folder)
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    #expect(files.load(key) == nil)
    try files.save([1, 2, 3], for: key)
    try files.save(bytes, for: key)
    #expect(files.load(key) == bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [key.hex], "no temporary file is left")
  }

  @Test("An entry that was flipped, cut or emptied anywhere is never used", arguments: 0..<200)
  func damage(seed: Int) throws {
    let found = Found()
    let files = ComputationFiles(folder: folder) { found.add($0) }
    let payload = (0..<400).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try files.save(payload, for: key)
    let url = folder.appending(path: key.hex)
    let whole = Array(try Data(contentsOf: url))
    var generator = SystemRandomNumberGenerator()
    var damaged = whole
    switch seed % 3 {
    case 0: damaged[Int.random(in: whole.indices, using: &generator)] ^= UInt8.random(in: 1...255, using: &generator)
    case 1: damaged.removeLast(Int.random(in: 1...whole.count, using: &generator))
    default: damaged.remove(at: Int.random(in: whole.indices, using: &generator))
    }
    try Data(damaged).write(to: url)
    #expect(files.load(key) == nil)
    #expect(found.count == 1, "the damage is reported")
  }

  @Test("A folder without permission, or a file in its place, is a failure that names it")
  func unwritable() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "file")
    try Data().write(to: file)
    let files = ComputationFiles(folder: file)
    #expect(throws: AtomicFile.Failure.self) { try files.save([1], for: key) }
  }

  @Test("The second to ask for a lock is told that it is taken, until the first lets go")
  func lock() throws {
    let url = folder.appending(path: "lock")
    var first = try StoreLock(url)
    #expect(first != nil)
    #expect(try StoreLock(url) == nil)
    first = nil
    #expect(try StoreLock(url) != nil)
  }

  private final class Found: Sendable {
    private let faults = Mutex<[ComputationFiles.Unusable]>([])
    var count: Int { faults.withLock(\.count) }
    func add(_ fault: ComputationFiles.Unusable) { faults.withLock { $0.append(fault) } }
  }
}
