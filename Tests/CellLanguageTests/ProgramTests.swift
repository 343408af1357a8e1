import Testing

@Suite("Programs do what swiftc makes of them")
struct ProgramTests {
  @Test("A program prints what the compiled one prints", arguments: Program.all(in: "Programs"))
  func printsTheSame(_ program: Program) {
    KnownGaps.unlessListed(program) {
      let expected = try #require(program.output, "no recorded output: run Fixtures/record")
      let outcome = Interpreter.run(program.source)
      try #require(outcome.errors.isEmpty, "\(outcome.errors.map(\.rendered).joined(separator: "\n"))")
      #expect(outcome.failure == nil, "\(outcome.failure?.rendered ?? "")")
      expectEqualText(outcome.output, expected)
      #expect(outcome.libraryMistakes.isEmpty)
    }
  }

  @Test("What the compiler refuses is refused at the same line", arguments: Program.all(in: "Refused"))
  func refusesAtTheSameLine(_ program: Program) {
    KnownGaps.unlessListed(program) {
      let marked = try #require(program.line(marked: "refused"), "no line ends with // refused")
      let first = try #require(Interpreter.run(program.source).errors.first, "it was accepted")
      #expect(first.position.line == marked.number, "\(first.rendered)")
    }
  }

  @Test("A program that fails ends at its line, for its reason", arguments: Program.all(in: "Failing"))
  func failsAtItsLine(_ program: Program) {
    KnownGaps.unlessListed(program) {
      let expected = try #require(program.output, "no recorded output: run Fixtures/record")
      let marked = try #require(program.line(marked: "fails"), "no line holds // fails: reason")
      let outcome = Interpreter.run(program.source)
      try #require(outcome.errors.isEmpty, "\(outcome.errors.map(\.rendered).joined(separator: "\n"))")
      let failure = try #require(outcome.failure, "it ended well")
      #expect(failure.position?.line == marked.number, "\(failure.rendered)")
      #expect(failure.message.lowercased().contains(marked.text.lowercased()), "\(failure.rendered)")
      expectEqualText(outcome.output, expected)
    }
  }

  @Test("The fixtures are many, and spread")
  func enough() {
    #expect(Program.all(in: "Programs").count >= 300)
    #expect(Program.all(in: "Refused").count >= 60)
    #expect(Program.all(in: "Failing").count >= 25)
  }
}
