func describe(_ text: String?) -> String {
  guard let text, !text.isEmpty else { return "nothing" }
  guard let number = Int(text) else { return "no number: \(text)" }
  guard case 0..<100 = number else { return "out of range" }
  return "number \(number)"
}
for text in [nil, "", "abc", "12", "100", "-1"] as [String?] {
  print(describe(text))
}
for i in 0..<6 {
  guard i % 2 == 1 else { continue }
  guard i < 5 else { break }
  print(i)
}
func first(_ values: [Int], over limit: Int) -> Int? {
  for value in values {
    guard value > limit else { continue }
    return value
  }
  return nil
}
print(first([1, 5, 9], over: 4) as Any, first([], over: 0) as Any)
