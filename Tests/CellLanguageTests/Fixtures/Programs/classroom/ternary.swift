for n in -1...1 { print(n, n > 0 ? "positive" : n < 0 ? "negative" : "zero") }
let value: Int? = nil
print(value ?? (true ? 1 : 2), value != nil ? "some" : "none")
