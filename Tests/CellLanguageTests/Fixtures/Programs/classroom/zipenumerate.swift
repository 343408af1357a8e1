let names = ["a", "b", "c"], ages = [1, 2, 3]
for (name, age) in zip(names, ages) { print(name, age) }
for (i, name) in names.enumerated() { print("\(i + 1). \(name)") }
let dictionary = Dictionary(uniqueKeysWithValues: zip(names, ages))
print(dictionary["b"]!, zip(names, ages).map { $0 + "\($1)" })
