@testable import CellLanguage

/// Runs a whole program as a single cell.
enum Interpreter {
  struct Outcome {
    var diagnostics: [CellDiagnostic] = []
    var output = ""
    var failure: CellFailure?
    /// What is wrong in the part of the standard library's text that the program made the checker read.
    var libraryMistakes: [String] = []
    var secondsOfCheck = 0.0
    var secondsOfRun = 0.0

    /// Errors of the check, as a terminal shows them.
    var errors: [CellDiagnostic] { diagnostics.filter { $0.severity == .error } }
  }

  static func run(_ source: String, limits: CellLimits = CellLimits(seconds: 60)) -> Outcome {
    let clock = ContinuousClock()
    let start = clock.now
    let session = CellSession()
    let check = session.check([CellSource(id: "program", text: source, file: "program.swift")])
    var outcome = Outcome(diagnostics: check.diagnostics)
    let checked = clock.now
    outcome.secondsOfCheck = (checked - start) / .seconds(1)
    guard outcome.errors.isEmpty else { return outcome }
    let host = Transcript()
    do throws(CellFailure) {
      _ = try session.run("program", host: host, limits: limits)
    } catch {
      outcome.failure = error
    }
    outcome.secondsOfRun = (clock.now - checked) / .seconds(1)
    outcome.output = host.text
    outcome.libraryMistakes = session.program?.libraryMistakes ?? []
    return outcome
  }

  /// Collects what a program prints.
  private final class Transcript: CellHost {
    private(set) var text = ""

    func write(_ text: String) { self.text += text }
  }
}
