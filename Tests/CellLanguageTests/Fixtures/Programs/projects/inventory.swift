import Foundation
struct Money: Comparable, Hashable, CustomStringConvertible, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral { private(set) var cents: Int; init(cents: Int) { self.cents = cents }; init(integerLiteral v: Int) { cents = v * 100 }; init(floatLiteral v: Double) { cents = Int((v * 100).rounded()) }
  static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }; static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }; static func * (m: Money, n: Int) -> Money { Money(cents: m.cents * n) }; static func += (a: inout Money, b: Money) { a = a + b }; static let zero = Money(cents: 0)
  var description: String { String(format: "€%d.%02d", cents / 100, cents % 100) } }
enum Category: String, CaseIterable, Comparable { case book, food, toy; static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }; var rate: Double { switch self { case .book: 0.07; case .food: 0.05; default: 0.19 } } }
protocol Discount { var title: String { get }; func apply(to line: Line) -> Money }
struct Line: Identifiable { let id: Int; var item: Item; var count = 1; var total: Money { item.price * count } }
struct Item: Hashable { let name: String; let price: Money; var category = Category.toy }
struct Percent: Discount { let percent: Int; var title: String { "-\(percent)%" }; func apply(to line: Line) -> Money { Money(cents: line.total.cents * (100 - percent) / 100) } }
struct ThreeForTwo: Discount { let title = "3 for 2"; func apply(to line: Line) -> Money { line.item.price * (line.count - line.count / 3) } }
final class Cart { private(set) var lines: [Line] = [] { didSet { changes += 1 } }; private(set) var changes = 0; var discounts: [Category: any Discount] = [:]; private static var nextId = 1
  @discardableResult func add(_ item: Item, count: Int = 1) -> Self { if let i = lines.firstIndex(where: { $0.item == item }) { lines[i].count += count } else { lines.append(Line(id: Self.nextId, item: item, count: count)); Self.nextId += 1 }; return self }
  func remove(where p: (Line) -> Bool) { lines.removeAll(where: p) }
  subscript(id: Int) -> Line? { get { lines.first { $0.id == id } } set { guard let i = lines.firstIndex(where: { $0.id == id }) else { return }; if let v = newValue { lines[i] = v } else { lines.remove(at: i) } } }
  func price(_ l: Line) -> Money { discounts[l.item.category]?.apply(to: l) ?? l.total }
  var total: Money { lines.reduce(.zero) { $0 + price($1) } }
  var report: String { let groups = Dictionary(grouping: lines, by: \.item.category); return groups.keys.sorted().map { c in let ls = groups[c]!; let head = "\(c.rawValue.capitalized) (\(discounts[c]?.title ?? "full"))"; return ([head] + ls.map { "  \($0.item.name.padding(toLength: 8, withPad: ".", startingAt: 0))\(String(format: "%3d", $0.count)) × \($0.item.price) = \(price($0))" }).joined(separator: "\n") }.joined(separator: "\n") + "\nTotal \(total)" } }
let cart = Cart(); cart.add(Item(name: "Swift", price: 29.95, category: .book)).add(Item(name: "Apple", price: 0.5, category: .food), count: 7).add(Item(name: "Robot", price: 40)).add(Item(name: "Swift", price: 29.95, category: .book)); cart.discounts = [.book: Percent(percent: 10), .food: ThreeForTwo()]
print(cart.report, cart.changes); cart[2]?.count = 3; cart[3] = nil; cart[99] = nil; print(cart.total, cart.lines.map(\.id), cart[2]!.total, cart[1]!.item.category < .food); cart.remove { $0.count < 3 }; print(cart.lines.count, cart.lines.map(cart.price), Category.allCases.map { "\($0): \(Int($0.rate * 100))%" })
let prices: [Money] = [3, 1.25, 2]; print(prices.sorted(), prices.max()!, prices.reduce(.zero, +), Set([Money(cents: 100), 1]).count, Money(cents: 5)); var sum = Money.zero; for (i, p) in prices.enumerated() where i > 0 { sum += p }; print(sum)
