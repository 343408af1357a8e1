import Charts
import Foundation
import NotebookDocument
import Testing

@testable import ReportRendering

/// A notebook that was run without anything remarkable.
func executed(_ source: String, results: [CellResult] = [], values: [String: String] = [:]) throws -> ExecutedNotebook {
  ExecutedNotebook(
    notebook: try Notebook(parsing: source, path: "notebooks/n.md"), results: results, inlineValues: values,
    provenance: Provenance(startedAt: Date(timeIntervalSince1970: 0)))
}

/// What a report shows between title and provenance.
func body(_ source: String, results: [CellResult] = [], values: [String: String] = [:]) throws -> String {
  let page = HTMLReport(try executed(source, results: results, values: values)).render().html
  let start = try #require(page.range(of: "<main id=\"content\">\n"))
  let end = try #require(page.range(of: "</main>", options: .backwards))
  return String(page[start.upperBound..<end.lowerBound])
}

@Test("the report of a study is the page beside this test")
func goldenPage() throws {
  try expectGolden(HTMLReport(StudySample.executed()).render().html, "study.html")
}

@Test("the report of a failed run has a banner, the error with its place, and marks what did not run")
func failedRun() throws {
  let source =
    "# A failed study\n\n```swift\n//| label: data\nlet x = 1\n```\n\n```swift\n//| label: model\nlet y = x +\n  missing\n```\n\n```swift\n//| label: rest\nplot(y)\n```\n"
  let failure = CellFailure(
    message: "cannot find ‘missing’ in scope", position: SourcePosition(line: 11, column: 3),
    callStack: [.init(function: "train(_:)", position: SourcePosition(line: 10, column: 1))], hint: "did you mean ‘x’?")
  let results = [CellResult(outcome: .succeeded), CellResult(outcome: .failed(failure), outputs: [.text("so far\n")])]
  let page = HTMLReport(try executed(source, results: results)).render().html
  try expectGolden(String(ReportParts(page).content.split(separator: "</head>")[1]), "failed.html")
}

@Test("two runs with the same results give the same bytes above the provenance")
func reproducible() throws {
  let first = try StudySample.executed()
  var second = first
  second.provenance.startedAt += 86_400
  second.provenance.duration = .seconds(1)
  second.provenance.machine = []
  for index in second.results.indices {
    second.results[index].duration += .seconds(5)
    second.results[index].origin = .replayed
    second.results[index].executionCount = 7
  }
  let pages = [first, second].map { HTMLReport($0).render().html }
  #expect(pages[0] != pages[1])
  #expect(ReportParts(pages[0]).content == ReportParts(pages[1]).content)
}

@Test(
  "a report gives its notebook back, byte for byte",
  arguments: [
    "plain\n", "no line end", "windows\r\nlines\r\n", "old\rmac", "\u{FEFF}mark", "</pre><script>&amp;&#13;'\"",
    "\n\n\nlines", "",
  ])
func embeddedNotebook(source: String) throws {
  var run = try executed(source)
  run.provenance.seed = 42
  run.provenance.parameters = [Parameter(name: "path", value: .string("</pre>"))]
  let embedded = try #require(EmbeddedNotebook(report: HTMLReport(run).render().html))
  #expect(Array(embedded.source.utf8) == Array(source.utf8))
  #expect(embedded.path == "notebooks/n.md")
  #expect(embedded.seed == 42)
  #expect(embedded.parameters == run.provenance.parameters)
}

@Test("a page that is no report has no notebook in it")
func notAReport() {
  #expect(EmbeddedNotebook(report: "<html></html>") == nil)
  #expect(EmbeddedNotebook(report: "") == nil)
}

@Test("a report of a study is small")
func size() throws {
  #expect(HTMLReport(try StudySample.executed()).render().html.utf8.count < 400 * 1024)
}

@Test("headings leave out no level, and their anchors are all different")
func headings() throws {
  let html = try body("### Deep\n\n##### Deeper\n\n# Top\n\n### Deep\n\n## Provenance\n")
  let found = html.matches(of: /<h(\d) id="([^"]*)"/).map { "\($0.1) \($0.2)" }
  #expect(found == ["2 deep", "3 deeper", "2 top", "3 deep-2", "3 provenance-2"])
}

@Test("cells whose labels look alike have figures and places of their own")
func distinctAnchors() throws {
  let labels = ["a", "fig-a", "cell-a", "a-2"]
  let source =
    labels.map { "```swift\n//| label: \($0)\n//| fig-cap: x\nx\n```\n" }.joined(separator: "\n")
    + "\n@fig-a @fig-a-2\n"
  let json = String(decoding: try JSONEncoder().encode(lineChart([1, 2], caption: "own")), as: UTF8.self)
  let figure = CellOutput.display(Display(kind: .figure, plainText: "", others: [.chart: json]))
  let results = labels.map { _ in CellResult(outcome: .succeeded, outputs: [figure, figure]) }
  let html = try body(source, results: results)
  let identifiers = html.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
  #expect(identifiers.count == 12)
  #expect(Set(identifiers).count == identifiers.count)
  #expect(html.contains(">Figure\u{A0}1</a> <a href="))
  #expect(html.contains(">Figure\u{A0}7</a></p>"))
}

@Test("a cell that may fail does not make the run a failed one")
func allowedFailure() throws {
  let run = try executed(
    "```swift\n//| error: true\nx\n```\n", results: [CellResult(outcome: .failed(CellFailure(message: "no")))])
  let html = HTMLReport(run).render().html
  #expect(html.contains("the one cell ran; one ends in an error that is meant to be shown"))
  #expect(!html.contains("class=\"banner"))
}

@Test("a figure takes the caption of its cell, and prose refers to it by number")
func references() throws {
  let html = HTMLReport(try StudySample.executed()).render().html
  #expect(html.contains("<figure id=\"fig-basic\">"))
  #expect(html.contains("<a href=\"#fig-basic\">Figure\u{A0}1</a>"))
  #expect(html.contains("<figcaption><b>Figure 1.</b> Loss and accuracy of the <em>basic</em> network"))
  #expect(html.contains("<a href=\"#tbl-compare\">Table\u{A0}2</a>"))
}

@Test("what cannot be shown is said with its line")
func warnings() throws {
  let page = HTMLReport(try executed("$\\nix$\n\n@fig-no\n\n[a](javascript:x) ![b](b.png)\n")).render()
  #expect(
    page.warnings.map(\.description) == [
      "line 1: ‘\\nix’ is not known in mathematics and is shown as it is",
      "line 3: there is no figure or table ‘fig-no’",
      "line 5: the link to ‘javascript:x’ is shown as text: links lead to http, https, mailto or a place on the page",
      "line 5: the image ‘b.png’ is not shown: no folder of pictures is known",
    ])
}

@Test("an author can leave the code out of the printed report")
func printedCode() throws {
  let rule = "@media print{.input{display:none}}"
  #expect(try HTMLReport(executed("---\nprint-code: false\n---\n")).render().html.contains(rule))
  #expect(try !HTMLReport(executed("text")).render().html.contains(rule))
}

@Test("no link stands in a link")
func nestedLinks() throws {
  let html = try body("[see @fig-x, [^n] and <https://b.example> *and `code`*](https://a.example)\n\n[^n]: x\n")
  let links = html.matches(of: #/<a [^>]*>|</a>/#).map { $0.0.hasPrefix("</") }
  #expect(zip(links, links.dropFirst()).allSatisfy { $0 != $1 })
  #expect(html.contains("<code>code</code>"))
}

@Test("cells show what their options say")
func cellOptions() throws {
  let result = CellResult(outcome: .succeeded, outputs: [.text("printed")])
  let options: [(String, shows: [String], hides: [String])] = [
    ("echo: false", ["printed"], ["let"]), ("output: false", ["let"], ["printed"]),
    ("code-fold: true", ["<details><summary>Code"], ["<details open>"]),
    ("code-fold: show", ["<details open><summary>Code"], ["<details>"]),
    ("echo: true", ["let", "printed"], ["<details"]),
  ]
  for (option, shows, hides) in options {
    let html = try body("```swift\n//| \(option)\nlet x = 1\n```\n", results: [result])
    #expect(shows.allSatisfy(html.contains), "\(option)")
    #expect(hides.allSatisfy { !html.contains($0) }, "\(option)")
  }
}

@Test("outputs are folded after forty lines, and shown as they would stand on a terminal")
func outputs() throws {
  func shown(_ text: String) throws -> String {
    try body("```swift\nx\n```\n", results: [CellResult(outcome: .succeeded, outputs: [.text(text)])])
  }
  let long = try shown((1...60).map { "line \($0)\n" }.joined())
  #expect(long.contains("line 40</pre>"))
  #expect(long.contains("<summary>20 more lines</summary>"))
  #expect(try !shown((1...44).map { "line \($0)\n" }.joined()).contains("more lines"))
  #expect(try shown("10 %\r50 %\r100 %\n\u{1B}[31mred\u{1B}[0m\n").contains(">100 %\nred</pre>"))
  #expect(try shown("a\r\nb").contains(">a\nb</pre>"))
  #expect(try shown("│ a │").contains("<pre class=\"printed boxes\">"))
  #expect(try shown(String(repeating: "word ", count: 40)).contains("<pre class=\"printed sentences\">"))
}

@Test("a table of many rows is folded after forty, and has an end")
func longTable() throws {
  let table = try Table([.integers("n", Array(0..<3_000))])
  let json = String(decoding: try JSONEncoder().encode(table), as: UTF8.self)
  let display = Display(kind: .table, plainText: "", others: [.table: json])
  let html = try body("```swift\nx\n```\n", results: [CellResult(outcome: .succeeded, outputs: [.display(display)])])
  #expect(html.contains("<summary>2960 more rows</summary>"))
  #expect(html.contains("1,999</td>") && !html.contains("2,000</td>"))
  #expect(html.contains("The last 1000 rows are left out."))
}

@Test("a quote with GitHub's mark is set off as a note", arguments: ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"])
func callouts(mark: String) throws {
  let html = try body("> [!\(mark)]\n> Mind *this*.\n")
  #expect(html.contains("<div class=\"callout \(mark.lowercased())\">"))
  #expect(html.contains("<p>Mind <em>this</em>.</p>"))
  #expect(try body("> [!\(mark)] is a mark\n").contains("<blockquote>"))
}

@Test("values stand in prose; one that was not computed is seen to be missing")
func inlineValues() throws {
  let html = try body("`{swift} a` and `{swift} b`\n", values: ["inline-1": "<1>"])
  #expect(html.contains(">&lt;1&gt;</span> and <code class=\"not-computed\" title=\"Not computed\">b</code>"))
}
