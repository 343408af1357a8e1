import Foundation

/// Makes a notebook of Unroll's from one of Jupyter's: prose and code are kept, outputs are dropped.
///
/// Swift code becomes cells. Code in any other language becomes a plain fence, which is text.
public struct JupyterConverter: Sendable {
  private let document: JupyterDocument

  /// - Parameter json: The text of an `.ipynb` file.
  /// - Throws: ``JupyterError`` for what is no notebook of format 4.
  public init(json: String) throws {
    let data = Data(json.utf8)
    struct Format: Decodable { var nbformat: Int }
    let decoder = JSONDecoder()
    let format: Int
    do {
      format = try decoder.decode(Format.self, from: data).nbformat
    } catch {
      throw JupyterError.notANotebook
    }
    guard format == 4 else { throw JupyterError.unsupportedFormat(format) }
    do {
      document = try decoder.decode(JupyterDocument.self, from: data)
    } catch let DecodingError.keyNotFound(key, context) {
      throw JupyterError.broken("‘\(key.stringValue)’ is missing\(Self.place(context))")
    } catch let DecodingError.typeMismatch(_, context), let DecodingError.dataCorrupted(context),
      let DecodingError.valueNotFound(_, context)
    {
      throw JupyterError.broken("a value of the wrong type\(Self.place(context))")
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
    return path.isEmpty ? "" : " at \(path.drop { $0 == "." })"
  }

  /// The notebook's text.
  ///
  /// - Parameter pictureFolder: The folder, beside the notebook, that is to hold its ``pictures``.
  public func source(pictureFolder: String = "pictures") -> String {
    let isForeign = !document.cells.contains { $0.place != nil }
    var text = isForeign ? frontMatter : ""
    for (index, cell) in document.cells.enumerated() {
      if let place = cell.place {
        text += place.shown == cell.source ? place.original ?? "" : place.before + cell.source + place.after
        if place.original != nil, place.shown != cell.source { text += "\n\n" }
      } else {
        text += separator(after: text) + self.text(of: shown(cell, index, pictureFolder)) + "\n"
      }
    }
    return text
  }

  private var language: String {
    document.metadata.languageInfo?.name ?? document.metadata.kernelspec?.language ?? "python"
  }

  private var frontMatter: String {
    let hasOwn = document.cells.first.map { $0.kind == .raw && $0.source.hasPrefix("---") } == true
    guard let title = document.metadata.title, !hasOwn else { return "" }
    let quoted = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "---\ntitle: \"\(quoted.split(whereSeparator: \.isNewline).joined(separator: " "))\"\n---\n"
  }

  private func text(of cell: JupyterCell) -> String {
    switch cell.kind {
    case .markdown: cell.source
    case .code: MarkdownWriter.fenced(cell.source, language: language)
    case .raw: cell.source.hasPrefix("---") ? cell.source : MarkdownWriter.fenced(cell.source, language: "text")
    }
  }

  /// What is missing up to an empty line.
  private func separator(after text: String) -> String {
    text.isEmpty || text.hasSuffix("\n\n") ? "" : text.hasSuffix("\n") ? "\n" : "\n\n"
  }
}

/// Pictures that Jupyter keeps inside of a cell of prose; a notebook of Unroll's shows files.
extension JupyterConverter {
  /// A picture and the name of its file.
  public struct Picture: Hashable, Sendable {
    public let name: String
    public let data: Data
  }

  /// The pictures of all cells, for the folder that ``source(pictureFolder:)`` names.
  public var pictures: [Picture] {
    document.cells.enumerated().flatMap { index, cell in
      cell.attachments.sorted { $0.key < $1.key }.compactMap { name, forms in
        let form = forms.first { $0.key.hasPrefix("image/") }?.value ?? ""
        return Data(base64Encoded: form, options: .ignoreUnknownCharacters).flatMap { data in
          data.isEmpty ? nil : Picture(name: Self.fileName(name, cell: index), data: data)
        }
      }
    }
  }

  /// The cell with its attachments' addresses replaced by those of their files.
  private func shown(_ cell: JupyterCell, _ index: Int, _ folder: String) -> JupyterCell {
    cell.attachments.keys.reduce(into: cell) { cell, name in
      let file = "\(folder)/\(Self.fileName(name, cell: index))"
      cell.source = cell.source.replacing("(attachment:\(name)", with: "(\(file)")
    }
  }

  /// A name that is one of a file in the folder, whatever the attachment is called.
  private static func fileName(_ name: String, cell: Int) -> String {
    let safe = name.unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "._-".unicodeScalars.contains(scalar)
        ? Character(scalar) : "-"
    }
    return "cell-\(cell + 1)-\(String(safe))"
  }
}

/// Why a file cannot be converted.
public enum JupyterError: Error, Hashable, Sendable {
  case notANotebook
  case unsupportedFormat(Int)
  case broken(String)
}

extension JupyterError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notANotebook: "the file is no notebook of Jupyter's: there is no JSON with ‘nbformat’ in it"
    case .unsupportedFormat(let format):
      "the notebook has nbformat \(format); only 4 can be read (`jupyter nbconvert --to notebook` writes it anew)"
    case .broken(let problem): "the notebook is broken: \(problem)"
    }
  }
}
