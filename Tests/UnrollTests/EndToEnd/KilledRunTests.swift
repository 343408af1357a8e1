import Foundation
import Testing

/// A run that is killed goes on where it was, and a store that is damaged costs time and nothing else.
///
/// Fifteen random places are damaged by default, two hundred where `UNROLL_LONG_TESTS` is set.
@Suite("Runs that are killed, stores that are damaged", .serialized)
struct KilledRunTests {
  private static let isLong = ProcessInfo.processInfo.environment["UNROLL_LONG_TESTS"] != nil

  private static let study = """
    ---
    seed: 5
    ---

    ```swift
    //| label: data
    var rows: [[Int]] = []
    var labels: [Int] = []
    for row in 0..<1200 {
      rows.append((0..<40).map { (row * 7 + $0 * (row % 5 + 1)) % 50 })
      labels.append(row % 2)
    }
    let (x, y) = (try Tensor(rows), Tensor(labels))
    ```

    ```swift
    //| label: first
    let model = try Sequential([
      Embedding(inputDim: 50, outputDim: 32), SimpleRNN(units: 96, dropout: 0.1), Dense(1, activation: .sigmoid),
    ])
    try model.compile(optimizer: .adam(), loss: .binaryCrossentropy, metrics: [.accuracy, .auc])
    let history = try model.fit(x, y, epochs: 12, batchSize: 16, validationData: (x, y))
    print(history.loss, try model.evaluate(x, y).accuracy)
    ```

    ```swift
    //| label: second
    let more = try model.fit(x, y, epochs: 6, batchSize: 16)
    plot(more)
    ```

    ```swift
    //| label: save
    try model.saveWeights("weights.safetensors")
    print(more.loss)
    ```
    """

  /// What a run leaves that has to be the same: the report without what tells of the run, and the weights.
  private struct Result: Equatable {
    var report: String
    var weights: Data
  }

  private func result(of program: UnrollProgram) throws -> Result {
    let report = try program.read("output/study.html")
    return Result(
      report: report.components(separatedBy: "<footer class=\"run\">")[0],
      weights: try Data(contentsOf: program.folder.appending(path: "weights.safetensors")))
  }

  @Test("Killed at thirty random moments, the same command goes on, and weights and report are the same to the bit")
  func killed() throws {
    let whole = try UnrollProgram()
    try whole.write(Self.study)
    let start = ContinuousClock.now
    let outcome = try whole.run("run", "study.md", "--checkpoint", "0.05")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let expected = try result(of: whole)
    var kills = 0
    while kills < 30 {
      let program = try UnrollProgram()
      try program.write(Self.study)
      var delays: [Double] = []
      // Killed again and again, until it comes to its end before.
      while kills < 30 {
        let running = try program.start(["run", "study.md", "--checkpoint", "0.05"])
        delays.append(Double.random(in: 0.02...0.98) * seconds)
        Thread.sleep(forTimeInterval: delays.last ?? 0)
        guard running.process.isRunning else { break }
        kill(running.process.processIdentifier, SIGKILL)
        kills += 1
        _ = running.wait()
      }
      let resumed = try program.run("run", "study.md", "--checkpoint", "0.05")
      #expect(resumed.status == 0, "\(resumed.errors)")
      #expect(resumed.output == outcome.output)
      #expect(try result(of: program) == expected, "killed after \(delays) s")
    }
  }

  @Test("A stored file that is changed, cut off or gone is said and made again, never believed")
  func damaged() throws {
    let program = try UnrollProgram()
    try program.write(Self.study)
    #expect(try program.run("run", "study.md").status == 0)
    let expected = try result(of: program)
    let store = program.folder.appending(path: "output/.unroll")
    let whole = program.folder.appending(path: "whole")
    try FileManager.default.copyItem(at: store, to: whole)
    for _ in 0..<(Self.isLong ? 200 : 15) {
      let what = try damageSomething(in: store)
      let run = try program.run("run", "study.md", "--cell", "save", "--upstream")
      #expect(run.status == 0, "\(what): \(run.errors)")
      #expect(try result(of: program) == expected, "\(what)")
      try FileManager.default.removeItem(at: store)
      try FileManager.default.copyItem(at: whole, to: store)
    }
  }

  private func damageSomething(in store: URL) throws -> String {
    let files = try FileManager.default.subpathsOfDirectory(atPath: store.path).filter { !$0.hasSuffix(".lock") }
      .map { store.appending(path: $0) }.filter { !$0.hasDirectoryPath && (try? Data(contentsOf: $0)) != nil }
    let file = try #require(files.randomElement())
    var bytes = try Data(contentsOf: file)
    switch Int.random(in: 0..<3) {
    case 0:
      try FileManager.default.removeItem(at: file)
      return "\(file.lastPathComponent) removed"
    case 1:
      let length = Int.random(in: 0..<max(bytes.count, 1))
      try bytes.prefix(length).write(to: file)
      return "\(file.lastPathComponent) cut to \(length) bytes"
    default:
      guard !bytes.isEmpty else { return "nothing" }
      let place = Int.random(in: 0..<bytes.count)
      bytes[place] ^= UInt8.random(in: 1...255)
      try bytes.write(to: file)
      return "\(file.lastPathComponent) changed at \(place)"
    }
  }

  @Test("A result of an older format is said and computed again")
  func olderFormat() throws {
    let program = try UnrollProgram()
    try program.write("```swift\nprint(1)\n```\n")
    #expect(try program.run("run", "study.md").status == 0)
    let record = program.folder.appending(path: "output/.unroll/notebooks/study")
    let text = String(decoding: try Data(contentsOf: record), as: UTF8.self)
    try text.replacingOccurrences(of: "record 3", with: "record 2").write(to: record, atomically: true, encoding: .utf8)
    let outcome = try program.run("run", "study.md")
    #expect(outcome.status == 0)
    #expect(outcome.output == "1\n")
    #expect(outcome.errors.contains("was written by another version; what it held is computed again"))
  }

  @Test("Where nothing more can be written, the notebook runs to its end and says what isn't kept")
  func fullDisk() throws {
    let program = try UnrollProgram()
    try program.write(Self.study)
    // Files beyond 64 blocks can't be written, as on a disk that is full.
    let outcome = try program.run(shell: "ulimit -f 64; exec \"$0\" run study.md --cell first --upstream")
    #expect(outcome.errors.contains("results aren't kept"), "\(outcome.errors)")
    #expect(!outcome.output.isEmpty)
    #expect([0, 1].contains(outcome.status))
    let after = try program.run("run", "study.md")
    #expect(after.status == 0, "\(after.errors)")
  }

  @Test("Two runs at once: one is told that the other is under way, and nothing is lost")
  func together() throws {
    let program = try UnrollProgram()
    try program.write(Self.study)
    let first = try program.start(["run", "study.md"])
    Thread.sleep(forTimeInterval: 0.2)
    let second = try program.run("run", "study.md")
    let outcome = first.wait()
    #expect([outcome.status, second.status].sorted() == [0, 1], "\(outcome.errors)\(second.errors)")
    #expect((outcome.errors + second.errors).contains("another run of 'study' is under way"))
    #expect(try program.run("status", "study.md").output.components(separatedBy: "up to date").count == 5)
  }
}
