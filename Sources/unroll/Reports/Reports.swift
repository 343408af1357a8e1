import Foundation
import NotebookDocument
import NotebookEngine
import ReportRendering

/// Writes the reports of an executed notebook.
struct Reports {
  private let executed: ExecutedNotebook

  init(_ executed: ExecutedNotebook) {
    self.executed = executed
  }

  /// Writes each form beside the others, under the notebook's name.
  ///
  /// - Returns: The paths that were written.
  func write(forms: ReportForms, folder: String) throws -> [String] {
    let name = executed.notebook.name
    return try ReportForms.byExtension.filter { forms.contains($0.form) }.map { known in
      let url = URL(fileURLWithPath: folder).appending(path: "\(name).\(known.name)")
      do throws(AtomicFile.Failure) {
        try AtomicFile.write(text(in: known.form), to: url)
      } catch {
        throw CommandFailure.notebookFails(Wording.unwritable(error))
      }
      return "\(folder)/\(name).\(known.name)"
    }
  }

  private func text(in form: ReportForms) -> String {
    let folder = URL(fileURLWithPath: executed.notebook.path).deletingLastPathComponent().path
    let page = HTMLReport(executed, images: ImageFolder(path: folder)).render()
    for warning in page.warnings { Console.standard.error(Wording.message(for: warning, in: executed.notebook)) }
    return page.html
  }
}
