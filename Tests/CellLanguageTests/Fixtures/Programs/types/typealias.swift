typealias Name = String
typealias Handler = (Name, Int) -> Bool
typealias Table<T> = [Name: [T]]
struct Store { typealias Key = Int; var items: [Key: Name] = [:]; subscript(k: Key) -> Name? { items[k] } }
let h: Handler = { $0.count == $1 }
var t: Table<Double> = ["a": [1]]
t["b"] = [2, 3]
print(h("abc", 3), t["b"]!, Store(items: [1: "x"])[1]!)
func find(_ k: Store.Key) -> Name { Store(items: [2: "two"])[k] ?? "none" }
print(find(2), find(3))
typealias Pair = (left: Int, right: Int)
let p: Pair = (1, 2)
print(p.left + p.right, p)
