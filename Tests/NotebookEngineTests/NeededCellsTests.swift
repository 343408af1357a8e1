import Digests
import Testing

@testable import NotebookEngine

@Suite("Cells that run again for their values")
struct NeededCellsTests {
  private func cell(
    declares: Set<String> = [], reads: Set<String> = [], effects: Set<String>, known: KnownValues = KnownValues()
  ) -> NeededCells.Candidate {
    NeededCells.Candidate(declares: declares, reads: reads, effects: effects, known: known)
  }

  /// The numbers of the cells that run where nothing is stored.
  private func numbers(_ names: Set<String>, _ cells: NeededCells.Candidate...) -> [Int] {
    NeededCells(cells) { _, _ in false }.runs(for: names).map(\.number)
  }

  @Test("A name needs the cell that declared it, and what that one read")
  func chain() {
    let cells = [
      cell(declares: ["rows"], effects: ["rows"]), cell(declares: ["other"], effects: ["other"]),
      cell(declares: ["x"], reads: ["rows"], effects: ["x"]), cell(reads: ["x"], effects: []),
    ]
    #expect(numbers(["x"], cells[0], cells[1], cells[2], cells[3]) == [0, 2])
    #expect(numbers(["other"], cells[0], cells[1], cells[2], cells[3]) == [1])
    #expect(numbers([], cells[0], cells[1], cells[2], cells[3]) == [])
  }

  @Test("A change counts, through an alias too")
  func changes() {
    #expect(
      numbers(
        ["model"], cell(declares: ["model"], effects: ["model"]),
        cell(declares: ["alias"], reads: ["model"], effects: ["alias"]),
        cell(reads: ["alias"], effects: ["alias", "model"])) == [0, 1, 2])
  }

  @Test("What a name stood for before it was declared anew isn't needed")
  func redeclared() {
    #expect(
      numbers(
        ["x"], cell(declares: ["x"], effects: ["x"]), cell(declares: ["x"], effects: ["x"]),
        cell(declares: ["x"], reads: ["x"], effects: ["x"])) == [1, 2])
  }

  @Test("What was there before a cell and is stored needs no run, whether the cell reads it or not")
  func stored() {
    let runs = NeededCells([
      cell(declares: ["model"], effects: ["model"]),
      cell(declares: ["watcher"], reads: ["model"], effects: ["watcher"]),
      cell(effects: ["model", "watcher"]),
    ]) { name, _ in name == "model" }.runs(for: ["model", "watcher"])
    #expect(runs == [.init(number: 1, wants: ["model"]), .init(number: 2, wants: ["model", "watcher"])])
  }

  @Test("Names that shared objects before a cell are there together")
  func together() {
    var known = KnownValues()
    let digests = ["a": SHA256.digest(of: "a"), "b": SHA256.digest(of: "b")]
    known.apply(digests, groups: [StoredGroup(names: ["a", "b"], content: nil)], by: "first")
    let runs = NeededCells([
      cell(declares: ["a", "b"], effects: ["a", "b"]), cell(reads: ["a"], effects: ["a"], known: known),
    ]) { _, _ in false }.runs(for: ["a"])
    #expect(runs == [.init(number: 0, wants: []), .init(number: 1, wants: ["a", "b"])])
  }
}
