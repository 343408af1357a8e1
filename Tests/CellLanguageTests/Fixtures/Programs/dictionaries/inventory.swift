struct Item { let name: String; var stock: Int; var price: Double }
var inventory: [String: Item] = [:]
func add(_ name: String, _ stock: Int, _ price: Double) {
  if inventory[name] != nil { inventory[name]!.stock += stock } else { inventory[name] = Item(name: name, stock: stock, price: price) }
}
add("bolt", 10, 0.25); add("nut", 5, 0.1); add("bolt", 7, 0.25)
inventory["nut"]?.price *= 2
inventory["screw"]?.price *= 2
for (name, item) in inventory.sorted(by: { $0.key < $1.key }) { print(name, item.stock, item.price) }
let value = inventory.values.reduce(0) { $0 + Double($1.stock) * $1.price }
print(value, inventory["bolt"].map { "\($0.stock) left" } ?? "none", inventory["gear"].map { "\($0.stock)" } ?? "none")
func take(_ n: Int, of name: String) throws -> Int {
  guard var item = inventory[name] else { throw Trouble.unknown(name) }
  guard item.stock >= n else { throw Trouble.short(by: n - item.stock) }
  item.stock -= n
  inventory[name] = item.stock == 0 ? nil : item
  return item.stock
}
enum Trouble: Error { case unknown(String), short(by: Int) }
for (n, name) in [(5, "nut"), (20, "bolt"), (1, "gear"), (3, "bolt")] {
  do { print(name, try take(n, of: name)) } catch { print(name, error) }
}
print(inventory.keys.sorted())
