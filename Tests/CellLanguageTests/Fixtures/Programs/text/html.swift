func strip(_ html: String) -> String {
  var out = "", inside = false
  for c in html {
    switch c {
    case "<": inside = true
    case ">": inside = false; out += " "
    case _ where !inside: out.append(c)
    default: continue
    }
  }
  return out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
print(strip("A <br/>great<br />film. <i>Really</i>!"))
func escape(_ s: String) -> String { s.map { ["<": "&lt;", ">": "&gt;", "&": "&amp;"][$0] ?? String($0) }.joined() }
print(escape("a < b && c > d"))
