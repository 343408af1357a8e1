import CellLanguage
import Foundation
import Synchronization
import Testing

@Suite("A running cell can be stopped", .serialized)
struct InterruptionTests {
  /// A host that says at a given time that the cell shall stop, and keeps what was printed.
  private final class StoppingHost: CellHost, @unchecked Sendable {
    private let stopped = Atomic<Bool>(false)
    private(set) var text = ""
    private(set) var stopTime = ContinuousClock.now

    var isCancelled: Bool { stopped.load(ordering: .relaxed) }

    func write(_ text: String) { self.text += text }

    func stop(after delay: Double) {
      DispatchQueue.global().asyncAfter(deadline: .now() + delay) {
        self.stopTime = .now
        self.stopped.store(true, ordering: .relaxed)
      }
    }
  }

  /// The recursion is no deeper since the tests' own library walks the whole stack where an error is thrown.
  static let endless = [
    "a tight loop": "var n = 0\nwhile true { n &+= 1 }",
    "a closure that sorting calls":
      "while true { _ = (0..<50_000).sorted { ($0 * 7919) % 104_729 < ($1 * 7919) % 104_729 } }",
    "deep recursion": "func f(_ n: Int) -> Int { n == 0 ? 0 : f(n - 1) + 1 }\nvar n = 0\nwhile true { n += f(2_000) }",
    "building text": "var s = \"\"\nwhile true { s += \"x\"; if s.count > 100 { s = \"\" } }",
    "a 'deinit'": "class C { deinit { while true {} } }\ndo { let c = C(); _ = c }",
    "splitting a long text": longText + "while true { _ = text.split(separator: \" \") }",
    "taking a long text apart": longText + "while true { _ = text.components(separatedBy: \"b\") }",
    "replacing in a long text": longText + "while true { _ = text.replacingOccurrences(of: \"a\", with: \"xyz\") }",
    "the characters of a long text": longText + "while true { _ = Array(text) }",
    "describing a value of many parts": "var t: (Any, Any) = (1, 2)\nfor _ in 0..<60 { t = (t, t) }\nprint(t)",
    "a getter": "struct P { var x: Int { while true {} } }\nprint(P().x)",
  ]

  private static let longText = "let text = String(repeating: \"ab \", count: 3_000_000)\n"

  @Test("It ends within 100 ms of the wish, and what it printed stays", arguments: endless.keys.sorted())
  func stops(in name: String) throws {
    var waits: [Duration] = []
    // The best of a few, and in the time that the thread would have taken alone: other tests run beside this one.
    for _ in 0..<10 where !(waits.last.map { $0 < .milliseconds(100) } ?? false) {
      let source = "print(\"begun\")\n" + Self.endless[name]! + "\nprint(\"not reached\")"
      let session = CellSession()
      try #require(!session.check([CellSource(id: "c", text: source, file: "c.md")]).hasErrors)
      let host = StoppingHost()
      host.stop(after: 0.3)
      var failure: CellFailure?
      do throws(CellFailure) { _ = try session.run("c", host: host) } catch { failure = error }
      waits.append((.now - host.stopTime) / slowdown())
      #expect(failure?.kind == .cancelled, "\(failure?.rendered ?? "")")
      #expect(host.text == "begun\n")
    }
    #expect(waits.contains { $0 < .milliseconds(100) }, "it took \(waits)")
  }

  /// How many times as long as alone a thread takes at the moment, since others share the processors with it.
  private func slowdown() -> Double {
    func ownTime() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let (start, work) = (ContinuousClock.now, ownTime())
    while ownTime() - work < 0.02 {}
    return max(1, (ContinuousClock.now - start) / .seconds(0.02))
  }

  @Test("A later cell sees what the stopped one finished")
  func laterCellsGoOn() throws {
    let session = CellSession()
    let sources = ["var kept = [1]\nkept.append(2)\nwhile true {}", "print(kept)"]
    let cells = sources.enumerated().map { CellSource(id: "\($0)", text: $1, file: "c.md") }
    try #require(!session.check(cells).hasErrors)
    let host = StoppingHost()
    host.stop(after: 0.1)
    #expect(throws: CellFailure.self) { try session.run("0", host: host) }
    let other = StoppingHost()
    _ = try session.run("1", host: other)
    #expect(other.text == "[1, 2]\n")
  }

  @Test("Limits of steps and time end the cell at its place, with the calls that led there")
  func limits() throws {
    let source = "func spin() {\n  while true {}\n}\nspin()"
    for (limits, word) in [(CellLimits(steps: 1000), "steps"), (CellLimits(seconds: 0.1), "seconds")] {
      let failure = try #require(Interpreter.run(source, limits: limits).failure)
      #expect(failure.kind == .limit)
      #expect(failure.message.contains(word), "\(failure.message)")
      #expect(failure.position?.line == 2)
      #expect(failure.callStack.map(\.function) == ["spin()", "program"])
    }
  }
}
