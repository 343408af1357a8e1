let a: Int32 = 5
let b: Int = 6
print(Int(a) + b)
print(a + b) // refused
