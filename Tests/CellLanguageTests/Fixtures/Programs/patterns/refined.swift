// Refined pattern matching.
enum Shape: Equatable { case circle(r: Double), rect(w: Double, h: Double), polygon([Double]), none }
func describe(_ s: Shape) -> String {
  switch s {
  case .circle(let r) where r > 10: "big circle"
  case .circle(r: 0), .rect(w: 0, h: _), .rect(_, h: 0): "degenerate"
  case .circle: "circle"
  case let .rect(w, h) where w == h: "square \(w)"
  case .rect(let w, _) where w < 1: "thin"
  case .rect: "rect"
  case .polygon(let p) where p.isEmpty: "empty"
  case .polygon(let p): "\(p.count)-gon"
  case .none: "nothing"
  }
}
print([Shape.circle(r: 11), .circle(r: 0), .circle(r: 1), .rect(w: 2, h: 2), .rect(w: 0.5, h: 2), .rect(w: 3, h: 0), .rect(w: 3, h: 4), .polygon([]), .polygon([1, 2, 3]), .none].map(describe))
func classify(_ x: Any) -> String {
  switch x {
  case 0 as Int: "zero"
  case let n as Int where n < 0: "negative \(n)"
  case is Int: "int"
  case let d as Double: "double \(d)"
  case let s as String where s.isEmpty: "empty string"
  case let s as String: "string \(s.count)"
  case let (a, b) as (Int, Int): "pair \(a + b)"
  case let a as [Any]: "array of \(a.count)"
  case let d as [String: Int]: "dict \(d.count)"
  case let f as (Int) -> Int: "function \(f(2))"
  case let s as Shape: "shape \(describe(s))"
  case let e as any Error: "error \(e)"
  case Optional<Any>.none: "nil"
  default: "other \(type(of: x))"
  }
}
struct Oops: Error { var code = 3 }
print(([0, -4, 7, 2.5, "", "abc", (1, 2), [1, "a"] as [Any], ["a": 1], { $0 * 3 } as (Int) -> Int, Shape.none, Oops(), true, Character("c"), 1...3] as [Any]).map(classify))
let points = [(0, 0), (1, 0), (0, 5), (3, 3), (2, -2), (7, 8), (-5, 1)]
for p in points { switch p { case (0, 0): print("origin", terminator: " "); case (_, 0): print("x-axis", terminator: " "); case (0, let y): print("y=\(y)", terminator: " "); case let (x, y) where x == y: print("diag", terminator: " "); case (let x, let y) where x == -y: print("anti \(x)", terminator: " "); case (1...10, 1...10): print("box", terminator: " "); default: print("else", terminator: " ") } }; print()
func grade(_ n: Int) -> Character { switch n { case ..<0, 101...: "?"; case 90...: "A"; case 80..<90: "B"; case 70..<80: "C"; default: "F" } }
print(String([95, 85, 71, 3, -1, 200].map(grade)))
let opt: Int?? = .some(nil); switch opt { case .none: print("none"); case .some(.none): print("some none"); case .some(.some(let x)): print(x) }
let vals: [Int?] = [1, nil, 3]; for case let x? in vals { print(x, terminator: " ") }; for case .some(let x) in vals where x > 1 { print(x, terminator: " ") }; print(vals.map { switch $0 { case 1?: "one"; case nil: "nil"; case let n?: "\(n)" } })
if case .rect(let w, let h) = Shape.rect(w: 2, h: 3), w < h { print("area", w * h) }; guard case let .polygon(ps) = Shape.polygon([4]), let first = ps.first else { fatalError() }; print(first)
let isC = if case .circle = Shape.circle(r: 1) { true } else { false }; print(isC)
func ~= (pattern: (Int) -> Bool, value: Int) -> Bool { pattern(value) }; func ~= (p: [Int], v: Int) -> Bool { p.contains(v) }
let even = { (n: Int) in n % 2 == 0 }
for n in [3, 8, 11] { switch n { case even: print("even"); case [3, 5, 7]: print("small prime"); case _: print("odd") } }
outer: for i in 1... { for j in 1...i { if i * j > 20 { print("stop", i, j); break outer }; if j == 3 { continue outer } } }
var n = 27, steps = 0; repeat { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps += 1 } while n != 1; print(steps)
let s = "k=v; x=10;y = 7"; let kv = s.split(separator: ";").compactMap { part -> (String, Int)? in let f = part.split(separator: "=").map { $0.filter { !$0.isWhitespace } }; guard f.count == 2, let v = Int(f[1]) else { return nil }; return (f[0], v) }; print(kv)
switch (kv.count, kv.first) { case (2, let (k, v)?) where v > 5: print("two", k, v); case (0, _): print("zero"); default: print("other") }
let c: Character = "e"; switch c { case "a", "e", "i", "o", "u": print("vowel"); case "a"..."z": print("consonant"); default: print("?") }
switch 5 { case let x where x > 3: print("gt"); fallthrough; case 100: print("fell"); default: print("no") }
let res: Result<Int, Oops> = .failure(Oops(code: 9)); switch res { case .success(let v): print(v); case .failure(let e) where e.code == 9: print("nine"); case .failure: print("f") }
do { throw Oops(code: 4) } catch let e as Oops where e.code > 4 { print("a") } catch is Oops { print("b") } catch { print("c") }
