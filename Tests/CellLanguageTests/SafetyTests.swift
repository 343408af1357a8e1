import CellLanguage
import Testing

/// Nothing that a cell does ends the process: each of these programs would, were it not caught.
@Suite("Programs that go wrong end their cell alone")
struct SafetyTests {
  /// A program, and a part of the message that it ends with; nil where it ends well.
  struct Nonsense: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let message: String?
    let source: String

    init(_ name: String, _ message: String?, _ source: String) {
      testDescription = name
      self.message = message
      self.source = source
    }
  }

  static let programs = [
    Nonsense(
      "an array that is replaced while one of its elements is written to", nil,
      """
      var a = [[1, 2], [3, 4]]
      func grow(_ x: inout Int) { a = []; for i in 0..<1000 { a.append([i]) }; x += 100 }
      grow(&a[1][0])
      struct S { var n = 1; mutating func go() { b = []; for _ in 0..<100 { b.append(S()) }; n += 1 } }
      var b = [S(), S()]
      b[1].go()
      var d = ["k": [1]]
      func drop(_ list: inout [Int]) { d = [:]; list.append(1) }
      drop(&d["k", default: []])
      print(a.count, b.count, d)
      """),
    Nonsense(
      "lists of objects, cases, closures and arrays of 200 000 links", nil,
      """
      final class Node { var next: Node?; init(_ n: Node?) { next = n } }
      var head: Node? = nil
      for _ in 0..<200_000 { head = Node(head) }
      head = nil
      indirect enum List { case end, link(List) }
      var list = List.end
      for _ in 0..<200_000 { list = .link(list) }
      list = .end
      var f: () -> Int = { 0 }
      for _ in 0..<50_000 { let g = f; f = { g() } }
      f = { 1 }
      var a: [Any] = []
      for _ in 0..<50_000 { a = [a] }
      a = []
      """),
    Nonsense("a function without end", "nested too deeply", "func f(_ n: Int) -> Int { n + f(n + 1) }\nprint(f(0))"),
    Nonsense(
      "a closure without end", "nested too deeply", "var g: (Int) -> Int = { $0 }\ng = { g($0 + 1) + 1 }\nprint(g(0))"),
    Nonsense("a getter without end", "nested too deeply", "struct P { var x: Int { x + 1 } }\nprint(P().x)"),
    Nonsense(
      "an operator without end", "nested too deeply",
      "struct V {}\nfunc + (l: V, r: V) -> V { l + r }\n_ = V() + V()"),
    Nonsense("an initializer without end", "nested too deeply", "class K { let k: K; init() { k = K() } }\n_ = K()"),
    Nonsense(
      "a description without end", "nested too deeply",
      "struct A: CustomStringConvertible { var description: String { \"\\(self)\" } }\nprint(A())"),
    Nonsense(
      "a 'deinit' that releases the next without end", "nested too deeply",
      """
      class D { var next: D?; deinit { next = nil } }
      var d: D? = nil
      for _ in 0..<100_000 { let e = D(); e.next = d; d = e }
      d = nil
      print("after")
      """),
    Nonsense("types without end", "ever deeper types", "func g<T>(_ x: T) -> Int { g([x]) }\nprint(g(1))"),
    Nonsense(
      "a value printed 100 000 levels deep", nil,
      """
      indirect enum T: Hashable { case leaf, node(T) }
      var t = T.leaf, u = T.leaf
      for _ in 0..<20_000 { t = .node(t); u = .node(u) }
      print("\\(t)".count, t == u, Set([t, u]).count)
      """),
    Nonsense(
      "an instance that outlives its 'deinit'", "outlived",
      "class D { deinit { keep = self } }\nvar keep: D? = nil\ndo { let d = D(); _ = d }\nprint(1)"),
    Nonsense(
      "a trap in a 'deinit'", "Index out of range",
      "class D { deinit { print([1][place]) } }\nvar place = 4\ndo { let d = D(); _ = d }\nprint(1)"),
    Nonsense("an array of 2^60 elements", "may use", "print(Array(repeating: 0, count: 1 << 60).count)"),
    Nonsense("a text of 2^50 characters", "may use", "print(String(repeating: \"ab\", count: 1 << 50).count)"),
    Nonsense("not a number as an integer", "converted to Int", "let x = Double.nan\nprint(Int(x))"),
    Nonsense("a number beyond an Int8", "Int8", "let x = 1e300\nprint(Int8(x))"),
    Nonsense("a subtraction below zero", "overflow", "let c: UInt8 = 3\nprint(c - 5)"),
    Nonsense("the smallest number divided by minus one", "overflow", "let m = -1\nprint(Int.min / m)"),
    Nonsense(
      "an index of another text", "out of bounds",
      "let s = \"hello\", t = \"é\"\nprint(t[s.index(s.startIndex, offsetBy: 3)])"),
    Nonsense(
      "collections that change while they are walked", nil,
      """
      var a = [1, 2, 3]
      for x in a { a.append(x); a.removeFirst(); if x == 2 { a = [] } }
      var d = [1: 1, 2: 2]
      for (k, v) in d { d[k] = nil; d[k + 10] = v; d = [:] }
      """),
    Nonsense(
      "an array that is replaced while it is sorted", nil,
      "var a = [3, 1, 2]\na.sort { a = []; return $0 < $1 }\nprint(a)"),
    Nonsense(
      "a dictionary that its keys' equality empties", nil,
      """
      var dict: [K: Int] = [:]
      struct K: Hashable {
        let n: Int
        static func == (a: K, b: K) -> Bool { dict = [:]; return a.n == b.n }
        func hash(into h: inout Hasher) { h.combine(1); if n == 7 { dict.removeAll() } }
      }
      for i in 0..<20 { dict[K(n: i)] = i }
      """),
    Nonsense(
      "an unowned reference to nothing", "unowned reference",
      """
      class A { var n = 1; lazy var f: () -> Int = { [unowned self] in self.n } }
      var a: A? = A()
      let f = a!.f
      a = nil
      print(f())
      """),
  ]

  @Test("It ends with a message, or well", arguments: programs)
  func endsItsCellAlone(_ program: Nonsense) {
    let outcome = Interpreter.run(program.source)
    #expect(outcome.errors.isEmpty, "\(outcome.errors.first?.rendered ?? "")")
    if let message = program.message {
      #expect(outcome.failure?.message.contains(message) == true, "\(outcome.failure?.rendered ?? "it ended well")")
      #expect(outcome.failure?.position != nil)
    } else {
      #expect(outcome.failure == nil, "\(outcome.failure?.rendered ?? "")")
    }
  }

  static let deepCode: [(name: String, source: String)] = [
    ("members", "class N { var n: N { self } }\nprint(N()" + String(repeating: ".n", count: 20_000) + ")"),
    ("operators", "let a = 1\nprint(" + String(repeating: "a + ", count: 20_000) + "a)"),
    ("calls", "func f() -> Int { 1 }\nprint(f" + String(repeating: "()", count: 20_000) + ")"),
    ("optionals", "let a: Int" + String(repeating: "?", count: 20_000) + " = nil"),
    ("branches", "let a = 1\nif a == 0 {}" + String(repeating: " else if a == 2 {}", count: 10_000)),
    ("casts", "print(1" + String(repeating: " as Int", count: 20_000) + ")"),
  ]

  @Test("A chain that no stack has room for is a mistake of its statement", arguments: deepCode)
  func deepCodeIsAMistake(_ code: (name: String, source: String)) {
    let errors = Interpreter.run(code.source).errors
    #expect(errors.map(\.message) == ["code is nested more than 5000 levels deep: split it into several statements"])
  }

  @Test("A sum of 2000 terms is checked and runs")
  func aLongSumRuns() {
    let outcome = Interpreter.run("let a = 1\nprint(" + String(repeating: "a + ", count: 1_999) + "a)")
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output == "2000\n")
  }
}
