import ArgumentParser
import Foundation

/// The program: Markdown notebooks about recurrent neural networks, checked, run and rendered.
struct Unroll: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unroll",
    abstract: "Runs Markdown notebooks about recurrent neural networks and renders their reports.",
    discussion: """
      A notebook is Markdown with Swift cells. `unroll run notebook.md` checks every cell, runs what is not up to \
      date and writes the report under output/.
      """,
    version: Version.text,
    subcommands: [
      RunCommand.self, CheckCommand.self, RenderCommand.self, StatusCommand.self, CleanCommand.self,
      VerifyCommand.self, ExportCommand.self, ConvertCommand.self, NewCommand.self, DocCommand.self,
    ])
}

@main
enum Main {
  static func main() {
    // A reader that closes the pipe ends the writing, not the process.
    signal(SIGPIPE, SIG_IGN)
    // So does a limit on the size of files: what can't be written is said.
    signal(SIGXFSZ, SIG_IGN)
    do {
      try refuseUnknownCommand()
      var command = try Unroll.parseAsRoot(nil)
      try command.run()
    } catch {
      ExitStatus.end(with: error)
    }
  }

  /// A mistyped command gets the nearest known one suggested.
  private static func refuseUnknownCommand() throws {
    let known = Unroll.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let name = CommandLine.arguments.dropFirst().first, !name.hasPrefix("-"), !known.contains(name) else {
      return
    }
    throw UnknownCommand(name: name, known: known)
  }
}

private struct UnknownCommand: CommandLineProblem {
  var name: String
  var known: [String]

  var message: String { Wording.unknown("command", name, known: known) }
}
