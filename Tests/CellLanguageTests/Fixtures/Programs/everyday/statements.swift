// statements and patterns
func classify(_ p: (Int, Int)) -> String { switch p { case (0, 0): "origin"; case (_, 0), (0, _): "axis"; case let (x, y) where x == y: "diag \(x)"; case (1...3, let y) where y < 0: "box \(y)"; case (..<0, 0...): "left-up"; default: "else" } }
for p in [(0, 0), (3, 0), (2, 2), (2, -5), (-1, 3), (9, 8)] { print(classify(p)) }
outer: for i in 1... { for j in stride(from: i, through: 0, by: -2) { if j == 3 { continue outer }; if i * j > 20 { print("stop", i, j); break outer } } }
var n = 27, steps = 0; repeat { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps += 1 } while n != 1; print(steps)
func guardIt(_ s: String?) -> Int { guard let s, let n = Int(s), case 1...9 = n else { return -1 }; return n }
print(guardIt("5"), guardIt("50"), guardIt(nil), guardIt("x"))
let x: Int? = 5; if let x, x > 3 { print("big", x) } else if x == nil { print("nil") }; if case let y? = x, y.isMultiple(of: 5) { print("five") }; if case .some(let z) = x { print(z) }
let value = if steps > 100 { "many" } else if steps > 50 { "some" } else { "few" }; print(value)
let grade = switch 87 { case 90...: "A"; case 80..<90: "B"; default: "C" }; print(grade)
for case (let i, let s?) in [(1, "a"), (2, nil), (3, "c")] as [(Int, String?)] { print(i, s) }
for i in 0..<10 where i % 3 == 0 { print(i, terminator: i < 9 ? "," : "\n") }
enum Token { case num(Int), op(Character), paren(open: Bool) }
let toks: [Token] = [.num(3), .op("+"), .paren(open: true), .num(-4), .paren(open: false)]
for t in toks { switch t { case .num(let n) where n < 0: print("neg", n); case .num(3): print("three"); case let .num(n): print("num", n); case .op("+"), .op("-"): print("additive"); case .op: print("op"); case .paren(open: true): print("("); case .paren: print(")") } }
if case .num(let n)? = toks.first { print("first", n) }; print(toks.filter { if case .num = $0 { true } else { false } }.count)
func fall(_ n: Int) { switch n { case 1: print("one"); fallthrough; case 2: print("two"); case 3, 4: break; default: print("many") } }; fall(1); fall(2); fall(3); fall(9)
var (a, b) = (1, 2); (a, b) = (b, a + b); print(a, b); let (q, r) = 17.quotientAndRemainder(dividingBy: 5); print(q, r); let (_, second, third: t3) = (1, "two", third: 3.0); print(second, t3)
do { let a = 10; print(a); do { let a = "inner"; print(a) } }; print(a)
func lateInit(_ f: Bool) -> String { let s: String; if f { s = "yes" } else { s = "no" }; return s }; print(lateInit(true), lateInit(false))
var i = 0; while true { i += 1; if i == 2 { continue }; if i > 4 { break }; defer { print("end", i) }; print("body", i) }
labelled: do { if i > 3 { break labelled }; print("not here") }; label2: if i > 0 { if i == 5 { break label2 }; print("no") }
switch "hello" { case "a"..."m": print("first half"); case "n"...: print("second"); default: print("?") }
switch (x, grade) { case (nil, _): print("none"); case (5?, "B"): print("5B"); case let (v?, g): print(v, g) }
let c: Character = "x"; switch c { case "a", "e", "i", "o", "u": print("vowel"); case "a"..."z": print("consonant"); default: print("other") }
struct Even { static func ~= (p: Even, v: Int) -> Bool { v % 2 == 0 } }; switch 4 { case Even(): print("even"); default: print("odd") }
func ~= (p: (Int) -> Bool, v: Int) -> Bool { p(v) }; switch 7 { case { $0 > 100 }: print("huge"); case { $0 > 5 }: print("medium"); default: print("small") }
let any: Any = 3.5; switch any { case is Int: print("int"); case let d as Double where d > 3: print("double", d); default: print("?") }
let nestedOpt: Int?? = .some(nil); switch nestedOpt { case nil: print("outer nil"); case .some(nil): print("inner nil"); case let .some(.some(v)): print(v) }
print(x.map { $0 * 2 } ?? 0, x.flatMap { $0 > 9 ? $0 : nil } as Any, x == 5, x != nil, (x ?? 0) + 1, x! + 1, [x, nil, 7].compactMap { $0 }.reduce(0, +))
struct Deep { var d: [String: Deep] = [:]; var v: Int? }; var deep = Deep(); deep.d["a"] = Deep(v: 3); deep.d["a"]?.v? += 4; deep.d["b"]?.v = 9; print(deep.d["a"]?.v as Any, deep.d["b"]?.v as Any, deep.d["a"]?.d["z"]?.v?.description ?? "nope", deep.d["a"]?.v.map { "\($0)" } ?? "")
func multi() -> (min: Int, max: Int, all: [Int]) { let v = [4, 2, 8]; return (v.min()!, v.max()!, v) }; let res = multi(); print(res.min, res.1, res, multi().all[0])
print((1, "a") == (1, "a"), (1, 2) < (1, 3), ("b", 1) > ("a", 9), (1, 2, 3) != (1, 2, 4))
assert(a == 2, "fine"); precondition(b == 3); print(#line, (#file as String).isEmpty)
let big = 1_000; let oct = 0o17, hex = 0xAB, bin = 0b101, flt = 1e-3; print(big, oct, hex, bin, flt, 0x1.8p1); var sum = 0; for (i, c) in "abc".enumerated() { sum += i * Int(c.asciiValue!) }; print(sum)
