func shift(_ text: String, by k: Int) -> String {
  var out = ""
  for scalar in text.unicodeScalars {
    let v = scalar.value
    switch v {
    case 65...90: out.append(Character(UnicodeScalar((v - 65 + UInt32(k)) % 26 + 65)!))
    case 97...122: out.append(Character(UnicodeScalar((v - 97 + UInt32(k)) % 26 + 97)!))
    default: out.append(Character(scalar))
    }
  }
  return out
}
print(shift("Hello, World", by: 3), shift(shift("abc", by: 5), by: 21))
