let names = ["a", "b", "c"], values = [1, 2]
for (n, v) in zip(names, values) { print(n, v) }
print(zip(names, values).map { "\($0)\($1)" }, Array(zip(values, names)), zip(1..., names).map { $0 }, Dictionary(uniqueKeysWithValues: zip(names, 1...)).count)
for (i, (n, v)) in zip(names, values).enumerated() { print(i, n, v) }
for (offset, element) in names.enumerated() where offset != 1 { print(offset, element) }
print(names.enumerated().filter { $0.offset > 0 }.map(\.element), names.enumerated().max { $0.element < $1.element }!.offset)
print(zip(values, values.dropFirst()).allSatisfy(<), zip(names, names.reversed()).map(+), zip([1, 2], [3, 4]).map(*).reduce(0, +))
let dot = zip([1.0, 2], [3.0, 4]).reduce(0) { $0 + $1.0 * $1.1 }
print(dot, zip("ab", "xy").map { String([$0, $1]) }, zip(names, zip(values, values)).map { "\($0)\($1.0)\($1.1)" })
var it = names.makeIterator()
while let x = it.next() { print(x, terminator: ",") }
print(it.next() as Any)
print(sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }.map { $0 }, Array(sequence(state: 0) { (s: inout Int) -> Int? in s += 2; return s < 9 ? s : nil }))
print(repeatElement("x", count: 3).joined(), Array(repeatElement(0, count: 2)), CollectionOfOne(5).first!, [1, 2, 3].reversed().first!)
print(Array([3, 1, 2].enumerated().sorted { $0.element < $1.element }.map { $0.offset }), [1, 2, 3, 4].suffix { 2 })
extension Array { func suffix(_ n: () -> Int) -> ArraySlice<Element> { suffix(n()) } }
