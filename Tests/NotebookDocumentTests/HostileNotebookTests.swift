import NotebookDocument
import Testing

@Test("nesting without end is kept as source, with a warning")
func deepNesting() throws {
  for source in [
    String(repeating: "> ", count: 10_000) + "x", String(repeating: "- ", count: 10_000) + "x",
    (0..<3_000).map { String(repeating: " ", count: $0) + "- x\n" }.joined(),
  ] {
    let notebook = try Notebook(parsing: source, path: "n.md")
    #expect(notebook.warnings.contains { $0.problem == .nestedTooDeeply })
  }
}

@Test("running text that nests without end keeps its words")
func deepInlines() throws {
  for source in [
    String(repeating: "*a **b ", count: 5_000) + String(repeating: "** *", count: 5_000),
    String(repeating: "[", count: 10_000) + "x" + String(repeating: "](y)", count: 10_000),
    String(repeating: "![", count: 10_000) + "x" + String(repeating: "](y)", count: 10_000),
  ] {
    let notebook = try Notebook(parsing: source, path: "n.md")
    #expect(!notebook.blocks.isEmpty)
  }
}

@Test("YAML that nests without end is refused")
func deepYAML() {
  for yaml in [
    "title: " + String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000) + "x",
    "title: " + String(repeating: "{a: ", count: 100_000), String(repeating: "? ", count: 100_000),
  ] {
    let error = #expect(throws: NotebookError.self) { try Notebook(parsing: "---\n\(yaml)\n---\n", path: "n.md") }
    #expect(error?.problem == .nestedYAML)
  }
}

@Test(
  "marks that are opened again and again and never closed are read in time that grows with the text",
  .timeLimit(.minutes(10)))
func unclosedMarks() throws {
  for mark in [
    "$a ", "`a ", "``a `b ", "<a ", "<!-- ", "[^a ", "$$a ", "|a ", "*a ", "_a ", "@fig-a ", "\\", "[a](", "![a](<",
  ] {
    let source = String(repeating: mark, count: 40_000)
    let notebook = try Notebook(parsing: source, path: "n.md")
    #expect(!notebook.blocks.isEmpty)
  }
}

@Test("a hundred thousand lines are read", .timeLimit(.minutes(10)))
func manyLines() throws {
  let source = (0..<50_000).map { "Line \($0) with *some* `text` and $x_\($0)$.\n\n" }.joined()
  #expect(try Notebook(parsing: source, path: "n.md").blocks.count == 50_000)
}
