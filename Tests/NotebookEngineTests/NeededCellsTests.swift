import Testing

@testable import NotebookEngine

@Suite("Cells that run again for their values")
struct NeededCellsTests {
  private func cell(
    _ index: Int, declares: Set<String> = [], reads: Set<String> = [], effects: Set<String>
  ) -> NeededCells.Candidate {
    NeededCells.Candidate(index: index, declares: declares, reads: reads, effects: effects)
  }

  @Test("A name needs the cell that declared it, and what that one read")
  func chain() {
    let cells = NeededCells([
      cell(0, declares: ["rows"], effects: ["rows"]), cell(1, declares: ["other"], effects: ["other"]),
      cell(2, declares: ["x"], reads: ["rows"], effects: ["x"]), cell(3, reads: ["x"], effects: []),
    ])
    #expect(cells.cells(for: ["x"]) == [0, 2])
    #expect(cells.cells(for: ["other"]) == [1])
    #expect(cells.cells(for: []) == [])
  }

  @Test("A change counts, through an alias too")
  func changes() {
    let cells = NeededCells([
      cell(0, declares: ["model"], effects: ["model"]),
      cell(1, declares: ["alias"], reads: ["model"], effects: ["alias"]),
      cell(2, reads: ["alias"], effects: ["alias", "model"]),
    ])
    #expect(cells.cells(for: ["model"]) == [0, 1, 2])
  }

  @Test("What a name stood for before it was declared anew isn't needed")
  func redeclared() {
    let cells = NeededCells([
      cell(0, declares: ["x"], effects: ["x"]), cell(1, declares: ["x"], effects: ["x"]),
      cell(2, declares: ["x"], reads: ["x"], effects: ["x"]),
    ])
    #expect(cells.cells(for: ["x"]) == [1, 2])
  }
}
