import NotebookDocument
import NotebookEngine
import Testing

@Suite("Parameters given on the command line")
struct ParameterOverrideTests {
  private let parameters = [
    Parameter(name: "epochs", value: .integer(5)),
    Parameter(name: "rate", value: .number(0.001)),
    Parameter(name: "verbose", value: .boolean(true)),
    Parameter(name: "dataset", value: .string("imdb")),
    Parameter(name: "units", value: .list([.integer(32), .integer(64)])),
  ]

  @Test(
    "A value takes the type of the parameter that it replaces",
    arguments: [
      ("epochs=2", 0, ParameterValue.integer(2)), ("rate=1", 1, .number(1)), ("rate=1e-4", 1, .number(0.0001)),
      ("verbose=false", 2, .boolean(false)), ("dataset=a=b", 3, .string("a=b")), ("dataset=", 3, .string("")),
      ("units=8,16", 4, .list([.integer(8), .integer(16)])), ("units=[8]", 4, .list([.integer(8)])),
    ])
  func typed(argument: String, index: Int, expected: ParameterValue) throws {
    let override = try #require(ParameterOverride(argument: argument))
    #expect(try parameters.replacing([override])[index].value == expected)
  }

  @Test(
    "A value of another type is refused with what the parameter holds",
    arguments: [
      ("epochs=two", "a whole number"), ("epochs=2.5", "a whole number"), ("rate=fast", "a number"),
      ("verbose=yes", "true or false"), ("units=8,x", "a list, each element a whole number"),
    ])
  func wrongType(argument: String, expected: String) throws {
    let override = try #require(ParameterOverride(argument: argument))
    #expect(
      throws: ParameterOverrideError.wrongType(name: override.name, text: override.text, expected: expected)
    ) {
      try parameters.replacing([override])
    }
  }

  @Test("An unknown parameter is refused with the known ones")
  func unknown() throws {
    #expect(throws: ParameterOverrideError.unknown(name: "epoch", known: parameters.map(\.name))) {
      try parameters.replacing([ParameterOverride(name: "epoch", text: "2")])
    }
  }

  @Test("Without a name or an equals sign it is no override", arguments: ["epochs", "=2", ""])
  func malformed(argument: String) {
    #expect(ParameterOverride(argument: argument) == nil)
  }
}
