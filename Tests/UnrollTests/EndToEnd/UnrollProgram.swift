import Foundation

/// The built program, run as a user runs it, in a folder of its own.
final class UnrollProgram {
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String

    /// The labels of the cells that a run executed: each is named on standard error with the word "runs".
    var cellsRun: [String] {
      errors.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        return words.count > 2 && words[2].hasPrefix("runs") ? String(words[1]) : nil
      }
    }
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "unroll-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Beside the tests' own program.
  private static var executable: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "unroll")
  }

  func write(_ text: String, to name: String = "study.md") throws {
    try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  /// Runs the program to its end.
  func run(_ arguments: String...) throws -> Outcome {
    let running = try start(arguments)
    return running.wait()
  }

  /// Runs a line of the shell, in which `$0` is the program.
  func run(shell line: String) throws -> Outcome { try start(shell: line).wait() }

  func start(shell line: String) throws -> RunningProgram {
    try start(["-c", line, Self.executable.path], of: URL(fileURLWithPath: "/bin/sh"))
  }

  func start(_ arguments: [String], of program: URL = executable) throws -> RunningProgram {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    // Files rather than pipes: a program that writes much never waits for a reader.
    let names = ["out", "err"].map { folder.appending(path: ".\($0)-\(UUID().uuidString)") }
    for name in names { try Data().write(to: name) }
    process.standardOutput = try FileHandle(forWritingTo: names[0])
    process.standardError = try FileHandle(forWritingTo: names[1])
    try process.run()
    return RunningProgram(process: process, output: names[0], errors: names[1])
  }
}

/// The program while it runs.
struct RunningProgram {
  let process: Process
  let output: URL
  let errors: URL

  /// What was written to standard error so far.
  var errorsSoFar: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }

  func wait() -> UnrollProgram.Outcome {
    process.waitUntilExit()
    return UnrollProgram.Outcome(
      status: process.terminationStatus, output: (try? String(contentsOf: output, encoding: .utf8)) ?? "",
      errors: errorsSoFar)
  }
}
