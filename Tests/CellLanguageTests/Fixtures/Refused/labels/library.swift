let words = ["b", "a"]
print(words.joined(by: ",")) // refused
