import CellLanguage
import Foundation
import NotebookDocument
import NotebookEngine
import ReportRendering

/// What the program says, in one place.
enum Wording {
  // MARK: Mistakes

  static func unknown(_ kind: String, _ name: String, known: [String]) -> String {
    let nearest = nearestName(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
    return "there is no \(kind) '\(name)'\(nearest)\n  there are \(known.joined(separator: ", "))"
  }

  static func unreadableNotebook(_ path: String) -> String {
    "\(path): error: there is no such file, or it can't be read\n  give the path of a Markdown notebook"
  }

  static func message(for error: ParameterOverrideError) -> String {
    switch error {
    case .unknown(let name, let known):
      guard !known.isEmpty else { return "--set \(name): the notebook's front matter has no parameters" }
      let nearest = nearestName(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
      return "--set \(name): the notebook has no such parameter\(nearest)\n  it has \(known.joined(separator: ", "))"
    case .wrongType(let name, let text, let expected):
      return "--set \(name)=\(text): the parameter '\(name)' holds \(expected)"
    }
  }

  static let tooFewThreads = "--threads needs at least 1"

  static func message(for warning: NotebookWarning, in notebook: Notebook) -> String {
    "\(notebook.path):\(warning.position): warning: \(warning.message)"
  }

  static func message(for warning: ReportWarning, in notebook: Notebook) -> String {
    "\(notebook.path):\(warning.line): warning: \(warning.message)"
  }

  static func mistakes(_ count: Int) -> String {
    count == 1 ? "1 mistake; nothing was run" : "\(count) mistakes; nothing was run"
  }

  static func unwritable(_ failure: AtomicFile.Failure) -> String {
    let reason =
      switch failure.reason {
      case .noSpace: "the disk is full"
      case .noPermission: "there is no permission to write there; choose another folder with --output"
      case .other(let text): text
      }
    return "error: '\(failure.path)' can't be written: \(reason)"
  }

  // MARK: Progress

  static func noMistakes(in notebook: Notebook) -> String {
    let cells = notebook.cells.count
    return "\(notebook.path): \(cells) \(cells == 1 ? "cell" : "cells"), no mistakes"
  }

  static func running(_ cell: Cell, of notebook: Notebook) -> String {
    "\(number(cell, of: notebook)) \(cell.label) …"
  }

  static func finished(_ cell: Cell, of notebook: Notebook, _ result: CellResult) -> String {
    let outcome =
      switch result.outcome {
      case .succeeded: seconds(result.duration)
      case .failed: "failed after \(seconds(result.duration))"
      case .notRun: "not run"
      }
    return "\(number(cell, of: notebook)) \(cell.label)  \(outcome)"
  }

  static func wrote(_ path: String) -> String { "wrote \(path)" }

  static let interrupted = "stopped; the report holds what was finished"

  static func profile(of executed: ExecutedNotebook) -> String {
    let rows = executed.notebook.cells.map { (cell: $0, duration: executed.result(of: $0).duration) }
    let sum = rows.reduce(Duration.zero) { $0 + $1.duration }
    let lines = rows.sorted { $0.duration > $1.duration }.map { row in
      let share = sum > .zero ? 100 * (row.duration / sum) : 0
      return String(format: "%8.2f s %5.1f %%  ", row.duration / .seconds(1), share) + row.cell.label
    }
    return lines.joined(separator: "\n")
  }

  private static func number(_ cell: Cell, of notebook: Notebook) -> String {
    "[\(cell.index)/\(notebook.cells.count)]"
  }

  private static func seconds(_ duration: Duration) -> String {
    String(format: "%.1f s", duration / .seconds(1))
  }
}
