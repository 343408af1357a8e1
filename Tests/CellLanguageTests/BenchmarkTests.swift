import Foundation
import Testing

/// Programs that CPython runs as well: `Fixtures/Benchmarks/NAME.swift` and `NAME.py`.
@Suite("Benchmark programs", .serialized)
struct BenchmarkTests {
  static let programs = Program.all(in: "Benchmarks")
  static let isMeasuring = ProcessInfo.processInfo.environment["UNROLL_BENCHMARK"] != nil
  static let python = Executable.find("python3.11") ?? Executable.find("python3")

  @Test(
    "A benchmark prints what the compiled one prints", .enabled(if: isMeasuring, "set UNROLL_BENCHMARK to measure"),
    arguments: programs)
  func printsTheSame(_ program: Program) {
    KnownGaps.unlessListed(program) {
      let outcome = Interpreter.run(program.source)
      try #require(outcome.errors.isEmpty, "\(outcome.errors.map(\.rendered).joined(separator: "\n"))")
      #expect(outcome.failure == nil, "\(outcome.failure?.rendered ?? "")")
      expectEqualText(outcome.output, try #require(program.output))
    }
  }

  /// Each round runs every program once on each side, so that a machine that becomes slower is so for both; the best
  /// round counts. The ratio is of what the programs' own code takes: compiling it is in the time of both sides, starting
  /// Python is not, nor is the check, which has a column of its own: it reads the standard library's declarations.
  ///
  ///     UNROLL_BENCHMARK=1 swift test --filter BenchmarkTests
  @Test(
    "Every benchmark is at least as fast as in CPython",
    .enabled(if: isMeasuring, "set UNROLL_BENCHMARK to measure"), .enabled(if: python != nil, "no python3"))
  func isAtLeastAsFastAsPython() throws {
    let python = try #require(Self.python)
    var best: [String: (check: Double, unroll: Double, python: Double)] = [:]
    for _ in 0..<5 {
      for program in Self.programs {
        let outcome = Interpreter.run(program.source)
        #expect(outcome.output == program.output)
        let other = try secondsInPython(python, program)
        let old = best[program.name] ?? (.infinity, .infinity, .infinity)
        best[program.name] = (
          min(old.check, outcome.secondsOfCheck), min(old.unroll, outcome.secondsOfRun), min(old.python, other)
        )
      }
    }
    print("program".padding(toLength: 24, withPad: " ", startingAt: 0), " check s    run s  CPython s  ratio")
    for (name, times) in best.sorted(by: { $0.key < $1.key }) {
      let numbers = String(
        format: "%8.3f %8.3f  %9.3f  %5.2f", times.check, times.unroll, times.python, times.python / times.unroll)
      print(name.padding(toLength: 24, withPad: " ", startingAt: 0), numbers)
      #expect(times.unroll <= times.python, "\(name) is slower than in CPython")
    }
  }

  /// The seconds that the program's own code takes.
  private func secondsInPython(_ python: String, _ program: Program) throws -> Double {
    let path = Program.fixtures.appending(path: program.name).appendingPathExtension("py").path
    let script = """
      import sys, time
      source = open(sys.argv[1]).read()
      start = time.perf_counter()
      exec(compile(source, sys.argv[1], "exec"), {"__name__": "__main__"})
      sys.stderr.write(str(time.perf_counter() - start))
      """
    let run = try Executable(path: python).run(["-c", script, path])
    #expect(run.output == program.output, "\(program.name) prints something else in Python")
    return try #require(Double(run.errors), "\(run.errors)")
  }
}
