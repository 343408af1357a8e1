let xs = [3, 1, 3, 2, 1]
var seen = Set<Int>()
print(xs.filter { seen.insert($0).inserted }, Array(Set(xs)).sorted(), Set(xs).count)
let duplicates = Dictionary(grouping: xs) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
print(duplicates)
let (minimum, maximum) = (xs.min()!, xs.max()!)
print(minimum, maximum, (minimum...maximum).filter { !xs.contains($0) }, Set(minimum...maximum).subtracting(xs))
let ranks = xs.sorted().enumerated().reduce(into: [Int: Int]()) { if $0[$1.element] == nil { $0[$1.element] = $1.offset } }
print(xs.map { ranks[$0]! })
print(xs.sorted().reduce(into: [(Int, Int)]()) { if $0.last?.0 == $1 { $0[$0.count - 1].1 += 1 } else { $0.append(($1, 1)) } })
