struct Money { var cents: Int }
extension Money: CustomStringConvertible {
  var description: String { "$\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)" }
}
extension Money: Equatable, Comparable {
  static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
}
extension Money: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int) { self.init(cents: value * 100) }
}
extension Money: AdditiveArithmetic {
  static var zero: Money { Money(cents: 0) }
  static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
  static func - (a: Money, b: Money) -> Money { Money(cents: a.cents - b.cents) }
}
let price: Money = 5
print(price, Money(cents: 1203), [price, Money(cents: 7)], "\(price)")
print(price > Money(cents: 499), [Money(cents: 3), 1, Money(cents: 2)].sorted(), price + 2, price - Money(cents: 1))
print([price, price, 3].reduce(.zero, +), [Money(cents: 9)].max()!)
var m = price
m += 1
print(m)
