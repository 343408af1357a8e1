/// A notebook of Jupyter's, as nbformat 4.5 describes it ("The Jupyter Notebook Format").
struct JupyterDocument: Codable {
  var cells: [JupyterCell]
  var metadata: Metadata
  var nbformat = 4
  var nbformatMinor = 5

  struct Metadata: Codable {
    var kernelspec: Kernel?
    var languageInfo: Language?
    var title: String?

    enum CodingKeys: String, CodingKey {
      case kernelspec, title
      case languageInfo = "language_info"
    }
  }

  struct Kernel: Codable {
    var displayName: String
    var language: String?
    var name: String

    enum CodingKeys: String, CodingKey {
      case language, name
      case displayName = "display_name"
    }
  }

  struct Language: Codable {
    var name: String
    var fileExtension: String?

    enum CodingKeys: String, CodingKey {
      case name
      case fileExtension = "file_extension"
    }
  }

  enum CodingKeys: String, CodingKey {
    case cells, metadata, nbformat
    case nbformatMinor = "nbformat_minor"
  }
}

/// A cell of Jupyter's.
struct JupyterCell: Codable {
  enum Kind: String, Codable { case code, markdown, raw }

  var kind: Kind
  var id: String?
  var source: String
  /// The pictures that its prose shows as `attachment:NAME`, each in base64 by its type.
  var attachments: [String: [String: String]] = [:]
  /// What stands around the cell in a notebook of Unroll's.
  var place: JupyterPlace?
  /// The outputs and the count of a code cell.
  var run: (outputs: [JupyterOutput], count: Int?)?

  init(kind: Kind, id: String, source: String, place: JupyterPlace) {
    self.kind = kind
    self.id = id
    self.source = source
    self.place = place
  }

  private enum CodingKeys: String, CodingKey {
    case id, metadata, source, outputs, attachments
    case kind = "cell_type"
    case executionCount = "execution_count"
  }

  private struct Metadata: Codable { var unroll: JupyterPlace? }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decode(Kind.self, forKey: .kind)
    id = try container.decodeIfPresent(String.self, forKey: .id)
    place = try? container.decodeIfPresent(Metadata.self, forKey: .metadata)?.unroll
    attachments = (try? container.decodeIfPresent([String: [String: String]].self, forKey: .attachments)) ?? [:]
    if let lines = try? container.decode([String].self, forKey: .source) {
      source = lines.joined()
    } else {
      source = try container.decode(String.self, forKey: .source)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encodeIfPresent(id, forKey: .id)
    try container.encode(Metadata(unroll: place), forKey: .metadata)
    try container.encode(JupyterText.lines(source), forKey: .source)
    guard kind == .code else { return }
    try container.encode(run?.outputs ?? [], forKey: .outputs)
    try container.encode(run?.count, forKey: .executionCount)
  }
}

/// What stands around a cell in a notebook of Unroll's, so that the way back gives the same bytes.
struct JupyterPlace: Codable, Equatable {
  /// The text before and behind the cell's source: fences and empty lines.
  var before: String
  var after: String
  /// The whole text, where the cell's source is not a part of it: prose with values in it, code that is indented.
  var original: String?
  /// The source for which `original` stands.
  var shown: String?
}

/// Text as nbformat stores it.
enum JupyterText {
  /// A list of lines, each with its end.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var rest = text.utf8[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { rest.index(after: $0) } ?? rest.endIndex
      lines.append(String(Substring(rest[..<end])))
      rest = rest[end...]
    }
    return lines
  }
}
