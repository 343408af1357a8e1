print((1...5).count, (1..<5).count, (0..<0).isEmpty, (1...5).contains(5), (1..<5).contains(5), 1...3, 0..<2, (1...3).map { $0 }, (1...5).reduce(0, +))
print((1...10).lowerBound, (1...10).upperBound, (2..<9).first!, (2..<9).last!, (1...3).reversed().map { $0 }, Array(2...4), (1...3) == 1...3)
print((0...100).clamped(to: 50...200), (1..<5).overlaps(4..<9), (1...9).randomElement() != nil, (1...4).min()!, (1...9).filter { $0 % 4 == 0 }, (1.0...2.0).contains(2), ("a"..."f").contains("c"))
let r = 3..., q = ..<4
print(r.contains(100), q.contains(4), [1, 2, 3, 4, 5][r], [1, 2, 3, 4, 5][q], (...2).contains(2))
for i in 3... { if i > 5 { break }; print(i, terminator: " ") }
print(Array((5...).prefix(3)), zip(1..., "ab").map { "\($0)\($1)" }, (1...6).dropFirst(2).map { $0 }, (0..<10)[2..<4].count)
print(stride(from: 0, to: 10, by: 3).map { $0 }, stride(from: 10, through: 0, by: -5).map { $0 }, stride(from: 1, through: 2, by: 0.25).map { $0 }, Array(stride(from: 5, to: 5, by: 1)))
for x in stride(from: 1.0, to: 0, by: -0.4) { print(x, terminator: " ") }
print((1...3).flatMap { a in (1...2).map { b in a * b } }, (0..<3).enumerated().map { $0 + $1 }, (1...20).stride2)
extension ClosedRange where Bound == Int { var stride2: [Int] { stride(from: lowerBound, through: upperBound, by: 7).map { $0 } } }
let range = 2..<5
switch 4 { case range: print("in", range.count); default: print("out") }
print(range ~= 5, (1...5).firstIndex(of: 3) != nil, (1...3).allSatisfy { $0 > 0 }, (0..<5).split { $0 == 2 }.map { Array($0) }, (1...3).elementsEqual([1, 2, 3]), (-3..<0).sorted(by: >))
print("hello"["hello".startIndex..<"hello".index("hello".startIndex, offsetBy: 2)], type(of: 1...2), type(of: 1..<2), (1...3).description, (1...5).index(after: (1...5).startIndex) == (1...5).startIndex)
