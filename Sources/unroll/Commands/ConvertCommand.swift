import ArgumentParser
import Foundation
import NotebookEngine
import ReportRendering

/// `unroll convert`: makes a Markdown notebook of one of Jupyter's.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Makes a Markdown notebook of a Jupyter notebook.")

  @Argument(help: "The Jupyter notebook, an .ipynb file.", completion: .file(extensions: ["ipynb"]))
  var notebook: String

  @Option(help: ArgumentHelp("The file to write; else the notebook's name with .md.", valueName: "file"))
  var to: String?

  func run() throws {
    guard let text = try? String(contentsOfFile: notebook, encoding: .utf8) else {
      throw CommandFailure.notebookFails(
        Wording.unreadableNotebook(notebook, isMissing: !FileManager.default.fileExists(atPath: notebook)))
    }
    let converter: JupyterConverter
    do {
      converter = try JupyterConverter(json: text)
    } catch let error as JupyterError {
      throw CommandFailure.notebookFails("\(notebook): error: \(error)")
    }
    let target =
      to.map { URL(fileURLWithPath: $0) }
      ?? URL(fileURLWithPath: notebook).deletingPathExtension().appendingPathExtension("md")
    guard !FileManager.default.fileExists(atPath: target.path) else {
      throw CommandFailure.notebookFails(Wording.exists(target.relativePath, otherwise: "name another file with --to"))
    }
    let pictures = target.deletingPathExtension().lastPathComponent + "_files"
    let folder = target.deletingLastPathComponent().appending(path: pictures)
    do throws(AtomicFile.Failure) {
      for picture in converter.pictures {
        try AtomicFile.write(picture.data, to: folder.appending(path: picture.name))
      }
      try AtomicFile.write(converter.source(pictureFolder: pictures), to: target)
    } catch {
      throw CommandFailure.notebookFails(Wording.unwritable(error))
    }
    Console.standard.status(Wording.wrote(target.relativePath))
  }
}
