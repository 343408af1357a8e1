// debugDescription and printing of everything
struct P { var x = 1; var s = "a\"b\n"; var o: Int? = nil; var d: Double = 2 }
class C { var v = 1 }
enum E { case a, b(Int, label: String), c(x: [String: Int]) }
debugPrint(P(), [P()], "tab\t", ["a": "b"], Optional("x") as Any, 1.0, 1 as Float, Character("\n"), E.b(1, label: "q"), (1, "s"), [nil, 1] as [Int?], 1...3, 0..<2, Set(["a"]), separator: " | ")
print(P(), [P()], E.a, E.b(2, label: "z"), E.c(x: ["k": 1]), (1, s: "t"), [E.a], Optional(E.a) as Any, ["k": P()], [[1.5]], ["a", "b"], [Character("c")], ("x", [Optional(1)]))
print(String(describing: P()), String(reflecting: "a\n"), "\(Optional("q") as Any)", "\([Optional("q")])", String(reflecting: P()), String(reflecting: [E.a]), String(describing: Optional<Int>.none))
print("abc".debugDescription, [1.0, 2].description, ["a"].debugDescription, (1...2).debugDescription, 3.description, true.description, 2.5.debugDescription, ["x": 1].debugDescription, Optional(3).debugDescription, Set([1]).description, "a" as Character, Character("x").debugDescription)
struct Q: CustomStringConvertible, CustomDebugStringConvertible { var description: String { "Q" }; var debugDescription: String { "Q!" } }
struct R: CustomDebugStringConvertible { var debugDescription: String { "R!" } }
struct S: CustomStringConvertible { let n: Int; var description: String { "S\(n)" } }
print(Q(), [Q()], Optional(Q()) as Any, ["k": Q()], (Q(), 1), R(), [R()], "\(R())", S(n: 1), [S(n: 2)], Optional(S(n: 3)) as Any); debugPrint(Q(), S(n: 4), [S(n: 5)]); print(String(describing: Q()), String(reflecting: Q()))
print(1, 2, separator: "", terminator: ";"); print([1, 2], terminator: ""); print(); print("a", "b", separator: "\n"); print(Int.self, [String: Int].self, Optional<Int>.self, (Int, String).self, ((Int) -> String).self, E.self, [E].self, type(of: E.a), C.self, Array<C>.self)
print("\(1 + 1) \("in \("ner")") \([1, 2].map { "\($0)" }) \(true ? "y" : "n") \(P().x) \(2.0) \(1e10) \(1e16) \(0.1 + 0.2) \(100000.0 * 10) \(Float(0.1))")
extension String.StringInterpolation { mutating func appendInterpolation(_ x: Double, digits: Int) { let m = [1.0, 10, 100, 1000][digits]; appendLiteral("\((x * m).rounded() / m)") }; mutating func appendInterpolation(list: [Int]) { appendInterpolation(list.map(String.init).joined(separator: "+")) } }
print("pi \(3.14159, digits: 2) \(list: [1, 2, 3])"); print(#"a\#(1)\n"#, ##"x"#\##(2)"##, #"""
  raw "multi" \#(3)
  \n stays
  """#)
var out = ""; print("to", 1, to: &out); print(out.debugDescription, terminator: "|\n"); struct Log: TextOutputStream { var lines: [String] = []; mutating func write(_ s: String) { lines.append(s) } }; var log = Log(); print("x", 1, to: &log); debugPrint("y", to: &log); print(log.lines)
let t = (a: 1, b: (c: "z", [2])); print(t, t.b.c, t.b.1); let nested: [String: [Int?]] = ["k": [nil, 2]]; print(nested); print([(1, "a"), (2, "b")], [(x: 1, y: 2)], ("only"), (), [()].count)
print(Int8.min, UInt64.max, -0.0, 1.0e-7, 12345678.9, 1e100, Double.leastNonzeroMagnitude, Float.pi, Float(1e10), Float(123456.789), 0.1 as Float + 0.2, 5.0 / 3, 1.0 / 3 as Float, 100.0, 1e5, 123456789.123)
print(["b": 1, "a": 2].sorted { $0.key < $1.key }, ["z": [1: "q"]], [1: nil] as [Int: Int?], [Optional<[Int]>.some([1])], [1...2, 3...4], ["é", "\u{1F600}", "\\", "\0", "\u{7f}", "'"], "\u{e9}\u{301}".unicodeScalars.count, "👍🏽".count, ["\r\n", "\t"])
