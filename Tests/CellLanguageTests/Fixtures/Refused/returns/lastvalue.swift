class Account: CustomStringConvertible {
  nonisolated(unsafe) static var created = 0
  let owner: String
  private(set) var balance: Double { didSet { history.append((oldValue, balance)) } }
  var history: [(from: Double, to: Double)] = []
  lazy var code: String = { "\(owner.uppercased().prefix(3))-\(Account.created)" }()
  init(owner: String, balance: Double = 0) { self.owner = owner; self.balance = balance; Account.created += 1 }
  convenience init(copying other: Account) { self.init(owner: other.owner + "'", balance: other.balance) }
  func deposit(_ amount: Double) { balance += amount }
  @discardableResult func withdraw(_ amount: Double) throws -> Double {
    guard amount <= balance else { throw Failure.insufficient(short: amount - balance) }
    balance -= amount
    balance // refused
  }
  var description: String { "account of \(owner)" }
  enum Failure: Error { case insufficient(short: Double), frozen }
  deinit { print("closing \(owner)") }
}
final class Savings: Account {
  let rate: Double
  init(owner: String, rate: Double) { self.rate = rate; super.init(owner: owner, balance: 10) }
  override func deposit(_ amount: Double) { super.deposit(amount * (1 + rate)) }
  override var description: String { "savings, " + super.description }
}
func work() {
  let a = Account(owner: "Ann", balance: 5)
  let s = Savings(owner: "Sam", rate: 0.5)
  let all: [Account] = [a, s, Account(copying: a)]
  for x in all { x.deposit(10); print(x, x.balance, x.code) }
  do { try a.withdraw(4); try a.withdraw(100) }
  catch Account.Failure.insufficient(let short) where short > 50 { print("short by", short) }
  catch { print(error) }
  print(a.history.map { "\($0.from)->\($0.to)" })
  print(all.compactMap { $0 as? Savings }.map(\.rate), all[0] === a, s is Account)
  print((try? s.withdraw(1000)) as Any, (try? s.withdraw(1)) ?? -1)
}
work()
print(Account.created)
class Node { let v: Int; var next: Node?; weak var prev: Node?; init(_ v: Int) { self.v = v }; deinit { print("free", v) } }
do {
  let head = Node(1); let second = Node(2)
  head.next = second; second.prev = head
  print(second.prev?.v ?? 0, head.next?.next?.v as Any)
}
print("end")
