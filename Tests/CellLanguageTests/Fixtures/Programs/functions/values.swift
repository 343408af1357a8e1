func twice(_ f: (Int) -> Int, _ x: Int) -> Int { f(f(x)) }
func add(_ n: Int) -> (Int) -> Int { { $0 + n } }
func compose<A, B, C>(_ f: @escaping (B) -> C, _ g: @escaping (A) -> B) -> (A) -> C { { f(g($0)) } }
print(twice(add(3), 10))
let f: (Int) -> Int = add(1)
print(compose(f, { (s: String) in s.count })("four"))
let table: [(String, (Double, Double) -> Double)] = [("+", +), ("-", -), ("*", *), ("/", /), ("max", max)]
for (name, operation) in table { print(name, operation(7, 2)) }
var handlers: [String: (Int) -> String] = [:]
handlers["square"] = { "\($0 * $0)" }
handlers["show"] = { n in "<\(n)>" }
for key in handlers.keys.sorted() { print(key, handlers[key]!(5)) }
let described = [1, 2, 3].map(String.init)
print(described, ["1", "x"].map(Int.init))
func apply(_ operation: ((Int) -> Int)?, to x: Int) -> Int { operation?(x) ?? x }
print(apply(nil, to: 4), apply({ $0 * 2 }, to: 4))
let method = "a,b".split
print(method(",", Int.max, true).count)
let upper = "abc".uppercased
print(upper())
