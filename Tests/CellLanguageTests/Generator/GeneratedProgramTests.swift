import Foundation
import Testing

/// Random programs do in the interpreter what they do when swiftc compiles them.
///
/// 200 of a fixed seed run each time. `UNROLL_GENERATED_PROGRAMS` and `UNROLL_GENERATED_SEED` ask for others; any number may
/// be left running for hours:
///
///     UNROLL_GENERATED_PROGRAMS=100000 UNROLL_GENERATED_SEED=7 swift test --filter GeneratedProgramTests
///
/// A program that fails is shown whole; `seed` and `number` write it again.
@Suite("Random programs", .enabled(if: Compiler.installed != nil, "no swiftc on this machine"))
struct GeneratedProgramTests {
  /// Programs compiled as one file.
  static let batchSize = 50

  @Test("What is printed is the same", arguments: Array(stride(from: 0, to: GeneratedPrograms.count, by: batchSize)))
  func printsTheSame(from start: Int) throws {
    let numbers = start..<min(start + Self.batchSize, GeneratedPrograms.count)
    let programs = numbers.map { ProgramGenerator.program($0, seed: GeneratedPrograms.seed) }
    let calls = numbers.map { "print(\"=== \($0)\")\nprogram\($0)()\n" }
    let run = try #require(Compiler.installed).run((programs + calls).joined())
    try #require(run.status == 0, "the compiler or the program failed: \(run.errors.prefix(2000))")
    let sections = run.output.split(separator: "=== ").map { $0.drop { $0 != "\n" }.dropFirst() }
    try #require(sections.count == numbers.count)
    for (index, number) in numbers.enumerated() {
      let outcome = Interpreter.run(programs[index] + "program\(number)()\n")
      let problem = (outcome.errors.first?.rendered ?? outcome.failure?.rendered).map { "\($0)\n" } ?? ""
      let isSame = problem.isEmpty && outcome.output.utf8.elementsEqual(sections[index].utf8)
      if !isSame, problem.isEmpty { expectEqualText(outcome.output, String(sections[index])) }
      #expect(isSame, "program \(number) of seed \(GeneratedPrograms.seed): \(problem)\n\(programs[index])")
    }
  }
}

/// What the environment asks for.
private enum GeneratedPrograms {
  static let count = environment("UNROLL_GENERATED_PROGRAMS").flatMap { Int($0) } ?? 200
  static let seed = environment("UNROLL_GENERATED_SEED").flatMap { UInt64($0) } ?? 2026

  private static func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }
}
