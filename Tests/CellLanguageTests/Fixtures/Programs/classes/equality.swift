class Key: Hashable {
  let id: Int
  init(_ id: Int) { self.id = id }
  static func == (a: Key, b: Key) -> Bool { a.id == b.id }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
let a = Key(1), b = Key(1), c = Key(2)
print(a == b, a === b, a != c, Set([a, b, c]).count)
var table: [Key: String] = [a: "one"]
table[b] = "uno"
print(table[a]!, table.count)
var identities: Set<ObjectIdentifier> = []
for key in [a, b, a] { identities.insert(ObjectIdentifier(key)) }
print(identities.count)
class Plain { var n = 1 }
let p = Plain()
let q: Plain? = p
print(q === p, q == nil)
