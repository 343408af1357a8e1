import Foundation
import Testing

/// Disks that are full or can't be written, for which a small one in memory is mounted.
@Suite("A disk that is full or can't be written", .serialized, .enabled(if: SmallDisk.canBeMounted, "needs to mount"))
struct FullDiskTests {
  private static let study = """
    ```swift
    //| label: data
    let rows = (0..<400).map { row in (0..<20).map { (row * 7 + $0 * (row % 5 + 1)) % 50 } }
    let (x, y) = (try Tensor(rows), Tensor((0..<400).map { $0 % 2 }))
    ```

    ```swift
    //| label: training
    let model = try Sequential([
      Embedding(inputDim: 2_000, outputDim: 64), SimpleRNN(units: 32), Dense(1, activation: .sigmoid),
    ])
    try model.compile(optimizer: .adam(), loss: .binaryCrossentropy, metrics: [.accuracy])
    print(try model.fit(x, y, epochs: 3, batchSize: 16).loss)
    ```

    ```swift
    //| label: after
    print(try model.evaluate(x, y).accuracy)
    ```
    """

  @Test(
    "A full disk is said; the notebook runs to its end with the same figures, and later from what could be kept",
    arguments: [40, 200, 900])
  func full(kilobytes: Int) throws {
    let whole = try UnrollProgram()
    try whole.write(Self.study)
    let expected = try whole.run("run", "study.md")
    #expect(expected.status == 0, "\(expected.errors)")

    let program = try UnrollProgram()
    try program.write(Self.study)
    let disk = try SmallDisk(at: program.folder.appending(path: "output"), kilobytes: kilobytes)
    let full = try program.run("run", "study.md")
    #expect(full.output == expected.output)
    #expect(full.errors.contains("results aren't kept"), "\(full.errors)")
    #expect(full.errors.contains("the disk is full"), "\(full.errors)")
    // Whether there was room for the report depends on the disk; if not, it is said.
    #expect(full.status == (program.exists("output/study.html") ? 0 : 1))

    try disk.mountAgain("size=64m")
    let after = try program.run("run", "study.md")
    #expect(after.status == 0, "\(after.errors)")
    #expect(after.output == expected.output)
    let report = try program.read("output/study.html").components(separatedBy: "<footer class=\"run\">")[0]
    #expect(try whole.read("output/study.html").hasPrefix(report))
  }

  @Test("A store that can't be written is one message; what it holds stays as it was")
  func readOnly() throws {
    let program = try UnrollProgram()
    try program.write(Self.study)
    let disk = try SmallDisk(at: program.folder.appending(path: "output"), kilobytes: 64_000)
    #expect(try program.run("run", "study.md").status == 0)
    let report = try program.read("output/study.html")
    try program.write(Self.study.replacingOccurrences(of: "epochs: 3", with: "epochs: 4"))
    try disk.mountAgain("ro")
    let outcome = try program.run("run", "study.md")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("there is no permission to write there"), "\(outcome.errors)")
    #expect(outcome.output == "")
    #expect(try program.read("output/study.html") == report)
    let status = try program.run("status", "study.md").output
    #expect(status.contains("training  stale") && status.contains("data  up to date"), "\(status)")
  }
}

/// A small disk in memory.
private final class SmallDisk {
  private let folder: URL

  init(at folder: URL, kilobytes: Int) throws {
    self.folder = folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try #require(Self.run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", folder.path))
  }

  deinit { _ = Self.run("umount", "-l", folder.path) }

  func mountAgain(_ options: String) throws {
    try #require(Self.run("mount", "-o", "remount,\(options)", folder.path))
  }

  /// Only root may mount, and not everywhere.
  static let canBeMounted: Bool = {
    guard geteuid() == 0, let program = try? UnrollProgram() else { return false }
    return (try? SmallDisk(at: program.folder.appending(path: "disk"), kilobytes: 64)) != nil
  }()

  private static func run(_ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
