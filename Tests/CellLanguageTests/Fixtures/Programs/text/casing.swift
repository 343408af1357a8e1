func camel(_ s: String) -> String {
  let parts = s.split(separator: "_")
  return parts.first.map(String.init).map { $0.lowercased() }! + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined()
}
func snake(_ s: String) -> String { s.reduce("") { $0 + ($1.isUppercase ? "_" + $1.lowercased() : String($1)) } }
print(camel("hidden_state_size"), snake("hiddenStateSize"), camel("ONE"), snake("already"))
func title(_ s: String) -> String {
  var previous: Character = " "
  return String(s.map { c in defer { previous = c }; return previous == " " ? Character(c.uppercased()) : c })
}
print(title("the long short-term memory"))
print("Swift".map { $0.isUppercase ? Character($0.lowercased()) : Character($0.uppercased()) }.map(String.init).joined())
