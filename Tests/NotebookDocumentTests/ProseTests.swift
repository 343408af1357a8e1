import Foundation
import NotebookDocument
import Testing

@Test("all kinds of prose arrive as a tree with lines, and expressions with their columns")
func proseTree() throws {
  try expectGolden(TreeDump(Notebook(parsing: fixture("prose.md"), path: "prose.md")).text, "prose.tree")
}

@Test("line ends of every kind, tabs and a byte order mark change no place", arguments: ["\n", "\r\n", "\r"])
func lineEnds(end: String) throws {
  let lines = [
    "\u{FEFF}---", "title: T", "---", "", "`{swift} a`\tand `{swift} b`", "", "```swift", "\tlet x = 1", "```", "",
  ]
  let notebook = try Notebook(parsing: lines.joined(separator: end), path: "n.md")
  #expect(notebook.frontMatter.title == "T")
  #expect(notebook.inlineExpressions.map(\.position) == [.init(line: 5, column: 10), .init(line: 5, column: 26)])
  #expect(notebook.cells.map(\.code) == ["\tlet x = 1\n"])
  #expect(notebook.cells.map(\.codeStart) == [.init(line: 8, column: 1)])
}

@Test("an expression is found at its own place, though the same line stands there twice")
func repeatedLines() throws {
  let notebook = try Notebook(
    parsing: "is `{swift} x` here\n\nis `{swift} x` here\n\n```swift\nlet x = 1\n```\n\n> is `{swift} x` here\n",
    path: "n.md")
  #expect(
    notebook.inlineExpressions.map(\.position) == [
      .init(line: 1, column: 13), .init(line: 3, column: 13), .init(line: 9, column: 15),
    ])
  #expect(notebook.inlineExpressions.map(\.precedingCells) == [0, 0, 1])
}

@Test(
  "a code span is an expression only with a blank after its mark",
  arguments: ["`{swift}`", "`{swift}x`", "` {swift} x`", "`` `{swift} x` ``"])
func noExpression(source: String) throws {
  #expect(try Notebook(parsing: source, path: "n.md").inlineExpressions.isEmpty)
}

@Test("columns count bytes, as compilers do")
func byteColumns() throws {
  let notebook = try Notebook(parsing: "größer `{swift} x`\n", path: "n.md")
  #expect(notebook.inlineExpressions.map(\.position) == [.init(line: 1, column: 19)])
}

@Test("an indented fence gives its code's column, and positions in code are positions in the file")
func indentedFence() throws {
  let notebook = try Notebook(parsing: "  ```swift\n  let x = 1\n    let y = 2\n  ```\n", path: "n.md")
  let cell = try #require(notebook.cells.first)
  #expect(cell.code == "let x = 1\n  let y = 2\n")
  #expect(cell.position(line: 2, column: 3) == SourcePosition(line: 3, column: 5))
}

@Test(
  "only a top-level fence whose language is exactly swift is a cell",
  arguments: [
    "```swift numbered\nx\n```", "```Swift\nx\n```", "```{swift}\nx\n```", "```swiftly\nx\n```",
    "    ```swift\n    x\n    ```",
    "- ```swift\n  x\n  ```", "> ```swift\n> x\n> ```", "```swift\n//| eval: false\nx\n```",
    "<pre>\n```swift\nx\n```\n</pre>",
  ])
func notCells(source: String) throws {
  let notebook = try Notebook(parsing: source, path: "n.md")
  #expect(notebook.cells.isEmpty)
}

@Test(
  "dollars that are no mathematics stay dollars",
  arguments: [
    "from $5 to $10", "a $ b $ c", "\\$x\\$", "`$x$`", "$", "$$", "$$$$", "costs 5$", "$x", "$ x$",
  ])
func dollars(source: String) throws {
  let notebook = try Notebook(parsing: source, path: "n.md")
  let hasMathematics = notebook.blocks.contains { block in
    switch block.content {
    case .mathematics: true
    case .paragraph(let inlines): inlines.contains { if case .mathematics = $0 { true } else { false } }
    default: false
    }
  }
  #expect(!hasMathematics)
}

@Test("a stored notebook is read again from its text")
func codable() throws {
  let notebook = try Notebook(parsing: fixture("prose.md"), path: "prose.md")
  let data = try JSONEncoder().encode(notebook)
  #expect(try JSONDecoder().decode(Notebook.self, from: data) == notebook)
}
