let s = "Grüße, 世界! 👨‍👩‍👧‍👦 e\u{301}tude"
print(s.count, s.unicodeScalars.count, s.utf8.count, s.utf16.count, s.uppercased(), s.lowercased())
print(s.reversed().map(String.init).joined(), s.first!, s.last!, s.isEmpty, String(s.dropFirst(3).prefix(4)))
if let comma = s.firstIndex(of: ",") {
  print(s[..<comma], s[comma...].count, s.distance(from: s.startIndex, to: comma), s[s.index(after: comma)] == " ")
}
print(
  "é" == "e\u{301}", "é".unicodeScalars.map { String($0.value, radix: 16, uppercase: true) },
  "e\u{301}".unicodeScalars.map { $0.value })
print(
  s.split { !$0.isLetter }.map(String.init), s.filter(\.isASCII), s.contains("世"), s.hasPrefix("Grü"),
  s.hasSuffix("tude"))
func caesar(_ text: String, _ shift: Int) -> String {
  String(
    text.map { c in
      guard let a = c.asciiValue, c.isLetter else { return c }; let base: UInt8 = c.isUppercase ? 65 : 97;
      return Character(UnicodeScalar((a - base + UInt8((shift % 26 + 26) % 26)) % 26 + base))
    })
}
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
func isPalindrome(_ t: String) -> Bool {
  let l = t.lowercased().filter { $0.isLetter }; return l == String(l.reversed())
}
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("Nope"))
func rle(_ t: String) -> String {
  var r = "", i = t.startIndex;
  while i < t.endIndex {
    let c = t[i]; var n = 0; while i < t.endIndex, t[i] == c { n += 1; i = t.index(after: i) };
    r += n > 1 ? "\(n)\(c)" : "\(c)"
  }; return r
}
print(rle("aaabccddddde"), rle(""), rle("xyz"))
var counts: [Character: Int] = [:]; for c in "mississippi" { counts[c, default: 0] += 1 }
print(counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key)\($0.value)" }.joined(separator: " "))
let multi = """
  First line
    indented "quotes" \("inter" + "polated")
  tab\there \
  continued
  """
print(multi, multi.split(separator: "\n").count, multi.components(separatedBy: "\n").map(\.count))
print(#"raw \n \(not) "q""#, #"but \#(1 + 1) yes"#)
import Foundation
print(String(format: "%5.2f|%-8@|%08.3f|%x|%+d|%%|%5d|%-5d|", 3.14159, "ab", 2.5, 255, 7, 42, 42))
print(
  "  trim me \n".trimmingCharacters(in: .whitespacesAndNewlines) + "|",
  "a-b_c".replacingOccurrences(of: "-", with: "+"), "one,two,,three".components(separatedBy: ","),
  "one,two,,three".split(separator: ",", omittingEmptySubsequences: false))
var m = "hello"; m.insert("X", at: m.index(m.startIndex, offsetBy: 2)); m.append(contentsOf: "yz");
m.remove(at: m.startIndex); m.replaceSubrange(m.startIndex..<m.index(m.startIndex, offsetBy: 2), with: "__");
print(m, m.popLast()!, m.removeLast(), m); m.removeAll { $0 == "_" }; print(m)
print(
  "abc" < "abd", "Zebra" < "apple", ["b", "A", "a", "B"].sorted(), ["x10", "x9"].max()!, "a".compare("b").rawValue)
for (i, w) in "the rain in spain".capitalized.split(separator: " ").enumerated() where i % 2 == 0 {
  print(i, w, terminator: " ")
}; print()
print(
  Int("42")!, Int("4x") as Any, Int("ff", radix: 16)!, Double("1e3")!, Bool("true")!, String(255, radix: 2), Int("-0")!,
  UInt8("300") as Any, Double(" 1") as Any)
print("a\tb\\ \u{1F600} \0".debugDescription, "quote\"".debugDescription, ["x\n"], "z" as Character, ["k": "v\""])
let scalars = "aβ😀".unicodeScalars;
print(scalars.map { $0.isASCII }, scalars.map { $0.properties.isEmoji }, Array("aβ".utf8), Array("😀".utf16))
print(
  "abc".map { $0.asciiValue! }.reduce(0) { Int($0) + Int($1) }, "Z".unicodeScalars.first!.value,
  Character(UnicodeScalar(97 + 2)), ("a"..."e").contains("c"))
let words = "It was the best of times it was the worst of times".lowercased().split(separator: " ");
let freq = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +);
print(
  freq.filter { $0.value > 1 }.keys.sorted(), freq["times"]!,
  Dictionary(grouping: words, by: \.count).mapValues(\.count).sorted { $0.key < $1.key }.map { "\($0):\($1)" })
print(
  "line1\r\nline2\nline3".split(whereSeparator: \.isNewline), "a,b;c".split(maxSplits: 1) { ",;".contains($0) },
  String(repeating: "=-", count: 5), "pad".padding(toLength: 6, withPad: ".", startingAt: 0))
