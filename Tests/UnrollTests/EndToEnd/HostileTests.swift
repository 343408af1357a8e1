import Foundation
import Testing

/// Notebooks that were made to do harm, run by the program to their report or to a message.
@Suite("Hostile notebooks", .serialized)
struct HostileTests {
  struct Attack: CustomTestStringConvertible, Sendable {
    var name: String
    var notebook: @Sendable () -> Data
    /// What the run ends with.
    var status: Int32

    init(_ name: String, status: Int32 = 0, _ text: @escaping @autoclosure @Sendable () -> String) {
      self.name = name
      self.status = status
      notebook = { Data(text().utf8) }
    }

    var testDescription: String { name }
  }

  private static let script = "<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)></svg>"

  private static func cell(_ code: String) -> String { "```swift\n\(code)\n```\n" }

  private static func nested(_ open: String, _ inner: String, _ close: String, _ count: Int) -> String {
    String(repeating: open, count: count) + inner + String(repeating: close, count: count)
  }

  private static let attacks: [Attack] = [
    Attack(
      "script in prose", "# \(script)\n\n\(script)\n\n[a](javascript:alert(1)) ![b](javascript:alert(1)) `\(script)`\n"),
    Attack("script in output", cell("print(\"\(script)\")\n\"\(script)\"")),
    Attack(
      "script in titles and captions",
      "---\ntitle: '\(script)'\nauthor: '\(script)'\ndate: '\(script)'\n---\n"
        + cell("//| fig-cap: '\(script)'\nlineChart([Series(\"\(script)\", [1.0, 2.0])], title: \"\(script)\")")),
    Attack(
      "a picture with events",
      "<svg onload=\"alert(1)\"><circle onclick=\"alert(1)\"/><script>alert(1)</script></svg>\n"),
    Attack(
      "ten megabytes of output in many lines",
      cell("for _ in 0..<100_000 { print(String(repeating: \"x<&\", count: 33)) }")),
    Attack("ten megabytes of output in one line", cell("print(String(repeating: \"x<\", count: 5_000_000))")),
    Attack("a hundred thousand lines of prose", (0..<100_000).map { "line \($0) *a* <b>\n" }.joined()),
    Attack("fifty thousand paragraphs", (0..<50_000).map { "line \($0) *a* $x_\($0)$\n\n" }.joined()),
    Attack("a hundred thousand lines in a fence", "```python\n" + (0..<100_000).map { "x\($0)\n" }.joined() + "```\n"),
    Attack("a thousand cells", (0..<1000).map { cell("let c\($0) = \($0)") + "\n" }.joined()),
    Attack("quotes in quotes", nested(">", " x", "", 10_000) + "\n"),
    Attack("brackets in brackets", nested("[", "x", "]", 10_000) + "\n"),
    Attack("elements in elements", nested("<div>", "x", "", 10_000) + "\n"),
    Attack("mathematics in mathematics", "$" + nested("{", "x", "}", 10_000) + "$\n"),
    Attack("parentheses in code", status: 1, cell("let x = " + nested("(", "1", ")", 10_000))),
    Attack("arrays in arrays in code", status: 1, cell("let x = " + nested("[", "1", "]", 10_000))),
    Attack("lists in front matter", status: 1, "---\ntitle: \(nested("[", "x", "]", 10_000))\n---\n"),
    {
      var broken = Attack("broken UTF-8", status: 1, "")
      broken.notebook = { Data([0x23, 0x20, 0xFF, 0xFE, 0xC3, 0x28, 0x0A]) }
      return broken
    }(),
  ]

  /// The processor's seconds that a run may take; the debug build leaves the parser of the cells unoptimised.
  private static var seconds: Double {
    #if DEBUG
      8
    #else
      2
    #endif
  }

  @Test("take little time and memory, and their reports hold nothing that runs", arguments: attacks)
  func attack(_ attack: Attack) throws {
    let program = try UnrollProgram()
    try attack.notebook().write(to: program.folder.appending(path: "study.md"))
    // The shell tells what the processor spent on the program.
    let running = try program.start(shell: "\"$0\" run study.md >out 2>err; status=$?; times; exit $status")
    let outcome = running.wait()
    let errors = try program.read("err")
    #expect(outcome.status == attack.status, "\(errors.prefix(1000))")
    let spent = outcome.output.split(separator: "\n").last.map(Self.seconds(in:)) ?? .infinity
    #expect(spent < Self.seconds, "\(spent) s")
    guard attack.status == 0 else {
      #expect(errors.contains("error"))
      #expect(!program.exists("output/study.html"))
      return
    }
    let report = try program.read("output/study.html")
    #expect(report.utf8.count < 20_000_000)
    let tags = report.replacing(/="[^"]*"/, with: "=\"\"")
    #expect(!tags.contains(/<(script|iframe|object|embed|base|form)\b/.ignoresCase()))
    #expect(!tags.contains(/<[a-z][^<>]*\son[a-z]+\s*=/.ignoresCase()))
    #expect(!report.contains(/\s(href|src)="\s*javascript:/.ignoresCase()))
  }

  /// The seconds in a line such as `0m1.25s 0m0.5s`.
  private static func seconds(in line: Substring) -> Double {
    line.matches(of: /(\d+)m([\d.]+)s/).reduce(0) { $0 + 60 * (Double($1.1) ?? 0) + (Double($1.2) ?? 0) }
  }

  @Test(
    "A run of much output stays below 300 MB", .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"))
  )
  func memory() throws {
    for attack in Self.attacks
    where ["ten megabytes of output in one line", "fifty thousand paragraphs"].contains(attack.name) {
      let program = try UnrollProgram()
      try attack.notebook().write(to: program.folder.appending(path: "study.md"))
      let running = try program.start(["run", "study.md"])
      var peak = 0
      while running.process.isRunning {
        let status =
          (try? String(contentsOfFile: "/proc/\(running.process.processIdentifier)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
        peak = max(peak, Int(line.filter(\.isNumber)) ?? 0)
        usleep(5000)
      }
      #expect(running.wait().status == 0)
      #expect(peak > 0 && peak < 300_000, "\(attack.name): \(peak) kB")
    }
  }
}
