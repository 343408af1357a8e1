import Foundation
import Testing

/// Programs that do not yet do what the compiler makes of them, with the reason: `Fixtures/known-gaps.txt`.
///
/// Each line is the program's name, a colon and the reason. A program on the list that does the right thing fails
/// its test, so the list cannot outlive the gaps. Programs that would end the tests' process are not run.
enum KnownGaps {
  static let reasons: [String: String] = {
    let file = Program.fixtures.appending(path: "known-gaps.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let pairs = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (String(parts[0]), parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : "")
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()

  /// Runs a program's test, or, where the program is on the list, makes sure that the test fails.
  static func unlessListed(_ program: Program, _ body: () throws -> Void) {
    do {
      guard let reason = reasons[program.name] else { return try body() }
      // It would end the tests, and not only itself.
      if reason.hasPrefix("crash") { return }
      withKnownIssue("\(reason)") { try body() }
    } catch is ExpectationFailedError {
      // Recorded by the expectation itself.
    } catch {
      Issue.record(error)
    }
  }
}

@Test("The list of known gaps names programs that exist, each with its reason")
func knownGapsAreNamed() {
  let names = Set(["Programs", "Refused", "Failing"].flatMap(Program.all(in:)).map(\.name))
  for (name, reason) in KnownGaps.reasons {
    #expect(names.contains(name))
    #expect(!reason.isEmpty, "\(name) has no reason")
  }
}
