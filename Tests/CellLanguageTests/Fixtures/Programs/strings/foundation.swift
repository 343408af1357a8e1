import Foundation
let s = "  The quick brown fox, the lazy dog.  "
let trimmed = s.trimmingCharacters(in: .whitespaces)
print("[\(trimmed)]", trimmed.replacingOccurrences(of: "the", with: "a"), trimmed.components(separatedBy: " "))
print(trimmed.components(separatedBy: CharacterSet.punctuationCharacters), "a1b22".components(separatedBy: .decimalDigits))
print("hello world".capitalized, "abc".range(of: "b") != nil, "abc".range(of: "z") as Any, "a-b_c".components(separatedBy: CharacterSet(charactersIn: "-_")))
print("x\n\ny\n".split(separator: "\n"), "\n a \n".trimmingCharacters(in: .whitespacesAndNewlines), "a\nb\n".components(separatedBy: "\n"))
print("abc".padding(toLength: 6, withPad: ".", startingAt: 0), "abcdef".padding(toLength: 2, withPad: " ", startingAt: 0))
print("apple".caseInsensitiveCompare("APPLE") == .orderedSame, "a".compare("b") == .orderedAscending)
print("one two".replacingOccurrences(of: " ", with: ""), "banana".replacingOccurrences(of: "an", with: "[x]"))
print("xxhixx".trimmingCharacters(in: CharacterSet(charactersIn: "x")), "Straße".lowercased(), "file.tar.gz".hasSuffix(".gz"))
if let r = "key=value".range(of: "=") { let t = "key=value"; print(t[..<r.lowerBound], t[r.upperBound...]) }
print("12,5".replacingOccurrences(of: ",", with: ".").split(separator: ".").map { Int($0)! }, "hello".contains("ell"))
print("a,b;c".components(separatedBy: [",", ";"]), "ABC".localizedLowercase, Int("  7 ".trimmingCharacters(in: .whitespaces))!)
