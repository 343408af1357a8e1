// Slices by all kinds of ranges, and what is made of them.
let numbers = Array(10..<20)
let words = ["a", "b", "c", "d"]
let (two, five) = (2, 5)
let kept = 3...4
print(numbers[two..<five], numbers[two...five], numbers[..<two], numbers[...two], numbers[five...], numbers[kept])
print(words[1...], Array(words[...1]), words[(kept.lowerBound - 1)...].count, type(of: words[1...]))
print(numbers[two..<five].startIndex, numbers[five...].first!, numbers[..<five].last!, numbers[5..<5].isEmpty)
print(numbers[2...].reduce(0, +), words[1..<3].joined(separator: "+"), numbers[4...].sorted(by: >), numbers[..<3].max()!)
for x in numbers[7...] { print(x, terminator: " ") }
print()
for (i, w) in words[1...].enumerated() { print(i, w, terminator: " ") }
print()
var list = words
list[1...2] = ["x"]
list[...0] = []
list += list[1...]
list.append(contentsOf: words[..<2])
print(list, list + words[3...], [1] + [2, 3] + numbers[8...], numbers[8...] + [0])
var slice = numbers[2..<6]
slice += [1]
print(slice, slice + [2], slice.dropFirst(2), Array(slice) + slice)
print((1...5).map { $0 * $0 }, (0..<0).map { $0 }, (3...3).reduce(0, +), (1...4).filter { $0 % 2 == 0 })
print(type(of: 1..<2), type(of: ...2), (1...3) == 1...3, (2...).contains(5), (..<2).contains(2))

// What sequences are walked side by side, numbered and from the end.
print(zip(numbers, words).map { "\($0)\($1)" }, zip(words, 1...).map { $0.1 }, zip(1...2, "xyz").map { "\($0)\($1)" })
print(zip(words[1...], words).reduce("") { $0 + $1.0 + $1.1 }, Array(zip([1, 2, 3], [true])).count)
var pairs = Array(zip(words, numbers))
pairs[0].0 = "changed"
print(pairs[0], pairs[1], words[0])
print(numbers.enumerated().filter { $0.element % 5 == 0 }.map { $0.offset }, Array("añb".enumerated()).last!)
print(words.reversed().map { $0 }, numbers[..<3].reversed() as [Int], (0..<3).reversed().map { $0 }, Array("añb".reversed()))
print(String("añb".reversed()), String("x\r\ny".reversed()) == "y\r\nx", String(["a", "\u{301}", "b"] as [Character]))
print(words.enumerated().reversed().map { $0.offset }, type(of: words.reversed()), type(of: zip(words, words)))

// The ends of arrays.
var stack = [5, 2000, 7]
while let top = stack.popLast() { print(top, stack.last ?? -1, stack.first as Any, stack.isEmpty) }
print(stack.popLast() as Any, stack.first == nil, stack.last.map { $0 + 1 } as Any)
var nested: [Int?] = [nil, 4]
print(nested.last!!, nested.first! as Any, nested.popLast()! as Any, nested.popLast()! as Any, nested.popLast() as Any)
var names = ["x", "y"]
if let last = names.last, names.count == 2 { names.append(last + "!") }
names[names.count - 1] += "?"
print(names, names.popLast()!, names.last!.uppercased(), [[1], [2, 3]].last?.count ?? 0, [Int]().first as Any)
let tail: Substring = "tail"
print(tail == "tail", "a b".split(separator: " ")[1] == "b", tail + "s", tail.base == "tail")
