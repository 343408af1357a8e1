let text = "abc"
print(text.count)
print(text[text.index(text.startIndex, offsetBy: 7)]) // fails: out of bounds
