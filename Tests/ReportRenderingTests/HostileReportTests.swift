import Foundation
import NotebookDocument
import Testing

@testable import ReportRendering

private let attack = "\"'><img src=x onerror=alert(1)><script>alert(1)</script><svg onload=alert(1)>"

/// Whether a page has anything that could run or load something. Attributes are all in double quotes, which no text in
/// them can end, so that what stands between the quotes can be looked at by itself.
private func isHarmless(_ html: String) -> Bool {
  let targets = html.matches(of: /\s(href|src)="([^"]*)"/.ignoresCase()).map { $0.2 }
  let tags = html.replacing(/<svg class="chart" [^>]*>/, with: "").replacing(/="[^"]*"/, with: "=\"\"")
  return !tags.contains(/<(script|iframe|object|embed|svg|link|base|form|input)\b/.ignoresCase())
    && !tags.contains(/<[a-z][^<>]*\son[a-z]+\s*=/.ignoresCase())
    && targets.allSatisfy { $0.contains(/^(#|https?:\/\/|mailto:|data:image\/)/.ignoresCase()) }
}

@Test("script in front matter, prose, code, captions, labels of data and outputs stays text", .timeLimit(.minutes(10)))
func scriptEverywhere() throws {
  let quoted = attack.replacing("\"", with: "\\\"")
  let source = """
    ---
    title: "\(quoted)"
    subtitle: "\(quoted)"
    author: ["\(quoted)"]
    date: "\(quoted)"
    abstract: "\(quoted)"
    ---

    # \(attack)

    \(attack) `\(attack)` $\(attack)$ **\(attack)** [\(attack)](javascript:alert(1) "\(quoted)") [b](https://x.example/\(attack))

    ![\(attack)](data:text/html,x) `{swift} \(attack)` [^\("n")]

    [^n]: \(attack)

    | \(attack) |
    |---|
    | \(attack) |

    : \(attack) {#tbl-\(attack)}

    ```\(attack)
    \(attack)
    ```

    ```swift
    //| fig-cap: "\(quoted)"
    //| tbl-cap: "\(quoted)"
    \(attack)
    ```
    """
  let failure = CellFailure(
    message: attack, position: SourcePosition(line: 11, column: 3),
    callStack: [.init(function: attack, position: SourcePosition(line: 1, column: 1))], hint: attack)
  let outputs: [CellOutput] = [
    .text(attack), .display(Display(kind: .value, plainText: attack)),
    .display(Display(kind: .figure, plainText: attack, others: [.svg: attack])),
    .display(Display(kind: .figure, plainText: attack, others: [.chart: attack])),
    .display(Display(kind: .table, plainText: attack, others: [.table: attack, .html: attack])),
    .display(Display(kind: .trainingLog, plainText: attack)),
  ]
  var run = try executed(
    source, results: [CellResult(outcome: .failed(failure), outputs: outputs)], values: ["inline-1": attack])
  run.provenance.versions = [.init(attack, attack)]
  run.provenance.parameters = [Parameter(name: attack, value: .string(attack))]
  run.provenance.dataFiles = [.init(name: attack, digest: attack, byteCount: 1)]
  let html = HTMLReport(run).render().html
  #expect(isHarmless(html))
  #expect(html.contains("content=\"default-src 'none'; "))
}

@Test("ten megabytes of output and a hundred thousand lines give a page of bounded size", .timeLimit(.minutes(10)))
func largeOutput() throws {
  let line = "<0123456789> & so on, with some \"text\" in it, again and again, until it is long\n"
  for output in [
    String(repeating: line, count: 10_000_000 / line.utf8.count), String(repeating: "x", count: 10_000_000),
    String(repeating: "\r", count: 10_000_000), String(repeating: "\u{1B}[", count: 5_000_000),
    String(repeating: "é", count: 5_000_000),
  ] {
    let page = HTMLReport(
      try executed("```swift\nx\n```\n", results: [CellResult(outcome: .succeeded, outputs: [.text(output)])])
    ).render()
    #expect(page.html.utf8.count < 1_000_000)
    #expect(page.html.contains("is left out"))
  }
}

@Test("a notebook of a hundred thousand lines of code is written whole", .timeLimit(.minutes(10)))
func largeCode() throws {
  let code = (0..<100_000).map { "let x\($0) = \($0) // comment\n" }.joined()
  let page = HTMLReport(try executed("```swift\n\(code)```\n")).render()
  #expect(page.html.contains("let x99999"))
}

@Test("raw HTML that opens and never closes is filtered", .timeLimit(.minutes(10)))
func unclosedHTML() throws {
  for mark in ["<div>", "<!--", "<a b=", "<a b='", "<div a b c ", "</div>", "<b ", "<img src=\"x\">"] {
    let source = "<div>\n" + String(repeating: mark, count: 20_000) + "\n"
    #expect(try isHarmless(body(source)))
  }
}
