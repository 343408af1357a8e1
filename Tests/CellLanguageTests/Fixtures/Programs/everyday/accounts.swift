import Foundation
// bank / inventory simulation with protocols, errors, Result, computed, didSet
enum Currency: String, CaseIterable, Comparable { case chf = "CHF", eur = "EUR", usd = "USD"; static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }; var rate: Double { switch self { case .chf: 1; case .eur: 0.95; case .usd: 0.9 } } }
struct Money: Hashable, Comparable, CustomStringConvertible { let amount: Double; let currency: Currency
  init(_ amount: Double, _ currency: Currency = .chf) { self.amount = amount; self.currency = currency }
  func converted(to c: Currency) -> Money { Money(amount * currency.rate / c.rate, c) }
  static func < (a: Money, b: Money) -> Bool { a.converted(to: .chf).amount < b.converted(to: .chf).amount }
  static func + (a: Money, b: Money) -> Money { Money(a.amount + b.converted(to: a.currency).amount, a.currency) }
  static func - (a: Money, b: Money) -> Money { a + Money(-b.amount, b.currency) }
  static func += (a: inout Money, b: Money) { a = a + b }
  var description: String { String(format: "%.2f %@", amount, currency.rawValue) } }
enum BankError: Error, Equatable { case insufficient(needed: Double, available: Double), frozen(since: Int), unknown(id: String) }
extension BankError: LocalizedError { var errorDescription: String? { switch self { case let .insufficient(n, a): "need \(n), have \(a)"; case .frozen(let s): "frozen since \(s)"; case .unknown: nil } } }
protocol Account: AnyObject { var id: String { get }; var balance: Money { get set }; func withdraw(_ m: Money) throws }
extension Account { func deposit(_ m: Money) { balance += m }; func withdraw(_ m: Money) throws { guard balance >= m else { throw BankError.insufficient(needed: m.amount, available: balance.converted(to: m.currency).amount) }; balance = balance - m } }
final class Basic: Account { let id: String; var balance: Money { didSet { history.append(balance.amount - oldValue.amount) } }; private(set) var history: [Double] = []; init(id: String, _ b: Money = Money(0)) { self.id = id; balance = b } }
final class Frozen: Account { let id = "frozen"; var balance = Money(1_000_000); let since = 2020; func withdraw(_ m: Money) throws { throw BankError.frozen(since: since) } }
struct Bank { private var accounts: [String: any Account] = [:]; private(set) var log: [(from: String, to: String, amount: Money, ok: Bool)] = []
  subscript(id: String) -> (any Account)? { accounts[id] }
  mutating func open(_ a: any Account) { accounts[a.id] = a }
  func account(_ id: String) throws -> any Account { guard let a = self[id] else { throw BankError.unknown(id: id) }; return a }
  mutating func transfer(_ m: Money, from: String, to: String) -> Result<Money, Error> { let r = Result { try account(from) }.flatMap { f in Result { let t = try account(to); try f.withdraw(m); t.deposit(m); return f.balance } }; if case .success = r { log.append((from, to, m, true)) } else { log.append((from, to, m, ok: false)) }; return r } }
var bank = Bank(); bank.open(Basic(id: "a", Money(100))); bank.open(Basic(id: "b", Money(50, .eur))); bank.open(Frozen())
for (m, f, t) in [(Money(30), "a", "b"), (Money(30, .usd), "b", "a"), (Money(500), "a", "b"), (Money(1), "frozen", "a"), (Money(1), "zz", "a")] {
  switch bank.transfer(m, from: f, to: t) { case .success(let left): print("ok", left); case .failure(let e as BankError): print("bank", e, e.localizedDescription.hasPrefix("The operation") ? "default" : e.localizedDescription); case .failure(let e): print("other", e) } }
print(bank.log.map { "\($0.from)->\($0.to) \($0.amount) \($0.ok ? "✓" : "✗")" }.joined(separator: "\n"), (bank["a"] as? Basic)?.history.map { String(format: "%+.1f", $0) } ?? [])
print(Currency.allCases.sorted(by: >), [Money(3), Money(2, .eur), Money(2.5, .usd)].max()!, Set([Money(1), Money(1)]).count, BankError.frozen(since: 1) == .frozen(since: 1))
let totals = bank.log.reduce(into: [Currency: Double]()) { $0[$1.amount.currency, default: 0] += $1.amount.amount }; print(totals.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
struct Item { var name: String, price: Double, qty: Int; var total: Double { price * Double(qty) } }
var items = [Item(name: "pen", price: 1.2, qty: 10), Item(name: "book", price: 15.5, qty: 2), Item(name: "bag", price: 40, qty: 1), Item(name: "cup", price: 15.5, qty: 0)]
items.sort { ($0.price, $1.name) > ($1.price, $0.name) }; print(items.map(\.name)); items.removeAll { $0.qty == 0 }; for i in items.indices { items[i].price *= 1.1; items[i].qty += i }
print(items.map { String(format: "%@|%6.2f|%3d", $0.name, $0.total, $0.qty) }.count, items.map(\.total).reduce(0, +).rounded(), items.first { $0.price > 20 }?.name ?? "none", items.min { $0.total < $1.total }!.name)
if let i = items.firstIndex(where: { $0.name == "book" }) { items[i].qty -= 1; let removed = items.remove(at: i); print(removed) }
print(items, items.isEmpty, items.last!.total as Double)
