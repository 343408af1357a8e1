struct Account {
  private var pin = 1234
  fileprivate(set) var balance = 0
  internal let id: Int
  public init(id: Int) { self.id = id }
  mutating func deposit(_ n: Int, pin: Int) -> Bool {
    guard pin == self.pin else { return false }
    balance += n
    return true
  }
}
var a = Account(id: 7)
print(a.deposit(50, pin: 1), a.deposit(50, pin: 1234), a.balance, a.id)
final class Secret {
  private let hidden: String
  init(_ h: String) { hidden = h }
  private func reveal() -> String { String(hidden.reversed()) }
  func hint() -> String { reveal().prefix(2) + "…" }
}
print(Secret("swift").hint())
