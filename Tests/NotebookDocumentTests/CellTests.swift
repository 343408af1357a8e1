import NotebookDocument
import Testing

@Test("a cell has the options that its lines say, and its code without them")
func options() throws {
  let notebook = try Notebook(
    parsing: """
      ```swift
      //| label: fig-loss
      //| echo: false
      //| output: false
      //| code-fold: show
      //| fig-cap: >-
      //|   A caption
      //|   of two lines
      //| tbl-cap: "A: *table*"
      //| error: true
      //| timeout: 2.5
      let x = 1
      ```
      """, path: "n.md")
  let cell = try #require(notebook.cells.first)
  var expected = CellOptions()
  expected.label = "fig-loss"
  expected.echo = false
  expected.output = false
  expected.codeFold = .open
  expected.figureCaption = "A caption of two lines"
  expected.tableCaption = "A: *table*"
  expected.error = true
  expected.timeout = .seconds(2.5)
  #expect(cell.options == expected)
  #expect(cell.code == "let x = 1\n")
  #expect(cell.codeStart == SourcePosition(line: 12, column: 1))
}

@Test("cells without a label are named by their place among those that run")
func defaultLabels() throws {
  let fences = [
    "```swift\na\n```", "```swift\n//| eval: false\nb\n```", "```swift\n//| label: named\nc\n```", "```swift\nd\n```",
  ]
  let notebook = try Notebook(parsing: fences.joined(separator: "\n\n"), path: "n.md")
  #expect(notebook.cells.map(\.label) == ["cell-1", "named", "cell-3"])
  #expect(notebook.cells.map(\.index) == [1, 2, 3])
}

@Test("a notebook without code, without anything, and with an empty cell can be read")
func emptyNotebooks() throws {
  #expect(try Notebook(parsing: "", path: "n.md").blocks.isEmpty)
  #expect(try Notebook(parsing: "---\n---\n", path: "n.md").blocks.isEmpty)
  #expect(try Notebook(parsing: "```swift\n```\n", path: "n.md").cells.map(\.code) == [""])
}
