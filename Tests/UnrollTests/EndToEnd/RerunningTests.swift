import Foundation
import Testing

/// What a further run of a notebook does, seen from outside: a cell that runs is named with the word "runs". What an edit
/// makes of it is in ``EditTests``.
@Suite("Running again")
struct RerunningTests {
  private let program: UnrollProgram

  init() throws { program = try UnrollProgram() }

  private static let study = """
    ---
    seed: 3
    parameters:
      factor: 2
      other: 1
    ---

    ```swift
    //| label: data
    let numbers = [1, 2, 3]
    ```

    ```swift
    //| label: scale
    func scaled(_ x: Int) -> Int { x * factor }
    ```

    ```swift
    //| label: sum
    let sum = numbers.reduce(0, +)
    print("sum", sum)
    ```

    ```swift
    //| label: result
    let result = scaled(sum)
    print("result", result)
    ```

    ```swift
    //| label: sign
    let isLarge = result > 5
    ```

    ```swift
    //| label: verdict
    print(isLarge ? "large" : "small")
    ```
    """

  /// The labels of the cells that a run executed.
  private func cellsRun(_ arguments: String...) throws -> [String] {
    let outcome = try program.start(["run", "study.md"] + arguments).wait()
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.cellsRun
  }

  @Test("A second run of an unchanged notebook runs nothing, and gives the same report")
  func unchanged() throws {
    try program.write(Self.study)
    #expect(try cellsRun() == ["data", "scale", "sum", "result", "sign", "verdict"])
    let report = try program.read("output/study.html")
    #expect(try cellsRun() == [])
    #expect(try program.run("run", "study.md").output == "sum 6\nresult 12\nlarge\n", "what was printed is shown again")
    let again = try program.read("output/study.html")
    #expect(again.contains("result 12") && report.contains("result 12"))
    #expect(try program.run("status", "study.md").output.components(separatedBy: "up to date").count == 7)
  }

  @Test("A cell by itself runs on the state before it; without --upstream a stale one before it is named")
  func oneCell() throws {
    try program.write(Self.study)
    #expect(try program.run("run", "study.md", "--cell", "result").status == 1)
    _ = try cellsRun()
    let outcome = try program.run("run", "study.md", "--cell", "result")
    #expect(outcome.output == "result 12\n")
    #expect(try cellsRun("--cell", "4", "--downstream") == ["result"])
    try program.write(Self.study.replacingOccurrences(of: "[1, 2, 3]", with: "[1, 2, 4]"))
    let stopped = try program.run("run", "study.md", "--cell", "result")
    #expect(stopped.status == 1)
    #expect(stopped.errors.contains("the cell 'data' before it isn't up to date: its code changed"))
    #expect(try cellsRun("--cell", "result", "--upstream") == ["data", "sum", "result"])
    #expect(try program.run("status", "study.md", "--explain").output.contains("'result', from the cell 'result'"))
  }

  @Test("The clock is never kept")
  func clock() throws {
    try program.write("```swift\n//| label: now\nlet now = Date()\n```\n")
    _ = try cellsRun()
    #expect(try cellsRun() == ["now"])
  }

  @Test("A damaged record is said and computed again")
  func damage() throws {
    try program.write(Self.study)
    _ = try cellsRun()
    let record = program.folder.appending(path: "output/.unroll/notebooks/study")
    try Data(try Data(contentsOf: record).dropLast(9)).write(to: record)
    let outcome = try program.run("run", "study.md")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("is damaged; what it held is computed again"))
    #expect(outcome.output.contains("result 12"))
  }

  @Test("A training that is killed goes on, and the report is that of one that was never killed")
  func killed() throws {
    let notebook = """
      ---
      seed: 5
      ---

      ```swift
      //| label: training
      let model = try Sequential([
        Embedding(inputDim: 50, outputDim: 32), SimpleRNN(units: 128), Dense(1, activation: .sigmoid),
      ])
      try model.compile(optimizer: .adam(), loss: .binaryCrossentropy, metrics: [.accuracy])
      var rows: [[Int]] = []
      var labels: [Int] = []
      for row in 0..<1500 {
        rows.append((0..<40).map { (row * 7 + $0 * (row % 5 + 1)) % 50 })
        labels.append(row % 2)
      }
      let history = try model.fit(try Tensor(rows), Tensor(labels), epochs: 40, batchSize: 16)
      print(history["loss"])
      ```
      """
    // In another folder: notebooks of one folder share what they store.
    let undisturbed = try UnrollProgram()
    try undisturbed.write(notebook)
    let whole = try undisturbed.run("run", "study.md")
    try program.write(notebook)
    #expect(whole.status == 0, "\(whole.errors)")
    var kills = 0
    var finished: UnrollProgram.Outcome?
    for delay in [0.3, 0.6, 0.9, 0.5] where finished == nil {
      let running = try program.start(["run", "study.md"])
      Thread.sleep(forTimeInterval: delay)
      if running.process.isRunning {
        kill(running.process.processIdentifier, SIGKILL)
        kills += 1
        _ = running.wait()
      } else {
        finished = running.wait()
      }
    }
    let resumed = try finished ?? program.run("run", "study.md")
    #expect(kills > 0)
    #expect(resumed.status == 0, "\(resumed.errors)")
    #expect(resumed.output == whole.output)
  }

  @Test("A report is verified, and one that was changed is not")
  func verify() throws {
    try program.write(Self.study)
    _ = try cellsRun()
    let good = try program.run("verify", "output/study.html")
    #expect(good.status == 0, "\(good.output)\(good.errors)")
    #expect(good.output.contains("0 different"))
    let report = try program.read("output/study.html")
    try program.write(report.replacingOccurrences(of: "result 12", with: "result 13"), to: "output/study.html")
    let bad = try program.run("verify", "output/study.html")
    #expect(bad.status == 1)
    #expect(bad.output.contains("13 in the report, 12 now"), "\(bad.output)")
    #expect(try program.run("verify", "output/study.html", "--tolerance", "0.1").status == 0)
  }

  @Test("What another seed or program left is rendered as it was, and that is said")
  func renderEarlier() throws {
    let study = Self.study + "\n\nThe result is `{swift} result`.\n"
    try program.write(study)
    _ = try cellsRun()
    try program.write(study.replacingOccurrences(of: "seed: 3", with: "seed: 4"))
    let outcome = try program.run("render", "study.md", "--output", "output", "--to", "html,md")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.errors.contains("earlier results of 6 of 6 cells: the seed, the program or the processor is another"))
    let report = try program.read("output/study.md")
    #expect(report.contains("result 12") && report.contains("The result is 12"), "\(report)")
  }

  @Test("Whether a printed report has the code is chosen in the notebook, or for one report on the command line")
  func printedCode() throws {
    try program.write(Self.study)
    _ = try cellsRun()
    let rule = "@media print{.input{display:none}}"
    #expect(!(try program.read("output/study.html").contains(rule)))
    #expect(try program.run("render", "study.md", "--no-print-code").status == 0)
    #expect(try program.read("output/study.html").contains(rule))
    #expect(try program.run("render", "study.md").status == 0)
    #expect(!(try program.read("output/study.html").contains(rule)))
  }

  @Test("A notebook declares how far its figures may lie apart; the command line has the last word")
  func tolerance() throws {
    try program.write(Self.study.replacingOccurrences(of: "seed: 3", with: "seed: 3\ntolerance: 0.1"))
    _ = try cellsRun()
    let report = try program.read("output/study.html")
    try program.write(report.replacingOccurrences(of: "result 12", with: "result 13"), to: "output/study.html")
    let declared = try program.run("verify", "output/study.html")
    #expect(declared.status == 0, "\(declared.output)")
    #expect(
      declared.output.contains("1 within the tolerance") && declared.output.contains("declares a tolerance of 0.1"))
    #expect(try program.run("verify", "output/study.html", "--tolerance", "0").status == 1)
  }

  @Test("Two runs of a notebook in two places give the same report, but for what tells of the run")
  func sameBytes() throws {
    let notebook = """
      ---
      title: A study
      seed: 7
      ---

      ```swift
      //| label: training
      //| fig-cap: Learning.
      let x = try Tensor((0..<64).map { r in (0..<10).map { (r * 7 + $0 * (r % 5 + 1)) % 50 } })
      let model = try Sequential([Embedding(inputDim: 50, outputDim: 4), SimpleRNN(units: 4), Dense(1)])
      try model.compile(optimizer: .adam(), loss: .meanSquaredError)
      plot(try model.fit(x, Tensor((0..<64).map { $0 % 2 }), epochs: 3, batchSize: 8))
      ```

      ```swift
      //| tbl-cap: Words.
      let words = ["b": 1, "a": 2, "c": 3]
      print(words.keys.sorted(), Set([3, 1, 2]).sorted())
      model.summary()
      ```

      Among 100 numbers: `{swift} (0..<100).map { _ in Int.random(in: 0..<10) }.count`.
      """
    let other = try UnrollProgram()
    try program.write(notebook)
    try other.write(notebook)
    let forms = "html,md,ipynb"
    #expect(try program.run("run", "study.md", "--to", forms, "--threads", "1").status == 0)
    #expect(try other.run("run", "study.md", "--to", forms, "--threads", "2", "--output", "elsewhere").status == 0)
    let (one, two) = (try program.read("output/study.html"), try other.read("elsewhere/study.html"))
    let mark = "<footer class=\"run\">"
    #expect(one.contains(mark))
    #expect(one.components(separatedBy: mark)[0] == two.components(separatedBy: mark)[0])
  }
}
