// printing of all sorts
struct P { var x = 1; var y: Double? = nil; let n = "a\"b"; var t = (1, "z"); var arr: [Character] = ["c"]; static let s = 3; lazy var l = 4; var comp: Int { 5 } }
final class C { var a = 1 }
enum E { case a, b(Int), c(x: String, y: [Int?]), d((Int, Int)), e(P2) }
struct P2 { let v: E2 = .one }
enum E2: String, CaseIterable { case one, two = "zwei" }
struct Q: CustomStringConvertible, CustomDebugStringConvertible { var description: String { "desc" }; var debugDescription: String { "debug" } }
struct R: CustomDebugStringConvertible { var debugDescription: String { "onlydebug" } }
struct G<T> { var t: T; var f: (T) -> Int = { _ in 1 } }
struct Empty {}
print(P2(), E.a, E.b(3), E.c(x: "q", y: [1, nil]), E.d((1, 2)), E.e(P2()), E2.two, E2.allCases, E2.two.rawValue, E2(rawValue: "zwei") as Any, Empty())
print(Q(), [Q()], ["k": Q()], Optional(Q()) as Any, (Q(), 1), R(), [R()], "\(R())", String(reflecting: Q()), String(describing: Q()))
print([Optional(1), nil], [["a": 1]], [[1.0, 2.5], []], (a: 1, b: "s"), [(1, a: 2)], Optional(Optional(3)) as Any, [E.b(1): 1].count as Any)
extension E: Hashable { static func == (a: E, b: E) -> Bool { "\(a)" == "\(b)" }; func hash(into h: inout Hasher) { h.combine("\(self)") } }
print(Int.self, [Int].self, [String: Int?].self, (Int, String).self, G<Int>.self, Optional<Int>.self, type(of: E.a), Any.self, (any Error).self, P2.self, Set<Int>.self, Result<Int, Never>.self)
print(G(t: 3).t, type(of: G(t: "s")), type(of: [1: "a"]), type(of: (1, 2.0)), type(of: 1...2), type(of: "a".first), type(of: [1].map { $0 }), type(of: "ab".dropFirst()))
print(1, "a", 2.0, true, nil as Int?, "x" as Character, separator: "|", terminator: "$\n")
print("a", terminator: ""); print(); print("", 1); print([]as [Int], [:] as [Int: Int], Set<Int>(), "", [""], [" "])
debugPrint(1, "a", 2.0, [1: "x"], ("a", 1), E2.one, Q(), separator: "; ")
debugPrint("x" as Any, Optional("x") as Any, [Optional("x")], Float(1), 1...2, "a"..."b", P2())
print(1...2, "a"..<"c", (...3), (1...), 1.5...2, [1, 2].lazy.map { $0 }.count, zip([1], [2]).map { $0 }, [1].enumerated().map { $0 })
print(C() is AnyObject, type(of: C()), String(describing: type(of: C())).count)
print([3: ["a", "b"]], ["a": nil] as [String: Int?], [1.0: 2], [true: "x"], ["k": ("a", 1)], [Character("a"): "b"])
var p = P(); p.y = 2; p.t.1 = "w"
print(p.x, p.y!, p.t, p.arr, "\(p.n)")
print("\(1)\("a")\([1, 2])\(nil as Int? as Any)\(E.b(2))", "\(1 + 1) = \(2)", "\("nested \("deep \(1)")")")
let any: [Any] = [1, "a", 2.5, [1, 2], ["k": 1], (1, 2), E.a, Q(), Optional(4) as Any, P2(), Int.self, true, Character("c"), 1...2]
print(any); for x in any { print(x, terminator: " ; ") }; print()
for x in any { switch x { case let i as Int: print("int", i); case let s as String where s.count == 1: print("s", s); case is Double: print("double"); case let a as [Int]: print("ints", a); case let t as (Int, Int): print("tuple", t.0); case E2.one: print("no"); case let q as CustomStringConvertible: print("csc", q); default: print("other", type(of: x)) } }
struct Outer { struct Inner { var a = [1: Set([2])] }; var inner = Inner(); enum Kind { case k(Inner) }; var kind = Kind.k(Inner()) }
print(Outer(), Outer.Inner(), [Outer.Kind.k(.init())], type(of: Outer.Inner()), String(reflecting: Outer.Inner.self).hasSuffix("Outer.Inner"))
class Base { var z = 0 }; class Derived: Base, CustomStringConvertible { var description: String { "D(\(z))" } }; print(Derived(), [Derived()], [Base() as Base].count, Derived() as Base, "\(Derived() as Base)")
struct Err: Error { let code: Int; let why: String }; print(Err(code: 3, why: "w"), Err(code: 1, why: "x") as Error, Result<Int, Err>.failure(Err(code: 2, why: "")), Result<Int?, Err>.success(nil))
print(Int?.none as Any, Int?.some(3) as Any, (1 as Int?).map { $0 + 1 } as Any, [Int?](repeating: nil, count: 2), String?("s") ?? "", (nil as String?) ?? "default", Optional<[Int]>([1]) as Any, ("a" as String?, 2))
