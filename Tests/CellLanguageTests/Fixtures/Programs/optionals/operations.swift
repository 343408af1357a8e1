let a: Int? = 4
let b: Int? = nil
print(a.map { $0 * 2 } as Any, b.map { $0 * 2 } as Any)
print(a.flatMap { $0 > 3 ? "big" : nil } as Any, a.flatMap { Int("x\($0)") } as Any)
print(a ?? 0, b ?? 0, b ?? a ?? 1, a == 4, b == nil, a != b, a! + 1)
print([1, nil, 3].compactMap { $0 }, ["1", "b", "3"].compactMap(Int.init))
print([3, nil, 1].map { $0 ?? 0 }.max()!, [Int]().max() as Any)
let nested: Int?? = .some(nil)
print(nested as Any, nested == nil, nested! == nil)
print(a as Any, b as Any, [a, b], String(describing: a), String(describing: b))
print("\(String(describing: a)) \(a.debugDescription)")
func half(_ n: Int) -> Int? { n % 2 == 0 ? n / 2 : nil }
print(half(8).flatMap(half).flatMap(half) as Any, half(6).flatMap(half) as Any)
var c: Int! = 5
print(c + 1, c as Any)
c = nil
print(c == nil)
if let value = Optional(3) { print(value) }
print(Optional<String>.none as Any, Optional.some("x")!)
print([1: "a"][1]!, [1: "a"][2] as Any)
