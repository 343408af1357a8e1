var d = ["one": 1, "two": 2]
print(d.count, d.isEmpty, d["one"]!, d["x"] as Any, d["x", default: 0], d.keys.sorted(), d.values.sorted())
d["three"] = 3
d["one"] = nil
d["two"]! += 10
d["new", default: 100] += 1
print(d.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
print(d.updateValue(5, forKey: "two") as Any, d.updateValue(6, forKey: "six") as Any, d.removeValue(forKey: "six") as Any, d.removeValue(forKey: "zz") as Any)
print(d.mapValues { $0 * 2 }.sorted { $0.value < $1.value }.map(\.key), d.filter { $0.value > 4 }.count, d.contains { $0.value == 5 }, d.keys.contains("two"))
for (key, value) in d.sorted(by: { $0.key < $1.key }) { print(key, value) }
for (i, key) in d.keys.sorted().enumerated() { print(i, key) }
print(["a": 1], [1: [2]], [String: Int](), ["k": ["n": 1.5]], ["a": 1] == ["a": 1], d == d)
print(d.merging(["two": 1, "t": 2]) { $0 + $1 }["two"]!, d.reduce(0) { $0 + $1.value }, d.max { $0.value < $1.value }!.key, d.min { $0.value < $1.value }!.value)
d.merge(["z": 26]) { old, _ in old }
print(d.count, d.first != nil, d.compactMapValues { $0 > 5 ? $0 : nil }.count, d.allSatisfy { $0.value > 0 }, d.sorted { $0.1 > $1.1 }[0].0)
if let i = d.index(forKey: "z") { print(d[i].key, d[i].value); d.remove(at: i) }
d.removeAll()
print(d, d.isEmpty, d.randomElement() as Any)
