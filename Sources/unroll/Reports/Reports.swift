import Foundation
import NotebookDocument
import NotebookEngine
import ReportRendering

/// Writes the reports of an executed notebook into one folder, under the notebook's name.
struct Reports {
  private let executed: ExecutedNotebook
  private let folder: String

  init(_ executed: ExecutedNotebook, folder: String) {
    self.executed = executed
    self.folder = folder
  }

  /// Where the report of a form is written.
  func path(of form: ReportForm) -> String { "\(folder)/\(name(of: form))" }

  private func name(of form: ReportForm) -> String { "\(executed.notebook.name).\(form.rawValue)" }

  /// Writes the report with the files that belong to it.
  func write(_ form: ReportForm) throws {
    for (path, content) in try files(form, name(of: form)) { try write(content, to: path) }
  }

  /// The files of a form by their paths below the folder, the pictures before the report that shows them.
  private func files(_ form: ReportForm, _ path: String) throws -> [(path: String, content: Data)] {
    switch form {
    case .html:
      return [(path, Data(page().utf8))]
    case .pdf:
      do {
        return [(path, try PDFPrinter().pdf(of: page()))]
      } catch let error as PDFError {
        throw CommandFailure.notebookFails(error.description)
      }
    case .markdown:
      // Beside the notebook itself, the report in Markdown would take its place.
      let document = MarkdownReport(executed, pictureFolder: "\(executed.notebook.name)_files").render()
      return document.pictures.map { ($0.path, Data($0.svg.utf8)) } + [(path, Data(document.text.utf8))]
    case .jupyter:
      return [(path, Data(try JupyterNotebook(executed).json().utf8))]
    }
  }

  private func page() -> String {
    let images = URL(fileURLWithPath: executed.notebook.path).deletingLastPathComponent().path
    let page = HTMLReport(executed, images: ImageFolder(path: images)).render()
    for warning in page.warnings { Console.standard.error(Wording.message(for: warning, in: executed.notebook)) }
    return page.html
  }

  private func write(_ content: Data, to path: String) throws {
    let url = URL(fileURLWithPath: folder).appending(path: path)
    guard url.standardizedFileURL != URL(fileURLWithPath: executed.notebook.path).standardizedFileURL else {
      throw CommandFailure.notebookFails(Wording.wouldReplaceNotebook(executed.notebook.path))
    }
    do throws(AtomicFile.Failure) {
      try AtomicFile.write(content, to: url)
    } catch {
      throw CommandFailure.notebookFails(Wording.unwritable(error))
    }
  }
}
