let flag = "🇩🇪🇫🇷"
let family = "👩‍👩‍👧"
let accents = "e\u{301}"
print(flag.count, family.count, accents.count, accents == "é", accents.unicodeScalars.count, "é".utf8.count, "é".utf16.count)
print("straße".uppercased(), "ÄÖ".lowercased(), "İ".lowercased().count, "ﬁ".uppercased())
for scalar in "aé😀".unicodeScalars { print(scalar, scalar.value, terminator: " ") }
print()
print(Array("é😀".utf8), Array("😀".utf16), String(decoding: [72, 105], as: UTF8.self), String(UnicodeScalar(65)!))
print("日本語".reversed().map(String.init), "日本語".prefix(2), "한국".count, "नमस्ते".count)
print("caf\u{E9}" == "cafe\u{301}", ["é": 1]["e\u{301}"]!, "cafe\u{301}".contains("é"), "cafe\u{301}".hasSuffix("é"))
print("a\u{200D}b".count, "\r\n".count, "👍🏽".count, "👍🏽".unicodeScalars.count, "e\u{301}\u{302}".count)
print("Z" < "é", "é" < "z", "a\u{308}" < "b", ["ä", "a", "z"].sorted())
print(String("é".unicodeScalars.map { Character($0) }), "x\u{30A}".count, Character("é") == Character("e\u{301}"))
var s = "cafe"
s += "\u{301}"
print(s, s.count, s.last!)
print("abc".utf8.first!, "abc".utf8.map { $0 - 96 }, "\u{1F1E9}".count, String(format(233)))
func format(_ n: UInt32) -> Character { Character(UnicodeScalar(n)!) }
