import CellLanguage
import Testing

@Suite("Mistakes of cells")
struct MistakeTests {
  @Test(
    "What depends on a mistake is no mistake of its own",
    arguments: [
      """
      let values = missing(3)
      func first() -> Int {
        return values[0]
      }
      """,
      """
      let values = missing(3)
      func describe() -> String {
        let value = values[0]
        if value > 0 { return "positive" } else { return "negative" }
      }
      """,
      """
      let values = missing(3)
      let sizes = [1, 2].map { index -> Int in
        let value = values[index]
        return value
      }
      print(sizes)
      """,
    ])
  func followingMistakes(source: String) {
    let errors = Interpreter.run(source).errors
    #expect(errors.map(\.message) == ["cannot find 'missing' in scope"])
  }

  @Test(
    "Python's spellings are answered in Swift's, once a line",
    arguments: [
      ("let ready = True", "'true'"), ("let missing = None", "'nil'"), ("def f(x):", "func"),
      ("let both = true and false", "'&&'"), ("if not true { print(1) }", "'!'"), ("print(len([1, 2]))", "x.count"),
      ("let cube = 2.0 ** 3", "pow"), ("print(f\"value {n}\")", "\\(value)"),
      ("import numpy as np", "without an import"),
      ("func fit(epochs: Int) {}; fit(epochs=5)", "'epochs: 5'"), ("# a comment", "//"), ("total = 3", "let total"),
      ("print([1, 2, 3][1:])", "xs[1...]"), ("let sizes = {\"a\": 1}", "[\"a\": 1]"),
      ("if 3 in [1, 2] { print(1) }", "contains"),
    ])
  func foreignSpelling(source: String, hint: String) {
    let errors = Interpreter.run(source).errors
    #expect(errors.count == 1)
    #expect(errors.first?.hint?.contains(hint) == true)
  }

  @Test("Keras's names and texts are answered with the library's members")
  func membersOfTheLibrary() {
    var library = NativeLibrary()
    library.type("enum Activation", host: MistakeTests.self) {
      $0.member("static func leakyRelu() -> Activation") { _ in () }
    }
    library.function("func dense(activation: Activation)") { _ in () }
    let code = """
      dense(activation: "leaky_relu")
      let activation = LeakyRelu(0.2)
      """
    let check = CellSession(library: library).check([CellSource(id: "cell", text: code, file: "notebook.md")])
    #expect(check.diagnostics.map(\.hint) == ["write '.leakyRelu()'", "write '.leakyRelu' where it is wanted"])
  }
}
