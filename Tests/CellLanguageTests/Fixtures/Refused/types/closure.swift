let numbers = [3, 1, 2]
print(numbers.map { $0 + 1 })
let names: [String] = numbers.map { $0 + 1 } // refused
print(names)
