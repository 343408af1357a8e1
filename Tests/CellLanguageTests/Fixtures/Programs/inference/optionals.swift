func f(_ x: Int?) -> Int { x ?? 0 }
func g(_ x: Double?, y: String? = nil) -> String { "\(x ?? -1) \(y ?? "-")" }
print(f(3), f(nil), g(2), g(nil, y: "a"), g(1.5))
var values: [Int?] = []
values.append(3)
values.append(nil)
print(values, values.first as Any, values.first! as Any)
func h() -> Int? { 5 }
func lookup(_ k: String) -> Int? { ["a": 1][k] }
let x = h()! + (lookup("a") ?? 0) + (lookup("b") ?? 10)
print(x, h() == 5, lookup("z") == nil, [h(), lookup("b")].compactMap { $0 })
let nested = lookup("a").map { [$0] } ?? []
print(nested, lookup("b").map { "\($0)" } ?? "none")
var best: (name: String, score: Double)?
for (n, s) in [("a", 1.0), ("b", 3), ("c", 2)] { if s > best?.score ?? -.infinity { best = (n, s) } }
print(best!.name, best?.score ?? 0)
let text: String? = nil
print(text?.count ?? 0, text == nil, (text ?? "default").count)
