let text = "abc"
print(text[text.startIndex])
print(text[text.endIndex]) // fails: out of bounds
