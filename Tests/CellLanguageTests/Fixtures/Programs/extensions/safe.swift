extension Collection { subscript(safe i: Index) -> Element? { indices.contains(i) ? self[i] : nil } }
print([1][safe: 4] as Any, "abc"[safe: "abc".startIndex]!)
