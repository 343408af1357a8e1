var a = [3, 1, 4, 1, 5]
print(a.count, a.isEmpty, a.first!, a.last!, a[2], a.min()!, a.max()!, a.contains(4), a.firstIndex(of: 1)!, a.lastIndex(of: 1)!)
a.append(9); a.insert(0, at: 0); a += [2, 6]
print(a, a.removeFirst(), a.removeLast(), a.remove(at: 1), a)
a.append(contentsOf: 7...8)
a.insert(contentsOf: [10, 11], at: 2)
print(a, a.popLast()!)
a.removeSubrange(1..<3)
a.replaceSubrange(0...0, with: [30, 31])
print(a)
a.removeAll { $0 % 2 == 0 }
print(a)
a.sort(); print(a); a.sort(by: >); print(a); a.reverse(); print(a)
a.swapAt(0, a.count - 1)
print(a, a.reversed(), Array(a.reversed()), a.sorted(), a.prefix(2), a.suffix(2), a.dropFirst(), a.dropLast(2))
print(a.indices, a.startIndex, a.endIndex, a.first { $0 > 4 } as Any, a.firstIndex { $0 > 4 } as Any, a.last { $0 < 4 } as Any)
print(Array(repeating: "x", count: 3), [Int](), [Double](repeating: 0, count: 2), Array(1...4), Array("hi"), [[Int]](repeating: [0], count: 2))
a[1] = 100; a[0] += 1
print(a, a == [1], a + [1] == a, [1, 2] < [1, 3] ? 1 : 0)
func < (x: [Int], y: [Int]) -> Bool { x.lexicographicallyPrecedes(y) }
a.removeFirst(2); a.removeLast(1)
print(a, a.elementsEqual([1]), [1, 2, 3].starts(with: [1, 2]))
a.removeAll(); a.removeAll(keepingCapacity: true)
print(a, a.isEmpty)
