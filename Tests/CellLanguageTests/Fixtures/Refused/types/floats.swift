let f: Float = 1.5
let d = 2.5
print(Double(f) + d)
print(f + d) // refused
