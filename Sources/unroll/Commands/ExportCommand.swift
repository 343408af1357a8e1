import ArgumentParser
import Foundation
import NotebookEngine

/// `unroll export`: writes the notebook as an ordinary Swift package.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the notebook as a Swift package that compiles against the library.")

  @OptionGroup var notebookOptions: NotebookOptions

  @Option(help: ArgumentHelp("The folder of the new package.", valueName: "folder"))
  var swift: String

  @Option(help: ArgumentHelp("Where Unroll's own package lies.", valueName: "folder"))
  var library = ExportCommand.ownPackage

  /// The package from which this program was built.
  private static let ownPackage =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  func run() throws {
    let file = notebookOptions.file
    let notebook = try file.read()
    let program = NotebookProgram(
      notebook, parameters: try file.parameters(of: notebook), session: .withLibrary())
    try program.checkAndReport()
    let libraryPath = URL(fileURLWithPath: library).standardizedFileURL.path
    guard FileManager.default.fileExists(atPath: libraryPath + "/Package.swift") else {
      throw CommandFailure.notebookFails(Wording.noPackage(libraryPath))
    }
    let files: [String: String]
    do throws(SwiftPackageExport.Conflict) {
      files = try SwiftPackageExport(program, libraryPath: libraryPath).files()
    } catch {
      throw CommandFailure.notebookFails(Wording.notExportable(error, path: notebook.path))
    }
    let folder = URL(fileURLWithPath: swift)
    for (path, text) in files {
      do throws(AtomicFile.Failure) {
        try AtomicFile.write(text, to: folder.appending(path: path))
      } catch {
        throw CommandFailure.notebookFails(Wording.unwritable(error))
      }
    }
    Console.standard.status(Wording.wrote(swift))
  }
}
