import Charts
import NotebookDocument

/// The report as Markdown that code hosts show well: prose with its values, code, outputs, and charts as pictures beside it.
///
/// ```swift
/// let report = MarkdownReport(executed, pictureFolder: "study-files").render()
/// ```
public struct MarkdownReport: Sendable {
  /// The text, and the pictures that it shows.
  public struct Document: Hashable, Sendable {
    public let text: String
    public let pictures: [Picture]
  }

  /// A file beside the text.
  public struct Picture: Hashable, Sendable {
    /// Its path from the text's folder.
    public let path: String
    public let svg: String
  }

  private let executed: ExecutedNotebook
  private let pictureFolder: String

  /// - Parameters:
  ///   - executed: The notebook with its results.
  ///   - pictureFolder: The folder, from the text's own, that pictures are to be written to.
  public init(_ executed: ExecutedNotebook, pictureFolder: String) {
    self.executed = executed
    self.pictureFolder = pictureFolder
  }

  public func render() -> Document {
    var writer = MarkdownWriter(executed, pictureFolder: pictureFolder)
    writer.write()
    return Document(text: writer.text, pictures: writer.pictures)
  }
}
