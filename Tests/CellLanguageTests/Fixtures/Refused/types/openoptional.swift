let count = 3
let nothing: Optional = nil // refused
print(count)
