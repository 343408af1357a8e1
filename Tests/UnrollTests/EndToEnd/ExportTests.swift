import Foundation
import Testing

/// The text of an exported notebook. That it compiles and prints the same is seen by `.ci/export`.
@Suite("An exported notebook")
struct ExportTests {
  private let program: UnrollProgram

  init() throws { program = try UnrollProgram() }

  private func export(_ cells: [String]) throws -> UnrollProgram.Outcome {
    try program.write(cells.map { "```swift\n\($0)\n```\n" }.joined(separator: "\n"))
    return try program.run("export", "study.md", "--swift", "package")
  }

  /// The lines of code of each cell, in the package that cells are exported to.
  private func code(of cells: String...) throws -> [[String]] {
    let outcome = try export(cells)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try program.read("package/Sources/main/main.swift").components(separatedBy: "// MARK: ").dropFirst().map {
      cell in
      cell.split(separator: "\n").dropFirst(2).map(String.init)
    }
  }

  @Test("A variable that a later cell declares again has its cell's number, wherever it is meant")
  func variables() throws {
    let code = try code(
      of: "let a: Int? = 1\nlet b = 2\nfunc twice(a: Int) -> Int { a + a }",
      "if let a { print(a, \"\\(twice(a: a))\") }\nlet f = { [a] in a }\nlet a = a.map { $0 + 1 }",
      "print(a!, f()!, b)")
    #expect(
      code == [
        ["let a_1: Int? = 1", "let b = 2", "func twice(a: Int) -> Int { a + a }"],
        [
          "if let a = a_1 { print(a, \"\\(twice(a: a))\") }", "let f = { [a = a_1] in a }",
          "let a = a_1.map { $0 + 1 }",
        ],
        ["print(a!, f()!, b)"],
      ])
  }

  @Test("What a guard binds for the cells behind it is such a variable too")
  func guarded() throws {
    let code = try code(of: "guard case let (a, b)? = Optional((1, 2)) else { fatalError() }", "let b = a + b")
    #expect(
      code == [["guard case let (a, b_1)? = Optional((1, 2)) else { fatalError() }"], ["let b = a + b_1"]])
  }

  @Test("A member or a local variable of the same name is left alone, and so is a new name that a cell has already")
  func otherNames() throws {
    let code = try code(
      of: "let count = 3", "struct Box { var count = 1\n func more() -> Int { count + 1 } }\nlet count_1 = count",
      "func local() -> Int { let count = 5; return count }\nlet count = [1].count + Box(count: 2).count")
    #expect(
      code == [
        ["let count_1_ = 3"],
        ["struct Box { var count = 1", " func more() -> Int { count + 1 } }", "let count_1 = count_1_"],
        ["func local() -> Int { let count = 5; return count }", "let count = [1].count + Box(count: 2).count"],
      ])
  }

  @Test("A type that a later cell declares again stands in an enum, so that it is printed by its name")
  func types() throws {
    let code = try code(
      of: "struct P { var x = 1 }; extension P { static func make() -> P { P(x: 2) } }",
      "let old: [P] = [P(), .make()]",
      "struct P {}\nprint(old, P())")
    #expect(
      code == [
        [
          "enum P_1 { struct P { var x = 1 } }; extension P_1.P { static func make() -> P_1.P { P_1.P(x: 2) } }"
        ],
        ["let old: [P_1.P] = [P_1.P(), .make()]"], ["struct P {}", "print(old, P())"],
      ])
  }

  @Test("Functions of one name and other parameters stand beside each other; the same one again is renamed")
  func functions() throws {
    let overloads = try code(
      of: "func told(_ x: Int) -> String { \"int\" }", "func told(_ x: String) -> String { told(x.count) }",
      "print(told(1))")
    #expect(overloads[1] == ["func told(_ x: String) -> String { told(x.count) }"])

    let again = try code(of: "func f() -> Int { 1 }\nprint(f())", "func f() -> Int { 2 }\nprint(f())")
    #expect(again == [["func f_1() -> Int { 1 }", "print(f_1())"], ["func f() -> Int { 2 }", "print(f())"]])

    let rewritten = try code(
      of: "func f(_ x: Int) -> Int { x }\nlet a = f(1)", "func f(_ x: Int) throws -> [Int] { [x] }\nprint(try f(a))")
    #expect(
      rewritten == [
        ["func f_1(_ x: Int) -> Int { x }", "let a = f_1(1)"],
        ["func f(_ x: Int) throws -> [Int] { [x] }", "print(try f(a))"],
      ])
  }

  @Test("A value that a cell delivers is discarded")
  func values() throws {
    let code = try code(of: "let x = 2", "print(x)\nx * x", "[x].map { $0 }\n")
    #expect(code == [["let x = 2"], ["print(x)", "_ = x * x"], ["_ = [x].map { $0 }"]])
  }

  @Test("After a cell that may fail and throws, the program goes on")
  func failure() throws {
    let code = try code(
      of: "//| error: true\nprint(1)\nprint(try Tensor([[1, 2], [3]]))", "//| error: true\nlet x = try Tensor([1])",
      "print(x)")
    #expect(
      code == [
        ["_ = try? { () throws -> Void in", "print(1)", "print(try Tensor([[1, 2], [3]]))", "}()"],
        ["let x = try Tensor([1])"], ["print(x)"],
      ])
  }

  @Test("What one file can't have is said, with the cells that declare it; nothing is written")
  func conflict() throws {
    let outcome = try export([
      "infix operator <+>: AdditionPrecedence\nfunc <+> (a: Int, b: Int) -> Int { a }",
      "func <+> (a: Int, b: Int) -> Int { b }\nprint(1 <+> 2)",
    ])
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains("one Swift file can't have '<+>' both as 'cell-1' and 'cell-2' declare it"),
      "\(outcome.errors)")
    #expect(!program.exists("package"))
  }
}
