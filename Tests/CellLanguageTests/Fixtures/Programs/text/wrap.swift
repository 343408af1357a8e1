func wrap(_ text: String, width: Int) -> [String] {
  var lines: [String] = [], line = ""
  for word in text.split(separator: " ") {
    if !line.isEmpty && line.count + 1 + word.count > width {
      lines.append(line)
      line = ""
    }
    line += (line.isEmpty ? "" : " ") + word
  }
  if !line.isEmpty { lines.append(line) }
  return lines
}
let text = "A recurrent network reads one token at a time and keeps a hidden state."
for line in wrap(text, width: 20) { print("|" + line + String(repeating: " ", count: 20 - line.count) + "|") }
func center(_ s: String, _ w: Int) -> String {
  let left = (w - s.count) / 2
  return String(repeating: "-", count: left) + s + String(repeating: "-", count: w - s.count - left)
}
print(center("hi", 7), center("odd", 6), center("", 3))
