import Testing

/// Compares two texts, and names the first line where they part.
func expectEqualText(_ actual: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
  guard actual != expected || !actual.utf8.elementsEqual(expected.utf8) else { return }
  let actualLines = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let common = zip(actualLines, expectedLines).prefix { $0.utf8.elementsEqual($1.utf8) }.count
  func line(_ lines: [Substring]) -> String { common < lines.count ? "'\(lines[common])'" : "the end" }
  Issue.record(
    "line \(common + 1) of the output is \(line(actualLines)), and should be \(line(expectedLines))",
    sourceLocation: sourceLocation)
}
