import Foundation
protocol Priced { var price: Double { get } }
extension Priced { func discounted(by percent: Double) -> Double { price * (1 - percent / 100) } }
struct Item: Priced, Hashable, Comparable, CustomStringConvertible {
  enum Category: String, CaseIterable { case tool, food, book; var title: String { rawValue.capitalized } }
  let sku: String, name: String, category: Category
  var price: Double; var stock = 0
  static func < (a: Item, b: Item) -> Bool { (a.category.rawValue, a.price, a.name) < (b.category.rawValue, b.price, b.name) }
  var description: String { "\(name) (\(category.title)) @ \(String(format: "%.2f", price)) x\(stock)" }
}
final class Inventory {
  enum Problem: Error, LocalizedError { case unknown(String), outOfStock(item: Item, wanted: Int)
    var errorDescription: String? { switch self { case .unknown(let sku): return "no item \(sku)"; case .outOfStock(let item, let n): return "\(item.name): only \(item.stock) of \(n)" } } }
  private var items: [String: Item] = [:]
  private(set) var log: [(date: Int, text: String)] = []
  var onChange: ((Item, Int) -> Void)?
  private lazy var formatter: (Double) -> String = { String(format: "%8.2f", $0) }
  var total: Double { items.values.reduce(0) { $0 + $1.price * Double($1.stock) } }
  subscript(sku: String) -> Item? { items[sku] }
  func add(_ item: Item, count: Int = 1) { items[item.sku, default: item].stock += count; log.append((log.count, "add \(item.sku)")); onChange?(item, count) }
  func remove(_ sku: String, count: Int) throws -> Double {
    guard var item = items[sku] else { throw Problem.unknown(sku) }
    guard item.stock >= count else { throw Problem.outOfStock(item: item, wanted: count) }
    item.stock -= count; items[sku] = item; defer { log.append((log.count, "remove \(sku)")) }
    return item.price * Double(count)
  }
  func grouped() -> [Item.Category: [Item]] { Dictionary(grouping: items.values) { $0.category }.mapValues { $0.sorted() } }
  func report() -> String { items.values.sorted().map { "\($0.name.padding(toLength: 8, withPad: " ", startingAt: 0))\(formatter($0.price))" }.joined(separator: "\n") }
}
let inventory = Inventory(); var changes = 0
inventory.onChange = { item, n in changes += n }
inventory.add(Item(sku: "h1", name: "Hammer", category: .tool, price: 12.5), count: 3)
inventory.add(.init(sku: "b1", name: "Swift", category: .book, price: 40)); inventory.add(Item(sku: "a1", name: "Apple", category: .food, price: 0.25), count: 100)
print(inventory.report()); print(changes, inventory.total, inventory["h1"]!, inventory["zz"] == nil)
for (sku, n) in [("h1", 2), ("h1", 2), ("x", 1)] {
  do { print(try inventory.remove(sku, count: n)) } catch let problem as Inventory.Problem { print(problem.errorDescription ?? "?") } catch { print("unexpected") }
}
for category in Item.Category.allCases { print(category, inventory.grouped()[category]?.map(\.name) ?? []) }
print(inventory.log.map(\.text).joined(separator: ", "), inventory["b1"]!.discounted(by: 10))
let copy = inventory["h1"].map { item -> Item in var i = item; i.price *= 2; return i }
print(copy?.price ?? 0, inventory["h1"]?.price as Any, Item.Category(rawValue: "book")!, Item.Category(rawValue: "x") as Any)
