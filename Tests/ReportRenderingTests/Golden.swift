import Foundation
import Testing

/// Compares a text with a file beside the tests.
///
/// With `UNROLL_RECORD=1` in the environment the file is written anew, and the test fails all the same.
func expectGolden(_ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)")
  if ProcessInfo.processInfo.environment["UNROLL_RECORD"] != nil {
    try actual.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("\(name) was recorded anew; run the tests again without UNROLL_RECORD", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  guard actual != expected else { return }
  let difference = zip(
    actual.split(separator: "\n", omittingEmptySubsequences: false),
    expected.split(separator: "\n", omittingEmptySubsequences: false)
  ).enumerated().first { $1.0 != $1.1 }
  let detail = difference.map { "line \($0 + 1):\n  is:        \($1.0)\n  should be: \($1.1)" } ?? "the lengths differ"
  Issue.record("\(name) differs in \(detail)", sourceLocation: sourceLocation)
}

func fixture(_ name: String) throws -> String {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)")
  return try String(contentsOf: file, encoding: .utf8)
}
