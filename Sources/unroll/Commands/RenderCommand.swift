import ArgumentParser
import NotebookEngine

/// `unroll render`: writes the report again from stored results; nothing runs.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Writes the report again from stored results; nothing runs.")

  @OptionGroup var notebooks: NotebooksOptions
  @OptionGroup var resources: ResourceOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws { try notebooks.forEach { try render($0) } }

  private func render(_ file: NotebookFile) throws {
    let workspace = try Workspace(file, resources, outputOptions)
    try workspace.check()
    let (executed, run) = workspace.stored()
    if executed.results.allSatisfy({ $0.outcome == .notRun }), !executed.results.isEmpty {
      Console.standard.status(Wording.nothingStored(workspace.notebook.path))
    }
    let stale = run.decisions.compactMap { if case .stale(let reasons) = $0 { reasons } else { nil } }
    if let first = stale.first {
      Console.standard.status(Wording.rendersStale(stale.count, of: workspace.notebook, because: first))
    }
    try workspace.writeReports(executed, of: run)
  }
}
