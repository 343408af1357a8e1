var generator = SystemRandomNumberGenerator()
let count = [0][0]
print("x")
print(Int.random(in: 0..<count, using: &generator)) // fails: empty range
