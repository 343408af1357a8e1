struct Name: Hashable, Comparable {
  var first, last: String
  static func < (a: Name, b: Name) -> Bool { (a.last, a.first) < (b.last, b.first) }
}
let names = [
  Name(first: "Bo", last: "Lee"), Name(first: "Al", last: "Lee"), Name(first: "Cy", last: "Abe"),
]
print(names.sorted().map { "\($0.first) \($0.last)" })
print(names.min()!.first, names.max()!.first, names[0] >= names[1])
print(names.contains(Name(first: "Cy", last: "Abe")), names.firstIndex(of: Name(first: "Al", last: "Lee"))!)
let set = Set(names + names)
print(set.count, set.contains(names[0]))
var ages = [Name: Int]()
for (i, name) in names.enumerated() { ages[name] = i * 10 }
print(ages[names[2]]!, ages[Name(first: "x", last: "y")] as Any)
struct Approximate: Equatable {
  var value: Double
  static func == (a: Approximate, b: Approximate) -> Bool { abs(a.value - b.value) < 0.1 }
}
print(Approximate(value: 1) == Approximate(value: 1.05), Approximate(value: 1) != Approximate(value: 1.2))
struct Caseless: Hashable {
  var text: String
  static func == (a: Caseless, b: Caseless) -> Bool { a.text.lowercased() == b.text.lowercased() }
  func hash(into hasher: inout Hasher) { hasher.combine(text.lowercased()) }
}
print(Set(["a", "A", "b"].map { Caseless(text: $0) }).count)
