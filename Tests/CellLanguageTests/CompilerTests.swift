import Foundation
import Testing

/// The Swift compiler of the machine, where there is one.
struct Compiler: Sendable {
  let path: String

  static let installed: Compiler? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let path = folders.map { "\($0)/swiftc" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    return path.map(Compiler.init(path:))
  }()

  struct Run {
    var output = ""
    var errors = ""
    var status: Int32 = 0
  }

  /// Compiles a program without optimising, runs it, and gives what it printed.
  func run(_ source: String) throws -> Run {
    let folder = FileManager.default.temporaryDirectory.appending(path: "unroll-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "program.swift")
    let program = folder.appending(path: "program")
    try source.write(to: file, atomically: true, encoding: .utf8)
    let compiled = try execute(
      path, ["-suppress-warnings", "-module-name", "main", file.path, "-lm", "-o", program.path], in: folder)
    return compiled.status == 0 ? try execute(program.path, [], in: folder) : compiled
  }

  private func execute(_ tool: String, _ arguments: [String], in folder: URL) throws -> Run {
    // Files rather than pipes: what a program prints may be more than a pipe holds.
    let output = folder.appending(path: "output")
    let errors = folder.appending(path: "errors")
    try Data().write(to: output)
    try Data().write(to: errors)
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { _, new in new
    }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Run(
      output: try String(contentsOf: output, encoding: .utf8), errors: try String(contentsOf: errors, encoding: .utf8),
      status: process.terminationStatus)
  }
}

@Suite("The recordings are the compiler's", .enabled(if: Compiler.installed != nil, "no swiftc on this machine"))
struct CompilerTests {
  /// Every so many programs, so that each area is met and the test stays short.
  static let sample = Program.all(in: "Programs").enumerated().filter { $0.offset % 24 == 7 }.map(\.element)

  @Test("A program compiled now prints what is recorded", arguments: sample)
  func recordingIsCurrent(_ program: Program) throws {
    let run = try #require(Compiler.installed).run(program.source)
    #expect(run.status == 0, "\(run.errors)")
    expectEqualText(run.output, try #require(program.output))
  }
}
