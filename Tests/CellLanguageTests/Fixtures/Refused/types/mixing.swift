let count = 3
let mean = 2.5
print(Double(count) * mean)
print(count * mean) // refused
