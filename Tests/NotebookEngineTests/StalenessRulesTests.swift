import Digests
import NotebookDocument
import NotebookEngine
import Testing

/// What has to run after an edit, decided on values alone.
@Suite("Which cells are up to date")
struct StalenessRulesTests {
  private let surroundings = SHA256.digest(of: "seed 42")

  private func digest(_ text: String) -> SHA256Digest { SHA256.digest(of: text) }

  private func facts(_ label: String, code: String, reads: Set<String> = [], isVolatile: Bool = false) -> CellFacts {
    CellFacts(
      label: label, stream: label, code: digest(code), declares: ["history"], reads: reads, isVolatile: isVolatile)
  }

  private func trace(
    _ label: String, code: String, inputs: [String: String] = [:], file: String? = nil
  ) -> CellTrace {
    CellTrace(
      stream: label, code: digest(code), surroundings: surroundings, inputs: inputs.mapValues(digest),
      files: file.map { [.init(name: "imdb.npz", path: "imdb.npz", digest: digest($0), byteCount: 1)] } ?? [],
      effects: ["history": digest("result of \(code)")], computations: [], result: CellResult(outcome: .succeeded))
  }

  private func values(_ pairs: [String: String]) -> KnownValues {
    var values = KnownValues()
    values.apply(pairs.mapValues(digest), by: "prepare")
    return values
  }

  private func decide(
    _ cell: CellFacts, _ values: KnownValues = KnownValues(), traces: [CellTrace], failed: Set<String> = [],
    surroundings: SHA256Digest? = nil, file: String? = nil
  ) -> CellDecision {
    StalenessRules(
      traces: traces, failedLabels: failed, surroundings: surroundings ?? self.surroundings,
      fileDigest: { _ in file.map(digest) }
    ).decide(cell, given: values)
  }

  @Test("A cell that never ran has to run")
  func neverRun() {
    #expect(decide(facts("fit", code: "a"), traces: []) == .stale([.neverRun]))
  }

  @Test("The same code with the same values needs no run, wherever it stands")
  func unchanged() {
    let stored = trace("fit", code: "a", inputs: ["x": "1"])
    #expect(
      decide(facts("fit", code: "a", reads: ["x"]), values(["x": "1", "y": "2"]), traces: [stored]) == .upToDate(stored)
    )
  }

  @Test("Other code has to run; the earlier code, when an edit is undone, has not")
  func edited() {
    let first = trace("fit", code: "a")
    let second = trace("fit", code: "b")
    #expect(decide(facts("fit", code: "c"), traces: [second, first]) == .stale([.codeChanged]))
    #expect(decide(facts("fit", code: "a"), traces: [second, first]) == .upToDate(first))
  }

  @Test("Another value of a name that it reads is the reason, with the cell that left it")
  func inputChanged() {
    let stored = trace("fit", code: "a", inputs: ["x": "1", "y": "1"])
    #expect(
      decide(facts("fit", code: "a", reads: ["x", "y"]), values(["x": "2", "y": "1"]), traces: [stored])
        == .stale([.inputChanged(name: "x", writer: "prepare")]))
  }

  @Test("A value that isn't known yet is the reason, with the cell that has to run first")
  func inputUnknown() {
    var values = values(["x": "1"])
    values.forget(["x"], because: "prepare")
    let stored = trace("fit", code: "a", inputs: ["x": "1"])
    #expect(
      decide(facts("fit", code: "a", reads: ["x"]), values, traces: [stored])
        == .stale([.inputUnknown(name: "x", writer: "prepare")]))
  }

  @Test("A file counts by its content: touched it changes nothing, changed or gone it does")
  func files() {
    let stored = trace("load", code: "a", file: "reviews")
    let cell = facts("load", code: "a")
    #expect(decide(cell, traces: [stored], file: "reviews") == .upToDate(stored))
    #expect(decide(cell, traces: [stored], file: "others") == .stale([.fileChanged(name: "imdb.npz")]))
    #expect(decide(cell, traces: [stored]) == .stale([.fileMissing(name: "imdb.npz")]))
  }

  @Test("Seed, version and kernels count for every cell")
  func surroundingsChanged() {
    let stored = trace("fit", code: "a")
    #expect(
      decide(facts("fit", code: "a"), traces: [stored], surroundings: digest("seed 43"))
        == .stale([.surroundingsChanged]))
  }

  @Test("A cell that reads the clock is never kept, and one that failed runs again")
  func volatileAndFailed() {
    let stored = trace("fit", code: "a")
    #expect(decide(facts("fit", code: "a", isVolatile: true), traces: [stored]) == .stale([.isVolatile]))
    #expect(decide(facts("other", code: "b"), traces: [stored], failed: ["other"]) == .stale([.failedBefore]))
  }
}
