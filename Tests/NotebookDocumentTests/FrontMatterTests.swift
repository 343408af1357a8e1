import NotebookDocument
import Testing

@Test("the front matter's keys arrive with their types and places")
func frontMatter() throws {
  let notebook = try Notebook(
    parsing: """
      ---
      title: "A: study"
      subtitle: of something
      author:
        - Ada
        - Ben
      date: 2026-11-23
      abstract: |
        Two
        lines
      lang: en-GB
      seed: 42
      parameters:
        epochs: 5
        rate: 1e-3
        reviews: 25_000
        small: true
        name: yes
        time: 12:30
        layers: [64, 32]
        quoted: "5"
      requires: unroll 1
      print-code: false
      tolerance: 0.01
      ---
      """, path: "n.md")
  var expected = FrontMatter()
  expected.title = "A: study"
  expected.subtitle = "of something"
  expected.authors = ["Ada", "Ben"]
  expected.date = "2026-11-23"
  expected.abstract = "Two\nlines\n"
  expected.language = "en-GB"
  expected.seed = 42
  let values: [(String, ParameterValue)] = [
    ("epochs", .integer(5)), ("rate", .number(0.001)), ("reviews", .integer(25_000)), ("small", .boolean(true)),
    ("name", .string("yes")), ("time", .string("12:30")), ("layers", .list([.integer(64), .integer(32)])),
    ("quoted", .string("5")),
  ]
  expected.parameters = values.enumerated().map { offset, parameter in
    Parameter(name: parameter.0, value: parameter.1, position: SourcePosition(line: 14 + offset, column: 3))
  }
  expected.requires = ["unroll 1"]
  expected.printsCode = false
  expected.tolerance = 0.01
  #expect(notebook.frontMatter == expected)
}

@Test("a rule at the top of the text is no front matter unless it is the first line")
func noFrontMatter() throws {
  let notebook = try Notebook(parsing: "\n---\ntitle: x\n---\n", path: "n.md")
  #expect(notebook.frontMatter == FrontMatter())
}
