let price = 9.5, quantity = 3
print("Total: \(price * Double(quantity))")
print("\(quantity) item\(quantity == 1 ? "" : "s")")
print("List: \([1, 2].map { "\($0)!" })")
print("Nested: \("a" + "\(quantity)")")
