@testable import CellLanguage
import Testing

@Suite("A value that there is no memory for ends its cell, not the process", .serialized)
struct MemoryTests {
  private static let large = "let a = [Int](repeating: 0, count: 40_000_000)\n"

  /// Programs that take more memory than they may in their last line.
  static let greedy = [
    "an array grows by elements": "var a: [Int] = []\nwhile true { a.append(1) }",
    "an array grows by itself": "var a = [1, 2, 3]\nwhile true { a += a }",
    "arrays are added": "var a = [1, 2, 3]\nwhile true { a = a + a }",
    "an element is inserted into a large array":
      "var a = [Int](repeating: 0, count: 30_000_000)\nwhile true { a.insert(1, at: a.count) }",
    "large arrays are copied to be changed":
      large + "var all: [[Int]] = []\nwhile true { var b = a; b[0] = 1; all.append(b) }",
    "an array of a long range": "let a = Array(0..<50_000_000_000)",
    "a long range is added": "var a: [Int] = []\na.append(contentsOf: 0..<50_000_000_000)",
    "a long range is mapped": "let a = (0..<50_000_000_000).map { $0 + 1 }",
    "a long range is filtered": "let a = (0..<50_000_000_000).filter { $0 >= 0 }",
    "a sequence without end": "let a = Array(sequence(first: 1) { $0 &+ 1 })",
    "arrays are flattened": "var a = [1, 2, 3]\nwhile true { a = [a, a, a].flatMap { $0 } }",
    "a large array is sorted": large + "let b = a.sorted { $0 > $1 }",
    "a text is doubled": "var s = \"abc\"\nwhile true { s += s }",
    "texts are added": "var s = \"abc\"\nwhile true { s = s + s }",
    "a text stands in a text": "var s = \"abc\"\nwhile true { s = \"\\(s), \\(s)\" }",
    "texts are joined": "var parts = [\"abc\"]\nwhile true { let s = parts.joined(); parts = [s, s, s, s] }",
    "the characters of a long text": "let s = String(repeating: \"ab\", count: 50_000_000)\nlet c = Array(s)",
    "a long text is split": "let s = String(repeating: \"a \", count: 30_000_000)\nlet c = s.split(separator: \" \")",
    "a dictionary grows": "var d: [Int: Int] = [:]\nvar i = 0\nwhile true { d[i] = i; i += 1 }",
    "a set grows": "var s: Set<Int> = []\nvar i = 0\nwhile true { s.insert(i); i += 1 }",
    "a chain of objects":
      "class Node { let next: Node?; init(_ n: Node?) { next = n } }\nvar n: Node?\nwhile true { n = Node(n) }",
    "more elements than there are addresses": "let a = [Int](repeating: 0, count: Int.max)",
    "a longer text than there are addresses": "let a = String(repeating: \"ab\", count: Int.max)",
  ]

  @Test("In its place", arguments: greedy.keys.sorted())
  func ends(_ name: String) throws {
    let program = try #require(Self.greedy[name])
    let resident = try #require(ProcessMemory.resident)
    let outcome = Interpreter.run(program, limits: CellLimits(memoryBytes: resident + 400 << 20))
    let failure = try #require(outcome.failure, "\(outcome.errors)")
    #expect(failure.kind == .limit, "\(failure.rendered)")
    #expect(failure.message.contains(" MB"))
    #expect(failure.position?.line == program.split(separator: "\n").count)
  }

  @Test("In a container a cell uses no more than the container's part of the machine")
  func container() {
    let gigabyte = 1 << 30
    func free(_ machine: Int, _ limit: Int, _ used: Int) -> Int {
      ProcessMemory.free(of: machine * gigabyte, in: .init(limit: limit * gigabyte, used: used * gigabyte)) / gigabyte
    }
    #expect(ProcessMemory.free(of: 16 * gigabyte, in: nil) == 16 * gigabyte)
    #expect(free(16, 4, 1) == 3)
    #expect(free(2, 4, 1) == 2)
    #expect(free(16, 1, 2) == 0)
  }
}
