let result = (1...20)
  .filter { $0 % 3 == 0 }
  .map { $0 * $0 }
  .filter { $0 > 50 }
  .reduce(0, +)
print(result)
let names = ["charlie", "Alice", "bob"]
  .map { $0.capitalizedFirst }
  .sorted()
print(names)
extension String { var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() } }
