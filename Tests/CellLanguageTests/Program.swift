import Foundation
import Testing

/// A Swift program among the fixtures, with what the compiler was recorded to make of it.
struct Program: Sendable, CustomTestStringConvertible {
  /// Folder and name: `Programs/arrays/slices`.
  let name: String
  let source: String
  /// What it prints when swiftc has compiled it; nil where nothing is recorded.
  let output: String?

  var testDescription: String { name }

  /// The folder that swiftc's recordings are read from.
  static let fixtures = Bundle.module.resourceURL!.appending(path: "Fixtures")

  /// All programs under a folder of the fixtures, by name.
  static func all(in folder: String) -> [Program] {
    let files = FileManager.default.enumerator(atPath: fixtures.appending(path: folder).path) ?? .init()
    return files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().map { file in
      Program(name: "\(folder)/\(file.dropLast(".swift".count))")
    }
  }

  init(name: String) {
    let base = Self.fixtures.appending(path: name)
    self.name = name
    source = (try? String(contentsOf: base.appendingPathExtension("swift"), encoding: .utf8)) ?? ""
    output = try? String(contentsOf: base.appendingPathExtension("out"), encoding: .utf8)
  }

  /// The line, from 1, that ends with the comment `// marker` or holds `// marker: text`, and that text.
  func line(marked marker: String) -> (number: Int, text: String)? {
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let range = line.range(of: "// \(marker)") else { continue }
      let text = line[range.upperBound...].drop { $0 == ":" || $0 == " " }
      return (index + 1, String(text))
    }
    return nil
  }
}
