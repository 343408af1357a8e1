let c: Character = "é"
print(c.isLetter, c.isNumber, c.isUppercase, c.isLowercase, c.isWhitespace, c.isPunctuation, c.isSymbol, c.isASCII)
print(Character("a").asciiValue!, c.asciiValue as Any, Character("7").wholeNumberValue!, Character("f").hexDigitValue!, Character("½").wholeNumberValue as Any)
print(Character("ß").uppercased(), Character("A").lowercased(), Character("\n").isNewline, Character("五").isNumber, Character("٣").wholeNumberValue!)
print(Character(UnicodeScalar(97 + 3)), Character(Unicode.Scalar(0x1F600)!), "z" > Character("a"))
let letters = (0..<26).map { Character(UnicodeScalar(UInt8(97 + $0))) }
print(String(letters), letters.count)
func caesar(_ text: String, _ k: Int) -> String {
  String(text.map { ch in
    guard let a = ch.asciiValue, ch.isLetter else { return ch }
    let base = ch.isUppercase ? 65 : 97
    return Character(UnicodeScalar(UInt8((Int(a) - base + k + 26) % 26 + base)))
  })
}
print(caesar("Hello, Wörld!", 3), caesar(caesar("abc xyz", 5), -5))
for ch in "a1 !$\t" { print(ch.isLetter, ch.isNumber, ch.isWhitespace, ch.isPunctuation, ch.isCurrencySymbol, ch.isMathSymbol) }
print("3".first!.isHexDigit, "g".first!.isHexDigit, c.unicodeScalars.first!.value, "a".first!.utf8.count)
switch Character("q") {
case "a"..."m": print("first half")
case "n"..."z": print("second half")
default: print("none")
}
let scalar: Unicode.Scalar = "x"
print(scalar.value, scalar.properties.isAlphabetic, scalar.isASCII)
