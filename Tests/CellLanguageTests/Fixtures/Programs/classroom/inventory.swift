var stock = ["apple": 3, "pear": 0]
stock["plum"] = 7
stock["apple"]! -= 1
stock["pear"] = nil
let total = stock.values.reduce(0, +)
print(total, stock.count, stock["kiwi"] ?? 0)
for item in stock.keys.sorted() { print("\(item): \(stock[item]!)") }
if stock["pear"] == nil { print("no pears") }
