var text = ""
for i in 0..<300_000 {
  text += "\(i % 100)"
  if i % 10 == 9 { text += "," }
}
print(text.count)
var parts: [String] = []
for i in 0..<200_000 { parts.append("item" + String(i)) }
let joined = parts.joined(separator: ";")
print(joined.count)
