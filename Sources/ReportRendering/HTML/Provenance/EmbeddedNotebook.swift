import Foundation
import NotebookDocument

/// The notebook inside its report: what `unroll verify` needs to run it again.
public struct EmbeddedNotebook: Hashable, Sendable {
  /// The notebook's text, byte by byte.
  public let source: String
  public let path: String
  public let seed: Int?
  public let parameters: [Parameter]
  /// The data files that the run read, with their digests.
  public let dataFiles: [Provenance.DataFile]

  /// The part of a record that a report carries as JSON.
  private struct Record: Codable {
    var path: String
    var seed: Int?
    var parameters: [Parameter]
    var dataFiles: [Provenance.DataFile]?
  }

  private static let sourceStart = "<pre id=\"notebook-source\" tabindex=\"0\" role=\"group\" aria-label=\"Source\">\n"
  private static let recordStart = "<pre id=\"run-record\" hidden>\n"
  private static let end = "</pre>"

  static func html(_ executed: ExecutedNotebook) -> HTML {
    let record = Record(
      path: executed.notebook.path, seed: executed.provenance.seed, parameters: executed.provenance.parameters,
      dataFiles: executed.provenance.dataFiles)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let json = (try? encoder.encode(record)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return """
      \(HTML(trusted: sourceStart))\(HTML(trusted: exactlyEscaped(executed.notebook.source)))\(HTML(trusted: end))
      \(HTML(trusted: recordStart))\(json)\(HTML(trusted: end))

      """
  }

  /// Escaped so that line ends other than `\n` and a byte order mark come back as they were, also from a browser.
  private static func exactlyEscaped(_ source: String) -> String {
    var text = ""
    var plain = String.UnicodeScalarView()
    for scalar in source.unicodeScalars {
      guard scalar == "\r" || scalar == "\u{FEFF}" else {
        plain.append(scalar)
        continue
      }
      text += escaped(String(plain)) + "&#\(scalar.value);"
      plain.removeAll(keepingCapacity: true)
    }
    return text + escaped(String(plain))
  }
}

extension EmbeddedNotebook {
  /// Reads the notebook from a report.
  ///
  /// - Parameter html: A page as `HTMLReport` wrote it.
  /// - Returns: `nil` for a page that is no report of Unroll's.
  public init?(report html: String) {
    let parts = ReportParts(html)
    guard let source = Self.content(after: Self.sourceStart, in: parts.provenance),
      let json = Self.content(after: Self.recordStart, in: parts.provenance),
      let record = try? JSONDecoder().decode(Record.self, from: Data(json.utf8))
    else { return nil }
    self.source = source
    path = record.path
    seed = record.seed
    parameters = record.parameters
    dataFiles = record.dataFiles ?? []
  }

  private static func content(after start: String, in html: Substring) -> String? {
    guard let opening = html.range(of: start), let closing = html[opening.upperBound...].range(of: end) else {
      return nil
    }
    return unescaped(html[opening.upperBound..<closing.lowerBound])
  }

  private static func unescaped(_ html: Substring) -> String {
    let references = [
      "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#13;": "\r", "&#65279;": "\u{FEFF}", "&amp;": "&",
    ]
    var text = ""
    var rest = html
    while let start = rest.firstIndex(of: "&") {
      text += rest[..<start]
      rest = rest[start...]
      let match = references.first { rest.hasPrefix($0.key) }
      text += match?.value ?? "&"
      rest = rest.dropFirst(match?.key.count ?? 1)
    }
    return text + rest
  }
}

/// A report's page in its two parts: what each run of the same notebook gives again, and what differs.
public struct ReportParts: Sendable {
  /// Everything above the provenance: equal, byte for byte, for two runs with the same results.
  public let content: Substring
  /// The provenance, with the notebook in it.
  public let provenance: Substring

  public init(_ html: String) {
    let start = html.range(of: "<footer class=\"run\">", options: .backwards)?.lowerBound ?? html.endIndex
    content = html[..<start]
    provenance = html[start...]
  }
}
