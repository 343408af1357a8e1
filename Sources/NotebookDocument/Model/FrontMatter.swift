/// The YAML block at the top of a notebook.
public struct FrontMatter: Codable, Hashable, Sendable {
  public var title: String?
  public var subtitle: String?
  /// The authors: `author` is one name or a list of names.
  public var authors: [String] = []
  /// The date as the author wrote it.
  public var date: String?
  /// A short summary that stands under the title.
  public var abstract: String?
  /// The language of the prose, as in HTML's `lang`. Default `en`.
  public var language = "en"
  /// The seed that every cell's random stream is derived from.
  public var seed: Int?
  /// The names that cells can read and `--set` can override, in the order of the file.
  public var parameters: [Parameter] = []
  /// What the notebook needs, as the author wrote it.
  public var requires: [String] = []
  /// `print-code`: whether a printed report has the cells' code, all of it unfolded. Default `true`.
  public var printsCode = true
  /// How far a figure of a report may lie from the same figure of another run, as a share of it. Default 0.
  public var tolerance = 0.0

  public init() {}
}

/// A named value of a notebook's front matter.
public struct Parameter: Codable, Hashable, Sendable {
  public var name: String
  public var value: ParameterValue
  /// Where its name stands in the file; `nil` for one that was not read from a file.
  public var position: SourcePosition?

  public init(name: String, value: ParameterValue, position: SourcePosition? = nil) {
    self.name = name
    self.value = value
    self.position = position
  }
}

/// What a parameter can hold: YAML's scalars, and lists of them.
public enum ParameterValue: Codable, Hashable, Sendable {
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case string(String)
  case list([ParameterValue])
}

extension ParameterValue: CustomStringConvertible {
  /// As one would write it in Swift.
  public var description: String {
    switch self {
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .boolean(let value): "\(value)"
    case .string(let value): String(reflecting: value)
    case .list(let values): "[" + values.map(\.description).joined(separator: ", ") + "]"
    }
  }
}
