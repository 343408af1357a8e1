let s = "one two three"
print(s.split(separator: " ").reversed().joined(separator: " "))
print(s.split(separator: " ").map { String($0.reversed()) }.joined(separator: " "))
print(String(s.reversed()), s.contains("two"), s.replacing("two", with: "2"))
