import Foundation
let text = """
  It was the best of times, it was the worst of times, it was the age of wisdom,
  it was the age of foolishness… “Naïve” café-goers didn't know: 42 > 7!
  """
let words = text.lowercased().split { !($0.isLetter || $0 == "'") }.map(String.init)
var counts: [String: Int] = [:]
for w in words { counts[w, default: 0] += 1 }
let ranked = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
for (word, n) in ranked.prefix(5) { print("\(word): \(n)") }
print(words.count, Set(words).count, words.map(\.count).max()!, words.max { $0.count < $1.count }!)
let lengths = Dictionary(grouping: Set(words), by: \.count).mapValues(\.count)
for k in lengths.keys.sorted() { print(k, String(repeating: "*", count: lengths[k]!)) }
let bigrams = zip(words, words.dropFirst()).map { $0 + " " + $1 }
var seen = Set<String>()
print(bigrams.filter { !seen.insert($0).inserted }.count, bigrams.first { $0.hasSuffix("age") } ?? "-", Set(bigrams).count)
print(text.filter { $0.isNumber }, text.filter { $0.isPunctuation }.count, text.unicodeScalars.filter { $0.value > 127 }.count, text.utf8.count, text.count)
let caesar = String("Hello, World".map { c -> Character in
  guard let v = c.asciiValue, c.isLetter else { return c }
  let base: UInt8 = c.isUppercase ? 65 : 97
  return Character(UnicodeScalar((v - base + 13) % 26 + base))
})
print(caesar, String(caesar.reversed()), caesar.uppercased(), caesar.prefix(5), caesar.suffix(5), caesar.dropFirst(7).lowercased())
var s = "swift"
s.insert("!", at: s.endIndex); s.insert(contentsOf: "my ", at: s.startIndex); s.replaceSubrange(s.startIndex..<s.index(s.startIndex, offsetBy: 2), with: "your"); print(s, s.firstIndex(of: "s")!.utf16Offset(in: s), s.remove(at: s.startIndex), s.removeLast(), s)
if let r = s.range(of: "sw") { print(s[r], s[..<r.lowerBound], s[r.upperBound...], s.distance(from: s.startIndex, to: r.lowerBound)) }
print(s.contains("wif"), s.hasPrefix("our"), s.split(separator: " "), s.components(separatedBy: " "), s.replacingOccurrences(of: "our", with: "y"), "  trim \n".trimmingCharacters(in: .whitespacesAndNewlines) + "|", "a-b_c".components(separatedBy: CharacterSet(charactersIn: "-_")))
print("abc" < "abd", "Zebra" < "apple", "é" == "e\u{301}", "straße".uppercased(), "ﬁ".count, "👨‍👩‍👧‍👦".count, "👨‍👩‍👧‍👦".unicodeScalars.count, "🇩🇪🇫🇷".count, "abc".map { $0.asciiValue! }, Array("añ"), "a\u{0}b".count)
print("x=\(1 + 1), \("nested \(true)")", #"raw \n \#(2)"#, "tab\tq\"uote\\", "multi", "A".isEmpty, "abc".compactMap { $0.hexDigitValue }, "12a".allSatisfy(\.isNumber), "7".first!.wholeNumberValue!, "é".unicodeScalars.map(\.value))
