import NotebookDocument

/// The report as one HTML file: no script, nothing outside of it, light and dark, ready to print.
///
/// ```swift
/// let report = HTMLReport(executed, images: ImageFolder(path: "notebooks")).render()
/// try report.html.write(toFile: "output/study.html", atomically: true, encoding: .utf8)
/// ```
public struct HTMLReport: Sendable {
  /// What may be chosen about a report.
  public struct Options: Hashable, Sendable {
    /// After how many lines an output is folded. Default 40.
    public var foldedLines = 40
    /// How much of one output the report shows, in bytes of UTF-8; what is left out is said. Default 256 KiB.
    public var outputLimit = 256 * 1024

    public init() {}
  }

  /// A finished page, and what its author should know.
  public struct Page: Hashable, Sendable {
    public let html: String
    public let warnings: [ReportWarning]
  }

  private let executed: ExecutedNotebook
  private let images: ImageFolder?
  private let options: Options

  /// - Parameters:
  ///   - executed: The notebook with its results.
  ///   - images: The folder whose pictures prose can show; `nil` refuses all of them.
  ///   - options: What may be chosen.
  public init(_ executed: ExecutedNotebook, images: ImageFolder? = nil, options: Options = Options()) {
    self.executed = executed
    self.images = images
    self.options = options
  }

  public func render() -> Page {
    var renderer = HTMLRenderer(executed, images: images, options: options)
    let html = renderer.page()
    return Page(html: html.markup, warnings: renderer.warnings)
  }
}
