extension Int {
  var squared: Int { self * self }
  var isPrime: Bool {
    guard self > 1 else { return false }
    return !(2..<self).contains { $0 * $0 <= self && self % $0 == 0 }
  }
  func times(_ body: (Int) -> Void) { for i in 0..<self { body(i) } }
  mutating func double() { self *= 2 }
  static func * (a: Int, b: String) -> String { String(repeating: b, count: a) }
}
print(7.squared, (1...20).filter(\.isPrime), 3 * "ab")
2.times { print("time", $0) }
var n = 21
n.double()
print(n)
extension String {
  var words: [Substring] { split(separator: " ") }
  func padded(to width: Int) -> String { self + String(repeating: ".", count: max(0, width - count)) }
  subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }
  init(stars n: Int) { self.init(repeating: "*", count: n) }
}
print("a bc d".words.count, "ab".padded(to: 5) + "|", "hello"[1], String(stars: 4))
extension Double { func rounded(to places: Int) -> Double { var p = 1.0; for _ in 0..<places { p *= 10 }; return (self * p).rounded() / p } }
print(3.14159.rounded(to: 2), 2.5.rounded(to: 0))
extension Bool { var number: Int { self ? 1 : 0 } }
print(true.number + false.number)
