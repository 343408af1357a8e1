class Account: CustomStringConvertible, Hashable {
  enum Failure: Error, Equatable { case insufficient(needed: Double), frozen }
  let id: Int; private(set) var balance: Double { didSet { history.append(balance - oldValue) } }
  private(set) var history: [Double] = []; var isFrozen = false
  static var count = 0
  init(id: Int, balance: Double = 0) { self.id = id; self.balance = balance; Self.count += 1 }
  func withdraw(_ amount: Double) throws { guard !isFrozen else { throw Failure.frozen }
    guard amount <= balance else { throw Failure.insufficient(needed: amount - balance) }; balance -= amount }
  func deposit(_ amount: Double) { balance += amount }
  var description: String { "#\(id): \(balance)" }
  static func == (a: Account, b: Account) -> Bool { a.id == b.id }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
class Savings: Account { var rate: Double
  init(id: Int, rate: Double) { self.rate = rate; super.init(id: id) }
  override func withdraw(_ amount: Double) throws { try super.withdraw(amount + 1) }
  func addInterest() { deposit(balance * rate) }
  override var description: String { "savings " + super.description } }
let a = Account(id: 1, balance: 50), s = Savings(id: 2, rate: 0.5)
s.deposit(10); s.addInterest()
do { try a.withdraw(20); try s.withdraw(14.5) } catch { print("failed", error) }
do { try a.withdraw(20); try s.withdraw(14); print("ok"); try a.withdraw(100) } catch Account.Failure.insufficient(let n) { print("needs", n) } catch { print(error) }
print(a, s, a.history, s.history, Account.count)
let accounts: [Account] = [a, s]
for account in accounts { if let savings = account as? Savings { print("rate", savings.rate) } else { print("plain") } }
print(Set(accounts + [a]).count, accounts.contains(Account(id: 2)), accounts.firstIndex(of: s)!)
a.isFrozen = true
let result = Result { try a.withdraw(1) }
if case .failure(let e) = result, let f = e as? Account.Failure { print(f == .frozen, f) }
let totals = accounts.map { $0.balance }.reduce(0, +)
print("total: \(totals)", accounts.allSatisfy { $0.balance >= 0 }, accounts.max { $0.balance < $1.balance }!)
func transfer(from: Account, to: Account, _ amount: Double) -> Bool { do { try from.withdraw(amount) } catch { return false }; to.deposit(amount); return true }
print(transfer(from: s, to: a, 0), transfer(from: a, to: s, 5), [a, s])
print(a === accounts[0], a !== s, ObjectIdentifier(a) == ObjectIdentifier(accounts[0]))
