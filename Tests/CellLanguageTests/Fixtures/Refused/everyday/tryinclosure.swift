func risky() throws -> Int { 1 }
let xs = [1, 2].map { _ in
  risky() // refused
}
print(xs)
