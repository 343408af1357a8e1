import Foundation
import Testing

/// Which cells run after which edit, seen from outside: what runs is named on standard error with the word "runs".
///
/// Each of these edits went wrong in a notebook tool that is widely used: an upstream value, a parameter or a data file
/// that was missing in the key, a key so wide that a change of prose rebuilt everything, results restored by number.
@Suite("After an edit")
struct EditTests {
  private let program: UnrollProgram

  init() throws { program = try UnrollProgram() }

  /// One edit of the notebook below.
  struct Edit: CustomTestStringConvertible, Sendable {
    var name: String
    var replacements: [(old: String, new: String)]
    /// The cells that have to run, in order.
    var runs: [String]

    init(_ name: String, _ replacements: (String, String)..., runs: [String]) {
      self.name = name
      self.replacements = replacements.map { (old: $0.0, new: $0.1) }
      self.runs = runs
    }

    var testDescription: String { name }
  }

  private static let study = """
    ---
    title: Sums
    seed: 3
    parameters:
      factor: 2
      other: 1
    ---

    # Data

    ```swift
    //| label: points
    let points = try readCSV("points.csv").integers("x")
    ```

    ```swift
    //| label: scale
    func scaled(_ x: Int) -> Int { x * factor }
    ```

    ```swift
    //| label: words
    extension Int {
      var inWords: String { self > 5 ? "large" : "small" }
    }
    struct Account {
      var balance = 0
      mutating func pay(_ sum: Int) { balance += sum }
    }
    ```

    The points are summed.

    ```swift
    //| label: sum
    let sum = points.reduce(0, +)
    print("sum", sum)
    ```

    ```swift
    //| label: result
    let result = scaled(sum)
    print("result", result)
    ```

    ```swift
    //| label: verdict
    guard let verdict = Optional(result.inWords) else { fatalError() }
    ```

    ```swift
    //| label: account
    var account = Account()
    account.pay(result)
    ```

    ```swift
    //| label: boxes
    final class Box { var value = 1 }
    let box = Box()
    let alias = box
    ```

    ```swift
    //| label: through
    alias.value = 2
    ```

    ```swift
    //| label: read
    print("box", box.value)
    ```

    ```swift
    //| label: last
    print(verdict, account.balance)
    ```
    """

  private static let edits: [Edit] = [
    Edit("a comment changed", ("let sum =", "// All of them.\nlet sum ="), runs: []),
    Edit("white space changed", ("points.reduce(0, +)", "points\n  .reduce( 0, + )"), runs: []),
    Edit("prose changed", ("The points are summed.", "All points are added up."), runs: []),
    Edit("title changed", ("title: Sums", "title: More sums"), runs: []),
    Edit("a display option changed", ("//| label: sum\n", "//| label: sum\n//| echo: false\n"), runs: []),
    Edit("a cell got a label of another name", ("//| label: scale", "//| label: stretch"), runs: ["stretch"]),
    Edit(
      "a variable was renamed", ("let sum =", "let total ="), ("\"sum\", sum", "\"sum\", total"),
      ("scaled(sum)", "scaled(total)"), runs: ["sum", "result"]),
    Edit("code changed, the value is the same", ("reduce(0, +)", "reduce(0) { $0 + $1 }"), runs: ["sum"]),
    Edit(
      "code changed, the value too", ("reduce(0, +)", "reduce(1, +)"),
      runs: ["sum", "result", "verdict", "account", "last"]),
    Edit("a parameter changed", ("factor: 2", "factor: 3"), runs: ["scale", "result", "verdict", "account", "last"]),
    Edit(
      "a parameter changed so that the verdict does", ("factor: 2", "factor: 0"),
      runs: ["scale", "result", "verdict", "account", "last"]),
    Edit("a parameter changed that nobody reads", ("other: 1", "other: 2"), runs: []),
    Edit(
      "the seed changed", ("seed: 3", "seed: 4"),
      runs: [
        "points", "scale", "words", "sum", "result", "verdict", "account", "boxes", "through", "read", "last",
      ]),
    Edit(
      "a function changed that a later cell calls", ("x * factor", "x * factor + 1"),
      runs: ["scale", "result", "verdict", "account", "last"]),
    Edit(
      "a function changed, its results did not", ("x * factor", "factor * x"), runs: ["scale", "result"]),
    Edit(
      "an extension's member changed", ("self > 5", "self > 50"), runs: ["words", "verdict", "account", "last"]),
    Edit(
      "a struct's method changed", ("balance += sum", "balance += 2 * sum"),
      runs: ["words", "verdict", "account", "last"]),
    Edit("another value was set through an alias", ("alias.value = 2", "alias.value = 5"), runs: ["through", "read"]),
    Edit("the same value was set in another way", ("alias.value = 2", "alias.value = 1 + 1"), runs: ["through"]),
    Edit(
      "an alias became an object of its own", ("let alias = box", "let alias = Box()"),
      runs: ["boxes", "through", "read"]),
    Edit(
      "a cell was put in between",
      (
        "```swift\n//| label: sum\n",
        "```swift\n//| label: more\nprint(points.count)\n```\n\n```swift\n//| label: sum\n"
      ),
      runs: ["more"]),
    Edit(
      "a cell was put in between that changes what later ones read",
      ("```swift\n//| label: read\n", "```swift\n//| label: more\nbox.value = 7\n```\n\n```swift\n//| label: read\n"),
      runs: ["more", "read"]),
    Edit(
      "a cell was removed that changed what later ones read",
      ("```swift\n//| label: through\nalias.value = 2\n```\n", ""), runs: ["read"]),
    Edit(
      "a cell was moved", ("```swift\n//| label: read\nprint(\"box\", box.value)\n```\n\n", ""),
      (
        "print(verdict, account.balance)\n```",
        "print(verdict, account.balance)\n```\n\n```swift\n//| label: read\nprint(\"box\", box.value)\n```"
      ),
      runs: []),
    Edit(
      "a cell was moved before the one that changed what it reads",
      ("```swift\n//| label: read\nprint(\"box\", box.value)\n```\n\n", ""),
      (
        "```swift\n//| label: through",
        "```swift\n//| label: read\nprint(\"box\", box.value)\n```\n\n```swift\n//| label: through"
      ),
      runs: ["read"]),
  ]

  private func writePoints(_ text: String) throws { try program.write(text, to: "points.csv") }

  /// What a run executed and printed.
  private func run() throws -> (cells: [String], output: String) {
    let outcome = try program.run("run", "study.md")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return (outcome.cellsRun, outcome.output)
  }

  @Test(
    "Those cells run that read what it changed, all is as in a run from the beginning, and undoing it needs no run",
    arguments: edits)
  func edit(_ edit: Edit) throws {
    try program.write(Self.study)
    try writePoints("x\n1\n2\n3\n")
    let first = try run()
    #expect(first.cells.count == 11)

    let edited = edit.replacements.reduce(Self.study) { text, replacement in
      #expect(text.contains(replacement.old))
      return text.replacingOccurrences(of: replacement.old, with: replacement.new)
    }
    try program.write(edited)
    let again = try run()
    #expect(again.cells == edit.runs)
    let fresh = try program.run("run", "study.md", "--output", "fresh")
    #expect(again.output == fresh.output)
    #expect(try content("output") == content("fresh"))

    try program.write(Self.study)
    let undone = try run()
    #expect(undone.cells == [])
    #expect(undone.output == first.output)
  }

  /// The report without what tells of the run.
  private func content(_ folder: String) throws -> String {
    try program.read("\(folder)/study.html").components(separatedBy: "<footer class=\"run\">")[0]
  }

  @Test(
    "What a cell adds to types and protocols of elsewhere counts for those that use it, and for no others",
    arguments: [
      ("\"small\"", "\"little\"", ["words", "direct", "generic"]),
      ("\"(\\(x))\"", "\"<\\(x)>\"", ["printed", "shown"]),
      ("\"default\"", "\"standard\"", ["defaults", "generic"]),
      ("\"text \\(x)\"", "\"word \\(x)\"", ["second", "overloads"]),
      ("\"int \\(x)\"", "\"number \\(x)\"", ["first", "second", "overloads"]),
      ("a * 10 + b", "a * 100 + b", ["operators", "operated", "passed"]), ("x * x", "-x", ["operators", "before"]),
      ("MultiplicationPrecedence", "AdditionPrecedence", ["operators", "operated"]),
    ])
  func extensions(old: String, new: String, expected: [String]) throws {
    let cells = [
      ("point", "struct Point { var x: Int }\nprotocol Named { var name: String { get } }"),
      ("defaults", "extension Named { var name: String { \"default\" } }\nextension Point: Named {}"),
      ("words", "extension Int: Named { var name: String { self > 5 ? \"large\" : \"small\" } }"),
      ("printed", "extension Point: CustomStringConvertible { var description: String { \"(\\(x))\" } }"),
      ("first", "func told(_ x: Int) -> String { \"int \\(x)\" }"),
      ("second", "func told(_ x: String) -> String { \"text \\(x)\" }"), ("numbers", "let three = 1 + 2"),
      ("direct", "print(three.name)"),
      ("generic", "func call(_ n: some Named) -> String { n.name }\nprint(call(3), call(Point(x: 1)))"),
      (
        "operators",
        """
        infix operator <+>: MultiplicationPrecedence
        prefix operator √
        func <+> (a: Int, b: Int) -> Int { a * 10 + b }
        prefix func √ (x: Int) -> Int { x * x }
        """
      ), ("operated", "print(1 <+> 2 - 3 <+> 4)"), ("passed", "print([1, 2].reduce(0, <+>))"), ("before", "print(√3)"),
      ("shown", "print(Point(x: 2))"), ("overloads", "print(told(1), told(\"a\"))"),
    ]
    // A conformance to a protocol of the library may be come upon anywhere, so that all cells behind it depend on it.
    .filter { expected.contains("printed") || !["printed", "shown"].contains($0.0) }
    func text(_ cells: [(String, String)]) -> String {
      cells.map { "```swift\n//| label: \($0.0)\n\($0.1)\n```\n" }.joined(separator: "\n")
    }
    try program.write(text(cells))
    _ = try run()
    let edited = text(cells).replacingOccurrences(of: old, with: new)
    #expect(edited != text(cells))
    try program.write(edited)
    let again = try run()
    let fresh = try program.run("run", "study.md", "--output", "fresh")
    #expect(again.output == fresh.output)
    for cell in expected { #expect(again.cells.contains(cell), "\(again.cells)") }
    #expect(again.cells.contains("numbers") == expected.contains("printed"))
  }

  @Test("A data file that was touched changes nothing, one with other content does, one that is gone is named")
  func dataFile() throws {
    try program.write(Self.study)
    try writePoints("x\n1\n2\n3\n")
    let first = try run()
    let path = program.folder.appending(path: "points.csv").path
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: 1000)], ofItemAtPath: path)
    #expect(try run().cells == [])

    try writePoints("x\n3\n2\n1\n")
    #expect(try run().cells == ["points", "sum"], "the same sum")
    try writePoints("x\n1\n2\n4\n")
    let status = try program.run("status", "study.md", "--explain").output
    #expect(status.contains("points  stale: the file 'points.csv' changed"), "\(status)")
    #expect(try run().cells == ["points", "sum", "result", "verdict", "account", "last"])

    try writePoints("x\n1\n2\n3\n")
    let undone = try run()
    #expect(undone.cells == [])
    #expect(undone.output == first.output)
    try FileManager.default.removeItem(atPath: path)
    let gone = try program.run("run", "study.md")
    #expect(gone.status == 1)
    #expect(gone.errors.contains("points.csv"), "\(gone.errors)")
  }
}
