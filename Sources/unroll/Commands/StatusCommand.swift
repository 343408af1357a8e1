import ArgumentParser
import NotebookEngine

/// `unroll status`: says for each cell whether it is up to date; nothing runs.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Says for each cell whether it is up to date; nothing runs.")

  @OptionGroup var notebooks: NotebooksOptions
  @OptionGroup var resources: ResourceOptions
  @OptionGroup var outputOptions: OutputOptions

  @Flag(help: "Says what changed, and which cell changed it.")
  var explain = false

  func run() throws {
    try notebooks.forEach { file in
      if notebooks.notebooks.count > 1 { Console.standard.print("\(file.path)\n") }
      try status(of: file)
    }
  }

  private func status(of file: NotebookFile) throws {
    let workspace = try Workspace(file, resources, outputOptions)
    try workspace.check()
    let (_, run) = workspace.stored()
    for (cell, decision) in zip(workspace.notebook.cells, run.decisions) {
      Console.standard.print(Wording.status(of: cell, decision, explained: explain))
    }
    Console.standard.print(Wording.size(of: workspace.store))
  }
}
