enum Invalid: Error, Equatable { case short(min: Int), missing(Character), digits }
func validate(_ p: String) throws(Invalid) {
  if p.count < 6 { throw .short(min: 6) }
  for c in "!?" where p.contains(c) { return }
  if p.contains(where: \.isNumber) { throw .missing("!") }
  throw .digits
}
for p in ["abc", "abcdef", "abcde1", "abcde!"] {
  do {
    try validate(p)
    print(p, "fine")
  } catch .short(let n) {
    print(p, "shorter than", n)
  } catch .missing(let c) {
    print(p, "needs", c)
  } catch {
    print(p, error, error == .digits)
  }
}
