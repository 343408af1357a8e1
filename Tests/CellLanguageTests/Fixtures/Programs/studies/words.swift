import Foundation
// Text processing: tokens, frequencies, n-grams, caesar, palindromes, anagrams
let text = """
It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness; it was the epoch of belief...
"""
let words = text.lowercased().split { !$0.isLetter }.map(String.init)
var counts: [String: Int] = [:]
for w in words { counts[w, default: 0] += 1 }
let top = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5)
for (w, c) in top { print(w, String(repeating: "*", count: c)) }
let bigrams = zip(words, words.dropFirst()).map { "\($0) \($1)" }
let bc = bigrams.reduce(into: [:]) { $0[$1, default: 0] += 1 }
print(bc.filter { $0.value > 2 }.keys.sorted())
func caesar(_ s: String, by k: Int) -> String {
  String(s.map { c -> Character in
    guard let a = c.asciiValue, c.isLetter else { return c }
    let base: UInt8 = c.isUppercase ? 65 : 97
    return Character(UnicodeScalar((a - base + UInt8((k % 26 + 26) % 26)) % 26 + base))
  })
}
let secret = caesar("Hello, World!", by: 3)
print(secret, caesar(secret, by: -3))
func isPalindrome(_ s: String) -> Bool { let l = s.lowercased().filter(\.isLetter); return l == String(l.reversed()) }
print(["A man, a plan, a canal: Panama", "Nope"].map(isPalindrome))
let anagrams = Dictionary(grouping: ["listen", "silent", "enlist", "google", "gogole"]) { String($0.sorted()) }
print(anagrams.values.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] })
let idx = text.firstIndex(of: ",")!
print(text[..<idx], text[text.index(after: idx)...].prefix(4), text.distance(from: text.startIndex, to: idx))
print("naïve café 👩‍👩‍👧 é".count, "naïve".unicodeScalars.count, "👩‍👩‍👧".utf8.count, Array("añb".utf8))
print("a-b-c".split(separator: "-", maxSplits: 1), "x=1;y=2".split(separator: ";").map { $0.split(separator: "=") })
var s = "abc"; s.insert("Z", at: s.index(s.startIndex, offsetBy: 1)); s.append(contentsOf: "de"); s.removeLast(); print(s, s.hasPrefix("aZ"), s.uppercased())
print("line one\nline two".components(separatedBy: "\n").count, "  trim ".trimmingCharacters(in: .whitespaces) + "|", "aXbX".replacingOccurrences(of: "X", with: "-"))
print(#"raw \(no) "quotes""#, "tab\tq\"", "\u{1F600}", "multi" + "ply")
debugPrint("a\n\"b\"", ["k": [1.0, 2.5]], Optional("x") as Any, (1, "t"))
