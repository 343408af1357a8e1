import ArgumentParser
import Foundation

/// How the program ends. This is the only place that decides exit codes.
enum ExitStatus: Int32 {
  case success = 0
  /// The notebook fails: it can't be read, a cell has a mistake, a cell failed, a figure differs.
  case notebookFails = 1
  /// The command line is wrong: nothing was tried.
  case wrongCommandLine = 2
  /// Stopped by Ctrl-C.
  case interrupted = 130

  /// Prints what there is to say about an error that ended a command, and ends the process.
  static func end(with error: any Error) -> Never {
    switch error {
    case let failure as CommandFailure:
      if let message = failure.message { Console.standard.error(message) }
      exit(failure.status.rawValue)
    case let problem as any CommandLineProblem:
      Console.standard.error("error: \(problem.message)")
      exit(wrongCommandLine.rawValue)
    default:
      endFromArgumentParser(error)
    }
  }

  /// Help and version requests arrive as errors too, with exit code 0.
  private static func endFromArgumentParser(_ error: any Error) -> Never {
    let text = Unroll.fullMessage(for: error)
    if Unroll.exitCode(for: error).isSuccess {
      Console.standard.print(text.hasSuffix("\n") ? text : text + "\n")
      exit(success.rawValue)
    }
    Console.standard.error(text)
    exit(wrongCommandLine.rawValue)
  }
}

/// A command that ends early with something said about it, or with everything said already.
struct CommandFailure: Error {
  var status: ExitStatus
  var message: String?

  static let notebookFails = CommandFailure(status: .notebookFails)
  static let interrupted = CommandFailure(status: .interrupted)

  static func notebookFails(_ message: String) -> CommandFailure {
    CommandFailure(status: .notebookFails, message: message)
  }
}

/// A mistake in what stands on the command line.
protocol CommandLineProblem: Error {
  var message: String { get }
}
