let text = "Don't panic! It's 42."
var tokens: [String] = []
var current = ""
for c in text {
  if c.isLetter || c.isNumber || c == "'" {
    current.append(c)
  } else {
    if !current.isEmpty { tokens.append(current.lowercased()); current = "" }
    if c.isPunctuation { tokens.append(String(c)) }
  }
}
if !current.isEmpty { tokens.append(current) }
print(tokens, tokens.count)
