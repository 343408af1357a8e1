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
}
