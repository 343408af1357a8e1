import ArgumentParser
import Foundation
import NotebookEngine

/// `unroll clean`: removes stored results.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean", abstract: "Removes a notebook's stored results; reports stay.")

  @Argument(help: "The notebook; not needed with --unused.", completion: .file(extensions: ["md"]))
  var notebook: String?

  @Option(help: ArgumentHelp("The folder of the reports and stored results.", valueName: "folder"))
  var output = "output"

  @Flag(help: "Removes what no notebook refers to.")
  var unused = false

  func validate() throws {
    if notebook == nil, !unused { throw ValidationError(Wording.nothingToClean) }
  }

  func run() throws {
    var freed = 0
    if let notebook {
      let name = URL(fileURLWithPath: notebook).deletingPathExtension().lastPathComponent
      let store = NotebookStore(output: URL(fileURLWithPath: output), name: name)
      guard let lock = try? store.lock() else { throw CommandFailure.notebookFails(Wording.anotherRun(name)) }
      freed += withExtendedLifetime(lock) { store.clean() }
    }
    if unused { freed += NotebookStore(output: URL(fileURLWithPath: output), name: "").cleanUnused() }
    Console.standard.status(Wording.freed(freed))
  }
}
