// statements & patterns
func classify(_ x: Any) -> String { switch x { case 0 as Int: "zero"; case 0 as Double: "zero.0"; case let i as Int where i < 0: "neg"; case let i as Int: "int \(i)"; case let d as Double: "double \(d)"; case let s as String where s.isEmpty: "empty"; case let s as String: "str \(s)"; case let (x, y) as (Double, Double): "pt \(x),\(y)"; case let a as [Any]: "arr \(a.count)"; case is () -> Void: "fn"; default: "?" } }
for v: Any in [0, 0.0, -3, 7, 2.5, "", "x", (1.0, 2.0), [1, "a"], {}] { print(classify(v)) }
enum Shape { case circle(r: Double), rect(w: Double, h: Double), poly([(x: Double, y: Double)]), empty }
func area(_ s: Shape) -> Double { switch s { case .circle(let r) where r > 10: return -1; case .circle(let r): return 3 * r * r; case .rect(let w, _) where w == 0: return 0; case let .rect(w, h): return w * h; case .poly(let pts) where pts.count < 3: return 0; case .poly(let pts): var sum = 0.0; for (i, p) in pts.enumerated() { let q = pts[(i + 1) % pts.count]; sum += p.x * q.y - q.x * p.y }; return abs(sum) / 2; case .empty: return 0 } }
print([Shape.circle(r: 2), .circle(r: 11), .rect(w: 2, h: 3), .poly([(0, 0), (1, 0), (1, 1), (0, 1)]), .poly([]), .empty].map(area))
let pts = [(1, 0), (0, 5), (3, 3), (-2, 4), (0, 0)]
for p in pts { switch p { case (0, 0): print("origin"); case (_, 0): print("x axis"); case (0, let y): print("y axis at", y); case (-2...2, -2...2): print("near"); case let (x, y) where x == y: print("diag"); case (let x, _): print("else", x) } }
for case let (x, y) in pts where x > 0 { print(x, y) }
let opts: [Int?] = [1, nil, 3]; for case let x? in opts { print(x, terminator: " ") }; for case .some(let x) in opts where x > 1 { print(x) }
let results: [Result<Int, any Error>] = [.success(1), .failure(E.bad(code: 3)), .success(5)]
enum E: Error { case bad(code: Int), worse }
for case .success(let v) in results { print(v) }
for r in results { if case .failure(let e as E) = r, case .bad(let code) = e { print("code", code) } }
print(results.compactMap { try? $0.get() }, results.map { if case .success = $0 { "ok" } else { "no" } })
func f(_ n: Int) throws(E) -> Int { guard n > 0 else { throw .worse }; guard n != 3 else { throw .bad(code: n) }; return n }
for n in [1, 0, 3] { do { print(try f(n)) } catch { switch error { case .worse: print("worse"); case .bad(let c): print("bad", c) } } }
let grade = 87; let letter = switch grade { case 90...: "A"; case 80..<90: "B"; default: "C" }; print(letter)
let sign = if grade > 90 { "+" } else if grade > 85 { "~" } else { "-" }; print(sign)
var n = 27, steps = 0; repeat { n = n.isMultiple(of: 2) ? n / 2 : 3 * n + 1; steps += 1 } while n != 1; print(steps)
outer: while true { for i in 0... { if i == 3 { continue }; if i > 5 { break outer }; print(i, terminator: ",") } }; print()
func early(_ s: String?) -> String { guard let s, !s.isEmpty, let n = Int(s) else { return "none" }; defer { print("leaving", n) }; if n > 5 { return "big" }; return "small" }
print(early(nil), early("x"), early("3"), early("9"))
let nested: [String: [String: [Int]]] = ["a": ["b": [1, 2]]]; print(nested["a"]?["b"]?[0] ?? -1, nested["z"]?["b"]?.first ?? -2, nested["a"]!["b"]!.count)
var dict: [String: [Int]] = [:]; dict["x", default: []].append(1); dict["x"]?.append(2); dict["y"]?.append(3); dict["z"] = [9]; dict["z"]![0] += 1; print(dict.sorted { $0.key < $1.key })
let (q, r) = 17.quotientAndRemainder(dividingBy: 5); print(q, r); var (a, b) = (1, 2); (a, b) = (b, a + b); print(a, b)
let t = (1, (name: "x", 2.5)); print(t.1.name, t.1.1, t); if case (1, (_, let z)) = t { print(z) }
do { struct Local { var v = 1 }; let l = Local(); print(l) }; do { let x = try Int("12").orThrow(E.worse); print(x); _ = try Int("q").orThrow(E.bad(code: 9)) } catch E.bad(let code) where code == 9 { print("nine") } catch is E { print("E") } catch { print("other") }
extension Optional { func orThrow(_ e: @autoclosure () -> some Error) throws -> Wrapped { guard let self else { throw e() }; return self } }
print(#function, #line); func named() -> String { #function }; print(named()); assert(true); precondition(1 < 2, "no")
let s = """
  a "quoted" \(1 + 1) \
  line
    indent
  """; print(s, s.split(separator: "\n").count); print("tab\there", "nul\\", #"raw\n"#, "\u{1F44D}", "a" + "b" + String(3) + "\(true)")
print((1...5).reversed().map(String.init).joined(), stride(from: 5, to: 0, by: -2).map { $0 }, (0..<3).flatMap { i in (0..<i).map { (i, $0) } }, Array("abc").map(\.asciiValue!), [[1, 2], [3]].map(\.count))
func inside(_ x: Int) -> [String] { [x].map { _ in { #function }() } }; print({ #function }(), inside(1))
struct Named { var own: String { [1].map { _ in #function }[0] }; init() { print(#function, { #function }()) } }; print(Named().own)
