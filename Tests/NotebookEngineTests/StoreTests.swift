import Digests
import Foundation
import NotebookDocument
import NotebookEngine
import Synchronization
import Testing

@Suite("Stored results")
final class StoreTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "unroll-store-\(UUID().uuidString)")

  deinit { try? FileManager.default.removeItem(at: folder) }

  private var computations: URL { folder.appending(path: ".unroll/computations") }
  private let key = SHA256.digest(of: "the weights before the first epoch")

  @Test("A result comes back as it was stored, and a later one takes its place", arguments: [0, 1, 100_000])
  func roundTrip(count: Int) throws {
    let files = NotebookStore(output: folder, name: "study")
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    #expect(files.computation(key) == nil)
    try files.saveComputation([1, 2, 3], for: key)
    try files.saveComputation(bytes, for: key)
    #expect(files.computation(key) == bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: computations.path) == [key.hex])
  }

  @Test("An entry that was flipped, cut or emptied anywhere is never used", arguments: 0..<200)
  func damage(seed: Int) throws {
    let found = Found()
    let files = NotebookStore(output: folder, name: "study") { found.add($0) }
    let payload = (0..<400).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try files.saveComputation(payload, for: key)
    let url = computations.appending(path: key.hex)
    let whole = Array(try Data(contentsOf: url))
    var generator = SystemRandomNumberGenerator()
    var damaged = whole
    switch seed % 3 {
    case 0: damaged[Int.random(in: whole.indices, using: &generator)] ^= UInt8.random(in: 1...255, using: &generator)
    case 1: damaged.removeLast(Int.random(in: 1...whole.count, using: &generator))
    default: damaged.remove(at: Int.random(in: whole.indices, using: &generator))
    }
    try Data(damaged).write(to: url)
    #expect(files.computation(key) == nil)
    #expect(found.count == 1, "the damage is reported")
  }

  @Test("A folder without permission, or a file in its place, is a failure that names it")
  func unwritable() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "file")
    try Data().write(to: file)
    let store = NotebookStore(output: file, name: "study")
    #expect(throws: AtomicFile.Failure.self) { try store.saveComputation([1], for: key) }
    #expect(throws: AtomicFile.Failure.self) { try store.save(NotebookRecord()) }
  }

  @Test("Cleaning removes what belongs to one notebook, and then what belongs to none")
  func clean() throws {
    let shared = SHA256.digest(of: "shared")
    let stores = ["a", "b"].map { NotebookStore(output: folder, name: $0) }
    for (store, own) in zip(stores, ["a", "b"].map { SHA256.digest(of: $0) }) {
      try store.saveComputation([1], for: own)
      try store.saveComputation([2], for: shared)
      var record = NotebookRecord()
      record.keep(trace(computations: [own, shared]))
      try store.save(record)
    }
    try stores[0].saveComputation([3], for: key)
    #expect(stores[0].size > 0)
    #expect(stores[0].clean() > 0)
    #expect(stores[0].computation(SHA256.digest(of: "a")) == nil)
    #expect(stores[1].computation(shared) == [2])
    #expect(stores[0].computation(key) == [3])
    #expect(stores[0].cleanUnused() > 0)
    #expect(stores[0].computation(key) == nil)
    #expect(stores[1].computation(SHA256.digest(of: "b")) == [1])
    #expect(stores[0].record() == NotebookRecord())
  }

  private func trace(computations: [SHA256Digest]) -> CellTrace {
    CellTrace(
      stream: "training", code: key, surroundings: key, inputs: [:], files: [], effects: [:],
      computations: computations, result: CellResult(outcome: .succeeded))
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
    private let faults = Mutex<[NotebookStore.Unusable]>([])
    var count: Int { faults.withLock(\.count) }
    func add(_ fault: NotebookStore.Unusable) { faults.withLock { $0.append(fault) } }
  }
}
