import CellLanguage
import Foundation
import NotebookDocument
import NotebookEngine
import ReportRendering

/// What the program says, in one place.
enum Wording {
  // MARK: Mistakes

  /// The nearest known name as the end of a sentence; nothing if none is near.
  private static func suggestion(for name: String, among known: [String]) -> String {
    nearestName(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
  }

  static func unknown(_ kind: String, _ name: String, known: [String]) -> String {
    "there is no \(kind) '\(name)'\(suggestion(for: name, among: known))\n  there are \(known.joined(separator: ", "))"
  }

  static func undocumented(_ name: String, known: [String]) -> String {
    "the libraries have no '\(name)'\(suggestion(for: name, among: known))\n  'unroll doc' lists all that there is"
  }

  static func unreadableNotebook(_ path: String, isMissing: Bool) -> String {
    let problem = isMissing ? "there is no such file" : "the file can't be read"
    return "\(path): error: \(problem)\n  give the path of a notebook"
  }

  static func isFolder(_ path: String) -> String {
    "\(path): error: this is a folder\n  give the path of a notebook in it"
  }

  static func message(for error: ParameterOverrideError) -> String {
    switch error {
    case .unknown(let name, let known):
      guard !known.isEmpty else { return "--set \(name): the notebook's front matter has no parameters" }
      return
        "--set \(name): the notebook has no such parameter\(suggestion(for: name, among: known))\n  it has \(known.joined(separator: ", "))"
    case .wrongType(let name, let text, let expected):
      return "--set \(name)=\(text): the parameter '\(name)' holds \(expected)"
    }
  }

  static let tooFewThreads = "--threads needs at least 1"

  static let negativeCheckpoint = "--checkpoint needs a number of seconds"

  static func message(for warning: NotebookWarning, in notebook: Notebook) -> String {
    "\(notebook.path):\(warning.position): warning: \(warning.message)"
  }

  static func message(for warning: ReportWarning, in notebook: Notebook) -> String {
    "\(notebook.path):\(warning.line): warning: \(warning.message)"
  }

  static func mistakes(_ count: Int) -> String {
    count == 1 ? "1 mistake; nothing was run" : "\(count) mistakes; nothing was run"
  }

  static func wouldReplaceNotebook(_ path: String) -> String {
    "error: the report would take the place of the notebook '\(path)'\n  choose another folder with --output"
  }

  static func exists(_ path: String, otherwise: String) -> String {
    "error: '\(path)' is there already\n  remove it, or \(otherwise)"
  }

  static func runIt(_ path: String) -> String { "run it with: unroll run \(path)" }

  static func unwritable(_ failure: AtomicFile.Failure) -> String {
    let reason =
      switch failure.reason {
      case .noSpace: "the disk is full"
      case .noPermission: "there is no permission to write there; choose another folder with --output"
      case .other(let text): text
      }
    return "error: '\(failure.path)' can't be written: \(reason)"
  }

  static let severalSelections = "--cell, --from and --fresh exclude each other"

  static func nothingSelected(_ flag: String) -> String {
    flag == "--upstream" ? "\(flag) needs --cell or --from" : "\(flag) needs --cell"
  }

  static let nothingToClean = "name a notebook, or say --unused"

  static func anotherRun(_ name: String) -> String {
    "error: another run of '\(name)' is under way in the same output folder\n"
      + "  wait until it ends, or choose another folder with --output"
  }

  static func needsUpstream(_ cell: Cell, _ reasons: [StaleReason]) -> String {
    "error: the cell '\(cell.label)' before it isn't up to date: \(text(of: reasons))\n"
      + "  add --upstream to run what is needed first"
  }

  static func message(for unusable: NotebookStore.Unusable) -> String {
    let reason =
      switch unusable.reason {
      case .unreadable: "can't be read"
      case .otherFormat: "was written by another version"
      case .damaged: "is damaged"
      case .tooLarge(let size): "is too large to be right (\(bytes(size)))"
      }
    return "warning: the stored result '\(unusable.path)' \(reason); what it held is computed again"
  }

  static func notStored(_ failure: AtomicFile.Failure) -> String {
    "warning: results aren't kept: \(unwritable(failure).dropFirst("error: ".count))"
  }

  // MARK: Verifying and exporting

  static let negativeTolerance = "--tolerance needs a number of at least 0"

  static func declaredTolerance(_ share: Double) -> String {
    "the notebook declares a tolerance of \(share)\n"
  }

  static func unreadableReport(_ path: String) -> String {
    "\(path): error: there is no such file, or it can't be read\n  give the path of a report, an HTML file"
  }

  static func noNotebookInside(_ path: String) -> String {
    "\(path): error: the file holds no notebook\n  give a report that unroll wrote"
  }

  static func noPackage(_ path: String) -> String {
    "error: there is no package in '\(path)'\n  name the folder of Unroll's own package with --library"
  }

  static func notExportable(_ conflict: SwiftPackageExport.Conflict, path: String) -> String {
    let places = conflict.sources.map { "'\($0)'" }.joined(separator: " and ")
    return
      "\(path): error: one Swift file can't have '\(conflict.name)' both as \(places) declare it\n  give one of them another name"
  }

  static func noScratch(_ path: String, _ reason: String) -> String {
    "error: the folder '\(path)' to run in can't be made: \(reason)"
  }

  static func verification(_ data: DataComparison) -> String {
    data.files.map { file in
      switch file.outcome {
      case .equal: "equal      data file \(file.name)\n"
      case .different: "different  data file \(file.name): its content isn't what the report was made from\n"
      case .notRead: "different  data file \(file.name): the run didn't read it\n"
      }
    }.joined()
  }

  /// - Parameter isBrief: Whether equal figures are counted alone.
  static func verification(_ comparison: FigureComparison, isBrief: Bool) -> String {
    var lines = comparison.figures.compactMap { figure -> String? in
      let place = "after \"\(figure.context)\""
      switch figure.outcome {
      case .equal: return isBrief ? nil : "equal      \(figure.recorded) \(place)"
      case .withinTolerance: return isBrief ? nil : "tolerated  \(figure.recorded) \(place)"
      case .different(let found): return "different  \(figure.recorded) in the report, \(found) now, \(place)"
      case .time: return nil
      }
    }
    if comparison.differentPictures > 0 { lines.append("different  pictures: \(comparison.differentPictures)") }
    if let text = comparison.textDifference {
      lines.append("different  the report says \"\(text.recorded)\", now it is \"\(text.found)\"")
    }
    let different = comparison.count { if case .different = $0 { true } else { false } }
    lines.append(
      "\(comparison.count { $0 == .equal }) figures equal, \(comparison.count { $0 == .withinTolerance }) within the "
        + "tolerance, \(different) different; \(comparison.count { $0 == .time }) times, which aren't compared")
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Status

  static func status(of cell: Cell, _ decision: CellDecision, explained: Bool) -> String {
    let head = "\(cell.index)  \(cell.label)  "
    switch decision {
    case .upToDate(let trace):
      let isStored = trace.groups.allSatisfy { $0.content != nil }
      return head + (isStored ? "up to date\n" : "up to date; values made again where they are needed\n")
    case .stale(let reasons):
      if explained { return head + "\(staleWord(reasons)): \(text(of: reasons))\n" }
      return head + staleWord(reasons) + "\n"
    }
  }

  private static func staleWord(_ reasons: [StaleReason]) -> String {
    switch reasons.first {
    case .neverRun: "never run"
    case .failedBefore: "failed"
    default: "stale"
    }
  }

  static func text(of reasons: [StaleReason]) -> String {
    reasons.map(text).joined(separator: "; ")
  }

  private static func text(of reason: StaleReason) -> String {
    switch reason {
    case .neverRun: "it never ran"
    case .codeChanged: "its code changed"
    case .inputChanged(let name, let writer?): "'\(name)', from the cell '\(writer)', has another value"
    case .inputChanged(let name, nil): "the parameter '\(name)' has another value"
    case .inputUnknown(let name, let writer): "the cell '\(writer)' has to run first, and may change '\(name)'"
    case .fileChanged(let name): "the file '\(name)' changed"
    case .fileMissing(let name): "the file '\(name)' isn't there any more"
    case .surroundingsChanged: "the seed, the program or the processor is another one"
    case .failedBefore: "it failed when it ran last"
    case .isVolatile: "it reads the clock or draws numbers without a seed"
    case .unsettled: "a value that it reads is another one each time that it is made"
    case .asked: "asked for"
    }
  }

  static func size(of store: NotebookStore) -> String {
    "stored: \(bytes(store.size))\n"
  }

  static func freed(_ count: Int) -> String { "freed \(bytes(count))" }

  private static func bytes(_ count: Int) -> String {
    switch count {
    case ..<10_000: "\(count) bytes"
    case ..<10_000_000: "\(count / 1000) kB"
    default: "\(count / 1_000_000) MB"
    }
  }

  // MARK: Progress

  static func noMistakes(in notebook: Notebook) -> String {
    let cells = notebook.cells.count
    return "\(notebook.path): \(cells) \(cells == 1 ? "cell" : "cells"), no mistakes"
  }

  static func upToDate(_ cell: Cell, of notebook: Notebook) -> String {
    "\(number(cell, of: notebook)) \(cell.label)  up to date"
  }

  static func runs(_ cell: Cell, of notebook: Notebook, because reasons: [StaleReason]) -> String {
    let known: [StaleReason] = [.neverRun, .asked]
    let why = reasons.allSatisfy { known.contains($0) } ? "" : ", since \(text(of: reasons))"
    return "\(number(cell, of: notebook)) \(cell.label)  runs\(why)"
  }

  static func runsForItsValues(
    _ cell: Cell, of notebook: Notebook, because reason: RunForValuesReason
  ) -> String {
    let why =
      switch reason {
      case .cannotBeStored: "which can't be stored"
      case .lostFromStore: "which the store has lost"
      }
    return "\(number(cell, of: notebook)) \(cell.label)  runs again for its values, \(why)"
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

  static func waiting(_ path: String) -> String { "waiting until '\(path)' is saved; Ctrl-C ends" }

  static func noCells(_ path: String) -> String { "\(path) has no cells; its report holds the text alone" }

  static func reportIsUpToDate(_ path: String) -> String { "\(path) is up to date" }

  static func nothingStored(_ path: String) -> String {
    "no cell of '\(path)' has a stored result yet; 'unroll run \(path)' makes them"
  }

  static func rendersStale(_ count: Int, of notebook: Notebook, because reasons: [StaleReason]) -> String {
    "warning: the report shows earlier results of \(count) of \(notebook.cells.count) cells: \(text(of: reasons))\n"
      + "  'unroll run \(notebook.path)' brings them up to date"
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
