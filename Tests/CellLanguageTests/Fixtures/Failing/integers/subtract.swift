let a: UInt = 3
let b: UInt = 5
print(b - a)
print(a - b) // fails: overflow
