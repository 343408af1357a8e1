/// One thing that a cell put out, in the order in which it came.
public enum CellOutput: Codable, Hashable, Sendable {
  /// What `print` wrote. Neighbouring pieces are one text.
  case text(String)
  /// A value that was shown: the last expression's, a figure, a table, a training log.
  case display(Display)
}

/// A shown value in every form that a reader may want.
public struct Display: Codable, Hashable, Sendable {
  public enum Kind: String, Codable, Sendable { case value, figure, table, trainingLog }

  public var kind: Kind
  /// The forms by type; `text/plain` is always among them.
  public var representations: [MIMEType: String]

  /// - Parameters:
  ///   - kind: What the value is to a reader.
  ///   - plainText: The form that every reader understands.
  ///   - others: Richer forms by type.
  public init(kind: Kind, plainText: String, others: [MIMEType: String] = [:]) {
    self.kind = kind
    self.representations = others
    self.representations[.plainText] = plainText
  }

  public var plainText: String { representations[.plainText] ?? "" }
}

/// The name of a form of data, such as `text/plain`.
public struct MIMEType: RawRepresentable, Codable, Hashable, Sendable, CodingKeyRepresentable {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public static let plainText = MIMEType(rawValue: "text/plain")
  public static let html = MIMEType(rawValue: "text/html")
  public static let svg = MIMEType(rawValue: "image/svg+xml")
  /// A `Charts.Chart` as JSON, drawn when the report is rendered.
  public static let chart = MIMEType(rawValue: "application/vnd.unroll.chart+json")
  /// A `Charts.Table` as a Tabular Data Resource.
  public static let table = MIMEType(rawValue: "application/vnd.dataresource+json")
}
