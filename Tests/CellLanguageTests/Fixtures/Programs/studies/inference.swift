import Foundation
let a = [1, 2, 3].map { $0 * 2 }.filter { $0 > 2 }.map(Double.init).map { $0 / 4 }
print(a)
let b = (1...3).flatMap { i in (1...i).map { j in (i, j) } }.filter { $0.0 != $0.1 }.map { "\($0)-\($1)" }
print(b)
let c = ["x": [1, 2], "y": [3]].mapValues { $0.reduce(0, +) }.filter { $0.value > 2 }.keys.sorted()
print(c)
let d = zip(1..., ["a", "b"]).map { ($1, $0) }; print(d, Dictionary(uniqueKeysWithValues: d).sorted { $0.0 < $1.0 }.map(\.value))
let e: [String: (Int) -> Int] = ["double": { $0 * 2 }, "square": { n in n * n }]; print(e.keys.sorted().compactMap { e[$0]?(5) })
let f = [3, 1, 2].sorted { $0 > $1 }.enumerated().map { i, x in i * x }; print(f)
let g = ["a,1", "b,2"].map { $0.split(separator: ",") }.map { (name: String($0[0]), value: Int($0[1]) ?? 0) }; print(g.map(\.name), g.reduce(0) { $0 + $1.value })
let h = [[1, 2, 3], [4, 5, 6]]; let transposed = (0..<3).map { c in h.map { $0[c] } }; print(transposed, h.map { $0.map(String.init).joined(separator: " ") }.joined(separator: "/"))
let i = stride(from: 0.0, through: 1, by: 0.5).map { x in (x, x * x) }; for (x, y) in i { print(x, y, terminator: " | ") }; print()
let j = "hello world".split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "); print(j)
let k = "mississippi".reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map { "\($0.key)\($0.value)" }; print(k)
let l = [1, 2, 3, 4, 5].reduce((even: [Int](), odd: [Int]())) { acc, n in n % 2 == 0 ? (acc.even + [n], acc.odd) : (acc.even, acc.odd + [n]) }; print(l)
let m = [5, 3, 9].enumerated().max { $0.element < $1.element }!; print(m.offset, m.element, [2.0, 8].map(log2), [1, -2].map(abs), ["b", "a"].min() ?? "")
func apply<T, U>(_ x: T, _ f: (T) throws -> U) rethrows -> U { try f(x) }
print(apply(3) { $0 + 1 }, apply("a") { $0.count }, apply([1, 2]) { xs in xs.map { x in Double(x) / 2 } })
let n: Int? = 5; print(n.map { $0 * 2 } ?? 0, n.flatMap { $0 > 3 ? "big" : nil } ?? "none", n == 5, n != nil, [n, nil].compactMap { $0 }.count)
var o: [Int: [String]] = [:]; for w in ["a", "bb", "c"] { o[w.count, default: []].append(w) }; print(o.sorted { $0.key < $1.key }.map { ($0.key, $0.value.count) }.map { "\($0.0):\($0.1)" })
let p = { (x: Int, y: Int) -> Int in if x > y { return x }; return y }; print(p(1, 2), { $0 + $1 }(3, 4), ({ [1, 2, 3].count })())
let q = Array(Set([3, 1, 3])).sorted(); let r = q.isEmpty ? nil : q.last; print(q, r ?? 0, (r.map(String.init) ?? "-") + "!")
let s = [("a", 1), ("b", 2)]; for (index, (name, value)) in s.enumerated() { print(index, name, value) }; print(s.map { $0.0 }, s.first { $0.1 == 2 }?.0 ?? "", s.contains { $0 == ("a", 1) })
let t = [1.0, 2, 3.5]; let mean = t.reduce(0, +) / Double(t.count); let sd = sqrt(t.map { pow($0 - mean, 2) }.reduce(0, +) / Double(t.count - 1)); print(String(format: "%.3f %.3f", mean, sd), t.map { ($0 - mean) / sd }.map { ($0 * 100).rounded() / 100 })
let u = (1...20).filter { n in n > 1 && !(2..<n).contains { n % $0 == 0 } }; print(u, u.lazy.map { $0 * $0 }.first { $0 > 50 }!)
let v = ["one": 1, "two": 2].map { ($0.value, $0.key) }.sorted { $0.0 < $1.0 }.map { $0.1 }; print(v); let w = Dictionary(grouping: 1...6) { $0 % 3 }.mapValues(\.count); print(w.sorted { $0.key < $1.key }.map { [$0.key, $0.value] })
let x: (Int, String, [Double]) = (1, "z", [0.5]); if case (1, let name, let values) = x, !values.isEmpty { print(name, values[0]) }
let y = [true, false, true].filter { $0 }.count; let z = [true, false].map { !$0 }; print(y, z, [1, 2, 3].allSatisfy { $0 < 5 && $0 > 0 }, (1...3).contains(2) ? "in" : "out")
let text = """
  name: value
  key = other
  """.split(separator: "\n").compactMap { line -> (String, String)? in
    guard let i = line.firstIndex(where: { ":=".contains($0) }) else { return nil }
    return (line[..<i].trimmingCharacters(in: .whitespaces), line[line.index(after: i)...].trimmingCharacters(in: .whitespaces)) }
print(text.map { "\($0.0)→\($0.1)" })
let counts = [3, 5, 2].map { Array(repeating: "#", count: $0).joined() }; counts.forEach { print($0) }
let cumulative = [1, 2, 3].reduce(into: []) { $0.append(($0.last ?? 0) + $1) } as [Int]; print(cumulative); let pairs = zip(cumulative, cumulative.dropFirst()).map { $1 - $0 }; print(pairs)
let lookup: (String) -> Int? = { ["a": 1][$0] }; print(lookup("a") ?? 0, lookup("b") ?? 0, [lookup("a"), lookup("q")].compactMap { $0 })
let sortedKeys = ["b": 1, "a": 2].keys.sorted(); print(sortedKeys, [3, 1].sorted(by: >), ["a", "B"].sorted(by: { $0.lowercased() < $1.lowercased() }))
let chunks = stride(from: 0, to: 7, by: 3).map { start in Array((0..<7)[start..<min(start + 3, 7)]) }; print(chunks)
let matrix = (0..<2).map { r in (0..<2).map { c in Double(r * 2 + c) } }; print(matrix.map { $0.max()! }.max()!, matrix.joined().reduce(0, +), matrix[1].firstIndex(of: 3.0)!)
print(Int(round(2.6)), Int("7").map { $0 + 1 } as Any, (try? JSONish.parse("x")) as Any, Optional("a").map { $0 + "b" }!); enum JSONish { static func parse(_ s: String) throws -> Int { guard let n = Int(s) else { throw E.bad }; return n }; enum E: Error { case bad } }
