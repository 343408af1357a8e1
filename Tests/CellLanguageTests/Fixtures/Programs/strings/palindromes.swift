func isPalindrome(_ text: String) -> Bool {
  let letters = text.lowercased().filter(\.isLetter)
  return letters == String(letters.reversed())
}
for t in ["A man, a plan, a canal: Panama", "Swift", "", "Été"] { print(t, isPalindrome(t)) }
func anagrams(_ words: [String]) -> [[String]] {
  Dictionary(grouping: words) { String($0.sorted()) }.values.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
}
print(anagrams(["tea", "eat", "tan", "ate", "nat", "bat"]))
func runLength(_ s: String) -> String {
  var out = "", previous: Character?, n = 0
  func flush() { if let p = previous { out += n > 1 ? "\(n)\(p)" : "\(p)" } }
  for c in s {
    if c == previous { n += 1 } else { flush(); previous = c; n = 1 }
  }
  flush()
  return out
}
print(runLength("aaabccd"), runLength("é"), runLength(""))
func levenshtein(_ a: String, _ b: String) -> Int {
  let a = Array(a), b = Array(b)
  var row = Array(0...b.count)
  for i in 0..<a.count {
    var previous = row[0]
    row[0] = i + 1
    for j in 0..<b.count {
      let cost = a[i] == b[j] ? previous : min(previous, row[j], row[j + 1]) + 1
      previous = row[j + 1]
      row[j + 1] = cost
    }
  }
  return row[b.count]
}
print(levenshtein("kitten", "sitting"), levenshtein("", "abc"), levenshtein("flaw", "lawn"))
func vowels(_ s: String) -> Int { s.filter { "aeiouAEIOU".contains($0) }.count }
print(vowels("Interpreter"), "hello world".split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "))
