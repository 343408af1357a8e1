protocol Account: AnyObject {
  var owner: String { get }
  var balance: Double { get set }
  func monthEnd()
}
class Savings: Account {
  let owner: String
  var balance: Double { didSet { if balance != oldValue { moves += 1 } } }
  private(set) var moves = 0
  var rate = 0.12
  init(owner: String, balance: Double = 0) { self.owner = owner; self.balance = balance }
  func monthEnd() { balance += balance * rate / 12 }
}
final class Checking: Savings {
  var overdraft = 50.0
  override func monthEnd() { balance -= 2; if balance < 0 { balance -= 5 } }
}
enum TransferError: Error, CustomStringConvertible {
  case insufficient(needed: Double), same
  var description: String {
    switch self {
    case .insufficient(let n): "needs \(n) more"
    case .same: "same account"
    }
  }
}
func transfer(_ amount: Double, from a: any Account, to b: any Account) throws {
  guard a !== b else { throw TransferError.same }
  let limit = (a as? Checking)?.overdraft ?? 0
  guard a.balance + limit >= amount else { throw TransferError.insufficient(needed: amount - a.balance - limit) }
  a.balance -= amount
  b.balance += amount
}
let s = Savings(owner: "s", balance: 100), c = Checking(owner: "c", balance: 10)
for (amount, from, to) in [(30, s, c), (95, c, s), (500, s, c), (1, s, s)] as [(Double, any Account, any Account)] {
  do { try transfer(amount, from: from, to: to); print("ok", s.balance, c.balance) } catch { print("failed:", error) }
}
for account in [s, c] as [any Account] { account.monthEnd(); print(account.owner, account.balance) }
print(s.moves, c.moves)
