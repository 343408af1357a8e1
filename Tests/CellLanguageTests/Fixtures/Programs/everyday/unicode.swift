// strings and Unicode
import Foundation
let s = "Héllo, wörld! 👩‍👩‍👧‍👦🇩🇪e\u{301}"
print(s.count, s.unicodeScalars.count, s.utf8.count, s.utf16.count)
print(s.uppercased(), s.lowercased(), s.reversed().map(String.init).joined())
for c in s.suffix(4) { print(c, c.unicodeScalars.map { String($0.value, radix: 16) }, c.utf8.count, c.isLetter, c.isASCII, c.isEmoji2) }
extension Character { var isEmoji2: Bool { unicodeScalars.first!.properties.isEmojiPresentation } }
print("caf\u{e9}" == "cafe\u{301}", "caf\u{e9}".hasSuffix("\u{e9}"), Set(["\u{e9}", "e\u{301}"]).count)
let i = s.firstIndex(of: ",")!
print(s[..<i], s[i...].dropFirst(2).prefix(5), s.distance(from: s.startIndex, to: i), s[s.index(i, offsetBy: 2)])
print(s.prefix { $0 != " " }, s.split(separator: " ").map(\.count), s.split(whereSeparator: { !$0.isLetter }).map(String.init))
print(s.contains("wör"), s.range(of: "wör").map { s[$0] } ?? "none", s.replacingOccurrences(of: "l", with: "LL"))
print("a-b_c d".components(separatedBy: CharacterSet(charactersIn: "-_ ")), "  pad\n".trimmingCharacters(in: .whitespacesAndNewlines) + "|")
print("abc" < "abd", "Z" < "a", "a" < "á", "10" < "9", "".isEmpty, "abc".compare("ABC", options: .caseInsensitive) == .orderedSame)
var t = "hello"
t.insert("X", at: t.index(after: t.startIndex))
t.insert(contentsOf: "YZ", at: t.endIndex)
t.remove(at: t.startIndex)
t.removeAll { $0 == "l" }
t.replaceSubrange(t.startIndex..<t.index(t.startIndex, offsetBy: 2), with: "__")
t.append(contentsOf: ["1", "2"])
print(t, t.first!, t.last!, t.popLast()!, t)
t += String(repeating: "ab", count: 3)
print(t, t.firstIndex(of: "a").map { t.distance(from: t.startIndex, to: $0) }!, String(t.sorted()), t.max()!, Set(t).count)
print(Character("a").asciiValue!, Character("9").wholeNumberValue!, Character("½").wholeNumberValue as Any, Character("F").hexDigitValue!, Character("ß").uppercased(), Character("\n").isNewline)
print(String(255, radix: 16, uppercase: true), Int("zz", radix: 36)!, Int("+5")!, Int("5 ") as Any, Double("1e-3")!, Double("inf")!, Double(".5") as Any, Bool("true")!)
print("tab\there \"q\" \\ \u{1F600} \0".debugDescription, "nul\0".count)
debugPrint("é\n\r\t\u{7f}\u{200b}", Character("\""), "a'b")
print(["a\n", "b\"c"], ["k": "v\t"], ("x", Character("y")), Optional("z") as Any)
print("""
  multi \
  line
    indented "quotes" \("in" + "terp")
  """, #"raw \n \#(1 + 1) "x""#)
print("one two  three".split(separator: " ", maxSplits: 1), "a,b,,c".split(separator: ",", omittingEmptySubsequences: false), "abc".map { $0.uppercased() })
let words = "the quick brown fox jumps over the lazy dog the end".split(separator: " ")
print(Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }, words.map(\.capitalized))
print("x".padding(toLength: 5, withPad: ".", startingAt: 0), String("abc".reversed()), "abcabc".lastIndex(of: "b").map { "abcabc"[$0...] }!)
for (i, u) in "aé€😀".unicodeScalars.enumerated() { print(i, u, u.value, u.utf8.count, u.isASCII) }
print(Array("né".utf8), Array("😀".utf16), String(decoding: [104, 105] as [UInt8], as: UTF8.self), String(bytes: [0xc3, 0xa9], encoding: .utf8)!)
print("apple".commonPrefix(with: "apply"), "Abc".caseInsensitiveCompare("aBD").rawValue, "file10".localizedStandardCompare("file9").rawValue)
