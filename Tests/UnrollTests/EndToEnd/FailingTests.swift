import Foundation
import Testing

@Suite("Notebooks that fail")
struct FailingTests {
  private let program: UnrollProgram

  init() throws { program = try UnrollProgram() }

  @Test(
    "A notebook that can't be read is one message with its place",
    arguments: [
      ("---\ntitle: [\n---\n", "study.md:"), ("```swift\nlet x = 1\n", "study.md:1:"),
      ("```swift\n//| lable: a\n1\n```\n", "did you mean ‘label’?"),
    ])
  func unreadable(text: String, message: String) throws {
    try program.write(text)
    let outcome = try program.run("run", "study.md")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(!program.exists("output"))
  }

  @Test("A file that is missing, a folder, or no UTF-8 is one message")
  func noText() throws {
    try Data([0x23, 0x20, 0xFF, 0x0A]).write(to: program.folder.appending(path: "bytes.md"))
    for name in ["missing.md", ".", "bytes.md"] {
      let outcome = try program.run("run", name)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(name), "\(outcome.errors)")
    }
  }

  @Test("All mistakes of all cells are found before anything runs")
  func mistakes() throws {
    try program.write(
      """
      ```swift
      print("never")
      ```

      ```swift
      let total = cout + 1
      let name: String = 3
      ```
      """)
    let outcome = try program.run("run", "study.md")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("study.md:6:13: error: cannot find 'cout' in scope"), "\(outcome.errors)")
    #expect(outcome.errors.contains("study.md:7:"))
    #expect(try program.run("check", "study.md").errors == outcome.errors)
  }

  @Test("A cell that fails ends the run; the report is written, marked and holds the error")
  func failingCell() throws {
    try program.write(
      """
      ```swift
      print("before")
      ```

      ```swift
      //| label: index
      let numbers = [1, 2, 3]
      print(numbers[3])
      ```

      ```swift
      print("after")
      ```
      """)
    let outcome = try program.run("run", "study.md")
    #expect(outcome.status == 1)
    #expect(outcome.output == "before\n")
    #expect(outcome.errors.contains("study.md:8:"), "\(outcome.errors)")
    #expect(outcome.errors.contains("Index out of range"))
    let report = try program.read("output/study.html")
    #expect(report.contains("Index out of range"))
    #expect(report.contains("before"))
    #expect(try program.run("status", "study.md").output.contains("index  failed"))
  }

  @Test("A cell that may fail doesn't end the run")
  func permittedError() throws {
    try program.write(
      """
      ```swift
      //| error: true
      let numbers = [1, 2, 3]
      print(numbers[3])
      ```

      ```swift
      print("after")
      ```
      """)
    let outcome = try program.run("run", "study.md")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == "after\n")
  }

  @Test("A cell that runs longer than its timeout is stopped")
  func timeout() throws {
    try program.write(
      """
      ```swift
      //| timeout: 1
      var count = 0
      while true { count &+= 1 }
      ```
      """)
    let start = ContinuousClock.now
    let outcome = try program.run("run", "study.md")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("timeout"), "\(outcome.errors)")
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test("Ctrl-C stops a cell at once, keeps what was finished, and ends with 130")
  func interruption() throws {
    try program.write(
      """
      ```swift
      print("before")
      ```

      ```swift
      //| label: endless
      var count = 0
      while true { count &+= 1 }
      ```
      """)
    let running = try program.start(["run", "study.md"])
    while !running.errorsSoFar.contains("endless  runs") {}
    let start = ContinuousClock.now
    running.process.interrupt()
    let outcome = running.wait()
    #expect(ContinuousClock.now - start < .seconds(20), "the report is written within that time, too")
    #expect(outcome.status == 130)
    #expect(outcome.output == "before\n")
    #expect(try program.read("output/study.html").contains("before"))
  }
}
