let squares = Dictionary(uniqueKeysWithValues: (1...4).map { ($0, $0 * $0) })
print(squares.sorted { $0.key < $1.key }.map { "\($0)\($1)" })
let grouped = Dictionary(grouping: ["apple", "ant", "bee", "cat", "cow"]) { $0.first! }
for key in grouped.keys.sorted() { print(key, grouped[key]!) }
let zipped = Dictionary(uniqueKeysWithValues: zip(["a", "b"], 1...))
print(zipped["b"]!, Dictionary([("x", 1), ("x", 2)]) { $0 + $1 }, Dictionary([("y", 1), ("y", 2)], uniquingKeysWith: max))
let inverted = Dictionary(uniqueKeysWithValues: zipped.map { ($1, $0) })
print(inverted[1]!, squares.map { $0.value }.sorted(), Set(squares.keys).count, Array(zipped.keys).sorted())
var counts: [Character: Int] = [:]
for c in "mississippi" { counts[c, default: 0] += 1 }
print(counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key)\($0.value)" }.joined())
var graph: [String: Set<String>] = [:]
for (a, b) in [("a", "b"), ("b", "c"), ("a", "c")] { graph[a, default: []].insert(b); graph[b, default: []].insert(a) }
print(graph["a"]!.sorted(), graph.mapValues(\.count).sorted { $0.key < $1.key }.map(\.value))
var nested: [String: [String: Int]] = [:]
nested["x", default: [:]]["y"] = 1
nested["x"]?["z"] = 2
nested["q"]?["z"] = 2
print(nested["x"]!.sorted { $0.key < $1.key }.map(\.value), nested["q"] as Any, nested["x"]?["y"] ?? 0)
let tuples: [(String, Int)] = squares.sorted { $0.key > $1.key }.map { ("\($0.key)", $0.value) }
print(tuples, [Int: String](), [1.5: "k"][1.5]!, [true: 1][false] as Any, [[1, 2]: "list"][[1, 2]]!)
struct Key: Hashable { var a: Int, b: String }
let keyed = [Key(a: 1, b: "x"): 10]
print(keyed[Key(a: 1, b: "x")]!, keyed[Key(a: 2, b: "x")] as Any)
for (k, v) in ["only": 1] { print(k, v) }
let copy = zipped
var changed = copy
changed["a"] = 99
print(copy["a"]!, changed["a"]!)
