func match(_ pattern: String, _ text: String) -> Bool {
  func go(_ p: ArraySlice<Character>, _ t: ArraySlice<Character>) -> Bool {
    guard let head = p.first else { return t.isEmpty }
    if head == "*" { return go(p.dropFirst(), t) || (!t.isEmpty && go(p, t.dropFirst())) }
    return !t.isEmpty && (head == "?" || head == t.first!) && go(p.dropFirst(), t.dropFirst())
  }
  return go(Array(pattern)[...], Array(text)[...])
}
print(match("a*b?c", "axxbyc"), match("*", ""), match("?", ""), match("a*", "ba"))
func isNumber(_ s: String) -> Bool {
  var s = s[...]
  if let f = s.first, "+-".contains(f) { s = s.dropFirst() }
  return !s.isEmpty && s.allSatisfy { ("0"..."9").contains($0) || $0 == "." } && s.filter { $0 == "." }.count <= 1
}
print(["12", "-1.5", "1.2.3", "abc", "+", ""].map(isNumber))
