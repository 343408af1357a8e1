enum BankError: Error, Equatable {
  case insufficientFunds(needed: Int, available: Int)
  case unknownAccount(String)
  case frozen(String, reason: String?)
}
struct LimitExceeded: Error { let limit: Int }
protocol Auditing: AnyObject { func record(_ line: String) }
final class Log: Auditing {
  private(set) var lines: [String] = []; func record(_ line: String) { lines.append("\(lines.count + 1). \(line)") }
}
class Account {
  let id: String
  private(set) var balance: Int {
    didSet { if oldValue != balance { log?.record("\(id): \(oldValue) -> \(balance)") } }
  }
  weak var log: Auditing?
  var isFrozen = false
  init(id: String, balance: Int = 0, log: Auditing? = nil) { self.id = id; self.balance = balance; self.log = log }
  func deposit(_ amount: Int) { balance += amount }
  func withdraw(_ amount: Int) throws(BankError) {
    if isFrozen { throw .frozen(id, reason: nil) }
    guard balance >= amount else { throw .insufficientFunds(needed: amount, available: balance) }
    balance -= amount
  }
}
class Savings: Account {
  var rate: Double
  init(id: String, rate: Double) { self.rate = rate; super.init(id: id, balance: 100) }
  override func withdraw(_ amount: Int) throws(BankError) {
    if amount > 50 { throw .frozen(id, reason: "limit 50") }
    try super.withdraw(amount)
  }
  func addInterest() { deposit(Int((Double(balance) * rate).rounded(.up))) }
}
struct Bank {
  private var accounts: [String: Account] = [:]
  let log = Log()
  mutating func open(_ account: Account) -> Account {
    accounts[account.id] = account; account.log = log; return account
  }
  func account(_ id: String) throws(BankError) -> Account {
    guard let found = accounts[id] else { throw BankError.unknownAccount(id) }
    return found
  }
  @discardableResult
  func transfer(_ amount: Int, from: String, to: String) throws -> (Int, Int) {
    guard amount < 1_000 else { throw LimitExceeded(limit: 1_000) }
    let (a, b) = (try account(from), try account(to))
    try a.withdraw(amount)
    b.deposit(amount)
    return (a.balance, b.balance)
  }
  func attempt(_ what: String, _ work: (Bank) throws -> Void) {
    defer { print("done:", what) }
    do { try work(self); print("ok:", what) } catch BankError.insufficientFunds(let needed, let available)
      where needed - available < 10
    { print("nearly: \(needed - available) short") } catch BankError.insufficientFunds(needed: let n, available: _) {
      print("no funds for \(n)")
    } catch let error as BankError where error == .unknownAccount("zed") { print("zed again") } catch let
      BankError.frozen(id, reason?)
    { print("frozen \(id): \(reason)") } catch is LimitExceeded { print("too much") } catch { print("error: \(error)") }
  }
}
var bank = Bank()
let ann = bank.open(Account(id: "ann", balance: 40))
let bob = bank.open(Savings(id: "bob", rate: 0.015))
bank.attempt("plain") { try $0.transfer(15, from: "ann", to: "bob") }
bank.attempt("short") { try $0.transfer(30, from: "ann", to: "bob") }
bank.attempt("far") { try $0.transfer(300, from: "ann", to: "bob") }
bank.attempt("limit") { try $0.transfer(60, from: "bob", to: "ann") }
bank.attempt("huge") { try $0.transfer(1_000, from: "bob", to: "ann") }
bank.attempt("zed") { _ = try $0.account("zed") }
bank.attempt("yan") { _ = try $0.account("yan") }
ann.isFrozen = true
bank.attempt("frozen") { try $0.transfer(1, from: "ann", to: "bob") }
(bob as? Savings)?.addInterest()
(ann as? Savings)?.addInterest()
print(bank.log.lines.joined(separator: "\n"))
do throws(BankError) { try ann.withdraw(5) } catch {
  switch error {
  case .frozen(let id, reason: nil): print("typed", id);
  default: print("?")
  }
}
let result = Result { try bank.transfer(5, from: "bob", to: "ann") }
switch result {
case .success(let (x, y)): print(x, y);
case .failure(let e): print(e)
}
print((try? bank.account("q")) == nil, (try? bank.account("bob").balance) ?? -1)
let mapped = result.map { $0.0 + $0.1 }.mapError { _ in BankError.unknownAccount("?") }
print(try mapped.get())
