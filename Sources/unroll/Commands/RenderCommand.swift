import ArgumentParser
import NotebookEngine

/// `unroll render`: writes the report again from stored results; nothing runs.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Writes the report again from stored results; nothing runs.")

  @OptionGroup var notebookOptions: NotebookOptions
  @OptionGroup var resources: ResourceOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let workspace = try Workspace(notebookOptions, resources, outputOptions)
    try workspace.program.checkAndReport()
    try workspace.writeReports(workspace.stored().executed)
  }
}
