struct P { var x = 1; var name = "n\"q"; var o: Int? = nil; var list = ["a"]; let f = 2.0 }
enum E { case plain, one(Int), two(a: Int, b: String), nested(P?) }
class C { var v = 1 }
final class D: CustomStringConvertible, CustomDebugStringConvertible {
  var description: String { "D!" }
  var debugDescription: String { "debug D" }
}
struct N: CustomStringConvertible { var description: String { "N!" } }
struct G: CustomDebugStringConvertible { var debugDescription: String { "debug G" } }
print(P(), [P()], (P(), 1), Optional(P()) as Any)
print(E.plain, E.one(1), E.two(a: 1, b: "s"), [E.one(2), .plain], E.nested(nil), E.nested(P()))
print(C(), D(), [D()], N(), [N()], G(), [G()], Optional(D()) as Any, (D(), N()), ["k": D()], "\(D()) \(N()) \(G())")
debugPrint("text", 1.0, [1, 2], P(), D(), E.two(a: 0, b: "x"), nil as Int? as Any, "a" as Character, separator: ", ")
debugPrint(["a": "b"], ("x", 1), 1...2, Optional("q") as Any, "line\n\"q\"", terminator: "!\n")
print("a\"b".debugDescription, [1.5].debugDescription, Optional("x").debugDescription, "é\u{301}\u{0}\u{1F600}".debugDescription, Character("\"").debugDescription)
print(String(reflecting: "x"), String(describing: ["x"]), String(reflecting: D()), String(describing: D()), String(reflecting: [1: "a"]), String(reflecting: P()))
print(String(describing: E.plain), "\(E.two(a: 3, b: "z"))", String(reflecting: E.plain), String(describing: C()), String(describing: type(of: C())))
struct W<T> { var value: T; var pair: (T, Int) }
print(W(value: "s", pair: ("t", 1)), W(value: [1], pair: ([], 0)), W(value: nil as Int?, pair: (nil, 2)))
let any: [Any] = [1, "s", 2.5, [1], P().list, nil as Int? as Any, E.plain, ("a", 1)]
print(any, any.map { "\($0)" })
let dict: [String: Any] = ["k": "v"]
print(dict, ["n": nil as Int?], [Optional("a"): 1])
