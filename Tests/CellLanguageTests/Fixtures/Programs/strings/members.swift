let s = "Hello, World"
print(s.count, s.isEmpty, s.uppercased(), s.lowercased(), s.first!, s.last!, s.hasPrefix("He"), s.hasSuffix("x"))
print(s.contains("World"), s.contains("o"), s.contains { $0.isNumber }, s.prefix(3), s.suffix(2), s.dropFirst(7), s.dropLast())
print(String(s.reversed()), s.split(separator: ","), s.split(separator: "o", maxSplits: 1))
print(s.filter { $0 != "l" }, s.map { $0 == "o" ? "0" : $0 }.count, String(s.map { $0 == "o" ? "0" : $0 }))
print(s.firstIndex(of: "W") == s.index(s.startIndex, offsetBy: 7), s[s.firstIndex(of: "W")!...])
print("a,b,,c".split(separator: ","), "a,b,,c".split(separator: ",", omittingEmptySubsequences: false))
print("a b  c ".split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true), " x y ".split(whereSeparator: \.isWhitespace))
print(["a", "b"].joined(), ["a", "b"].joined(separator: "--"), "abc" + "def", "ab" < "b", "B" < "a", "a" == "a")
print("abc".max()!, "abc".sorted(by: >), String("hello".sorted()), "abc".enumerated().map { "\($0)\($1)" })
print("x".compare("y") == "y".compare("x"), "a".isEmpty, String(repeating: "ab", count: 3), "abc".allSatisfy(\.isLetter))
extension String { func compare(_ o: String) -> Bool { self < o } }
for c in "hey" { print(c, terminator: "-") }
print()
print(s.lastIndex(of: "o").map { s.distance(from: s.startIndex, to: $0) } as Any, "abcabc".firstRange(of: "ca") != nil)
