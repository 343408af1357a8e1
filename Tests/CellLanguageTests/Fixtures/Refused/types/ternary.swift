let n = 3
let text: String = n > 2 ? "big" : 0 // refused
print(text)
