import NotebookDocument

/// Makes the page of a report; its extensions each write one part.
struct HTMLRenderer {
  let executed: ExecutedNotebook
  let images: ImageFolder?
  let options: HTMLReport.Options
  let outline: Outline
  let displays: DisplayCatalog
  let numbering: Numbering
  var highlighter = SwiftHighlighter()
  private(set) var warnings: [ReportWarning] = []
  private var given: Set<ReportWarning> = []

  var notebook: Notebook { executed.notebook }

  init(_ executed: ExecutedNotebook, images: ImageFolder?, options: HTMLReport.Options) {
    self.executed = executed
    self.images = images
    self.options = options
    outline = Outline(executed.notebook)
    displays = DisplayCatalog(executed)
    numbering = Numbering(executed, displays: displays)
  }

  mutating func warn(_ problem: ReportWarning.Problem, line: Int) {
    let warning = ReportWarning(problem: problem, line: line)
    // A heading is written twice, in its place and among the contents.
    if given.insert(warning).inserted { warnings.append(warning) }
  }

  /// The whole page.
  mutating func page() -> HTML {
    let body = content()
    return """
      <!DOCTYPE html>
      <html lang="\(notebook.frontMatter.language)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.contentSecurityPolicy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="Unroll">
      <title>\(outline.title.plainText)</title>
      <style>
      \(StyleSheet(printsCode: notebook.frontMatter.printsCode).html)</style>
      </head>
      <body>
      <a class="skip" href="#content">Skip to the text</a>
      <div class="page\(hasContents ? " with-contents" : "")">
      \(body)</div>
      </body>
      </html>

      """
  }

  /// Nothing is loaded and nothing runs: only the page's own styles, and pictures that stand inside of it.
  private static let contentSecurityPolicy: HTML =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

  private mutating func content() -> HTML {
    let title = titleBlock()
    let prose = documentBody()
    return """
      \(title)\(tableOfContents())<main id="content">
      \(prose)\(footnotes())</main>
      \(provenance())
      """
  }
}
