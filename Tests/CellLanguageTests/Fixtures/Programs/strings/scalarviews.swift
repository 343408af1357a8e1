func caesar(_ text: String, by shift: Int) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 65...90: result.unicodeScalars.append(UnicodeScalar((Int(scalar.value) - 65 + shift) % 26 + 65)!)
    case 97...122: result.unicodeScalars.append(Unicode.Scalar(UInt32((Int(scalar.value) - 97 + shift) % 26 + 97))!)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
print(caesar("Hello, Wörld!", by: 3), caesar(caesar("abc", by: 3), by: 23))
var view = String.UnicodeScalarView()
view.append("a"); view.append(contentsOf: "bc".unicodeScalars)
print(String(view), view.count, String("na\u{EF}ve".unicodeScalars.filter { $0.isASCII }))
var s = "e\u{301}x"
s.unicodeScalars.removeAll { $0.value == 0x301 }
print(s, s.unicodeScalars.map(\.value), s.unicodeScalars.count)
s.unicodeScalars.insert("!", at: s.unicodeScalars.startIndex)
print(s, s.unicodeScalars.first!, s.unicodeScalars.reversed().count)
