class BankAccount {
  let number: Int
  private(set) var balance: Double = 0
  private var history: [String] = []
  init(number: Int) { self.number = number }
  func deposit(_ amount: Double) {
    guard amount > 0 else { return }
    balance += amount
    history.append("+\(amount)")
  }
  @discardableResult func withdraw(_ amount: Double) -> Bool {
    if amount > balance { return false }
    balance -= amount
    history.append("-\(amount)")
    return true
  }
  var statement: String { "#\(number): \(history.joined(separator: " ")) = \(balance)" }
}
let a = BankAccount(number: 1)
a.deposit(100)
a.withdraw(30.5)
print(a.withdraw(1000), a.statement)
