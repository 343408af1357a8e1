let words = ["a", "b"]
print(words.count)
print(words.lenght) // refused
