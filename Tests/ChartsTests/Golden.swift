import Foundation
import Testing

/// Compares what came out with the file of that name beside the tests.
///
/// With `UNROLL_RECORD=1` in the environment the file is written anew, and the test fails so that nobody takes a
/// recording for a comparison.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  if ProcessInfo.processInfo.environment["UNROLL_RECORD"] == "1" {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let url = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: nil), "no file \(name)")
  let expected = try String(contentsOf: url, encoding: .utf8)
  guard text != expected else { return }
  let lines = zip(text.split(separator: "\n"), expected.split(separator: "\n"))
  let different = lines.first { $0 != $1 }
  Issue.record(
    """
    \(name) differs, first in
      now:      \(different?.0 ?? "(one of both ends earlier)")
      expected: \(different?.1 ?? "")
    """, sourceLocation: sourceLocation)
}
