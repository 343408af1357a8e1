// Elements that closures choose, and characters of texts that lie in memory or are made.

let nested: [Int?] = [nil, 3, 1]
print(nested.first(where: { $0 != nil }) as Any, nested.max { ($0 ?? 0) < ($1 ?? 0) } as Any)
print(["b": 2, "a": 1].min { $0.value < $1.value }!.key, [Int]().max(by: <) as Any, "hello".first(where: { $0 > "h" }) as Any)
struct E: Error {}
do { _ = try [1, 2].first { if $0 == 2 { throw E() }; return false } } catch { print("thrown") }
let objects = (0..<4).map { i in (i, "\(i)") }
print(objects.max { $0.1 < $1.1 }!, objects.first { $0.0 == 2 }!.1)
let text = "aé\r\nb"
print(text[text.index(after: text.startIndex)], text.count, text.isEmpty, text[text.index(before: text.endIndex)])
func f() -> String { "xyz" }
print(f()[f().startIndex], f().index(after: f().startIndex) == f().endIndex, f().count)
let pairs = ["x": 1, "yy": 2].max { $0.key.count < $1.key.count }!
print(pairs)
