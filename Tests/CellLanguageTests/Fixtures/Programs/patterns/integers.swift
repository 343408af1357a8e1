func kind(_ n: Int) -> String {
  switch n {
  case Int.min..<0: return "negative"
  case 0: return "zero"
  case 1, 2, 3: return "small"
  case 4...9: return "digit"
  case let n where n % 100 == 0: return "hundreds (\(n / 100))"
  case 10..<100: return "two digits"
  default: return "large"
  }
}
for n in [-5, 0, 2, 7, 10, 99, 300, 301] { print(n, kind(n)) }
let character: Character = "k"
switch character {
case "a", "e", "i", "o", "u": print("vowel")
case "a"..."m": print("early consonant")
default: print("other")
}
switch 2.5 {
case ..<2: print("below")
case 2...: print("above")
default: print("nan")
}
switch "two" {
case "one": print(1)
case "two", "zwei": print(2)
default: print("?")
}
