struct Person { let name: String; let age: Int }
let people = [Person(name: "Ann", age: 30), Person(name: "Bob", age: 25), Person(name: "Cid", age: 30)]
for p in people.sorted(by: { $0.age == $1.age ? $0.name > $1.name : $0.age < $1.age }) { print(p.name, p.age) }
print(people.max { $0.age < $1.age }!.name, people.map(\.age).reduce(0, +) / people.count)
let grouped = Dictionary(grouping: people, by: \.age)
print(grouped.keys.sorted(), grouped[30]!.map(\.name))
