import Foundation
let text = "The quick brown fox jumps over the lazy dog. The dog sleeps; the fox doesn't!"
let words = text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
print(words.count, Set(words).count)
var counts: [String: Int] = [:]
for w in words { counts[w, default: 0] += 1 }
let top = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.prefix(3)
for (word, n) in top { print("\(word): \(n)") }
print(words.map(\.count).reduce(0, +), words.max { $0.count < $1.count }!, words.sorted { ($0.count, $0) < ($1.count, $1) }.first!)
func caesar(_ s: String, _ k: Int) -> String { String(s.map { c in guard let v = c.asciiValue, c.isLetter else { return c }
  let base: UInt8 = c.isUppercase ? 65 : 97; return Character(UnicodeScalar((v - base + UInt8((k + 26) % 26)) % 26 + base)) }) }
let secret = caesar("Hello, World", 3); print(secret, caesar(secret, -3))
func isPalindrome(_ s: String) -> Bool { let c = s.lowercased().filter(\.isLetter); return c == String(c.reversed()) }
print(["Anna", "A man, a plan, a canal: Panama", "Swift"].map(isPalindrome))
func runLength(_ s: String) -> [(Character, Int)] { var r: [(Character, Int)] = []; for c in s { if let last = r.last, last.0 == c { r[r.count - 1].1 += 1 } else { r.append((c, 1)) } }; return r }
print(runLength("aaabbc").map { "\($0.0)\($0.1)" }.joined(), runLength("").isEmpty)
let csv = "id,name,score\n1,Ann,9.5\n2,Bob,\n3,\"Cid\",7.25"
struct Row { let id: Int; let name: String; let score: Double? }
let rows = csv.components(separatedBy: "\n").dropFirst().compactMap { line -> Row? in
  let f = line.split(separator: ",", omittingEmptySubsequences: false)
  guard f.count == 3, let id = Int(f[0]) else { return nil }
  return Row(id: id, name: f[1].replacingOccurrences(of: "\"", with: ""), score: Double(f[2])) }
for r in rows { print(r.id, r.name, r.score.map { String(format: "%.1f", $0) } ?? "missing") }
let scores = rows.compactMap(\.score); print(scores.reduce(0, +) / Double(scores.count))
let acronym = "portable network graphics".split(separator: " ").compactMap(\.first).map { $0.uppercased() }.joined(); print(acronym)
print(text.prefix(9), text.suffix(5), text.dropFirst(4).prefix(5), text.firstIndex(of: "q")!.utf16Offset(in: text))
if let r = text.range(of: "fox") { print(text[..<r.lowerBound].count, text[r], text[r.upperBound...].prefix(6)) }
let vowels: Set<Character> = ["a", "e", "i", "o", "u"]; print(text.filter { vowels.contains($0) }.count, text.lowercased().filter("aeiou".contains).count)
print("a-b_c d".split(whereSeparator: { "-_ ".contains($0) }), "x=1;y=2".split(separator: ";").map { $0.split(separator: "=") }.map { ($0[0], Int($0[1])!) })
print(String("hello".sorted()), "héllo".count, "héllo".utf8.count, "👩‍👩‍👧".count, "abc" < "abd", "Zebra".lowercased().first == "z")
for (i, c) in "abc".enumerated() { print(i, c, terminator: i < 2 ? ", " : "\n") }
print("tab\tquote\"".debugDescription, "line".padding(toLength: 6, withPad: ".", startingAt: 0), Array("abc"), "ab" + String(3) + "\(4.0)")
