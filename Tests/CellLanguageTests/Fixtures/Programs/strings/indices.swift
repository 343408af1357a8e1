let s = "naïve café"
var i = s.startIndex
while i != s.endIndex {
  print(s[i], terminator: "|")
  i = s.index(after: i)
}
print()
let third = s.index(s.startIndex, offsetBy: 2)
print(s[third], s[..<third], s[third...], s[s.index(before: s.endIndex)])
print(s.index(s.startIndex, offsetBy: 50, limitedBy: s.endIndex) as Any, s.indices.count)
let range = s.index(s.startIndex, offsetBy: 6)..<s.endIndex
print(s[range], String(s[range]).count)
var t = "abcdef"
t.insert("X", at: t.index(t.startIndex, offsetBy: 3))
t.remove(at: t.startIndex)
t.append(contentsOf: "gh")
t.replaceSubrange(t.startIndex..<t.index(t.startIndex, offsetBy: 2), with: "__")
print(t, t.removeFirst(), t.removeLast(), t.popLast()!, t)
t.removeAll { $0 == "_" }
print(t)
t.insert(contentsOf: "123", at: t.endIndex)
t.removeSubrange(t.startIndex...t.startIndex)
t.removeFirst(2); t.removeLast(1)
print(t)
if let colon = "key: value".firstIndex(of: ":") {
  let text = "key: value"
  print(text[..<colon], text[text.index(after: colon)...].drop { $0 == " " })
}
t.removeAll()
print(t.isEmpty)
