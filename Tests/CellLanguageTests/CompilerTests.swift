import Foundation
import Testing

/// The Swift compiler of the machine, where there is one.
struct Compiler: Sendable {
  let path: String

  static let installed = Executable.find("swiftc").map(Compiler.init(path:))

  /// Compiles a program without optimising, runs it, and gives what it printed.
  func run(_ source: String) throws -> Executable.Run {
    let folder = FileManager.default.temporaryDirectory.appending(path: "unroll-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "program.swift")
    let program = folder.appending(path: "program")
    try source.write(to: file, atomically: true, encoding: .utf8)
    let compiled = try Executable(path: path).run(
      ["-suppress-warnings", "-module-name", "main", file.path, "-lm", "-o", program.path])
    return compiled.status == 0 ? try Executable(path: program.path).run([]) : compiled
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
