struct Countdown: Sequence, IteratorProtocol {
  var n: Int
  mutating func next() -> Int? {
    guard n > 0 else { return nil }
    defer { n -= 1 }
    return n
  }
}
for i in Countdown(n: 3) { print(i) }
print(Array(Countdown(n: 4)), Countdown(n: 5).map { $0 * 2 }, Countdown(n: 3).contains(2), Countdown(n: 4).reduce(0, +))
struct Fibonacci: Sequence {
  let limit: Int
  func makeIterator() -> AnyIterator<Int> {
    var (a, b) = (0, 1)
    return AnyIterator {
      guard a <= limit else { return nil }
      defer { (a, b) = (b, a + b) }
      return a
    }
  }
}
print(Array(Fibonacci(limit: 50)), Fibonacci(limit: 20).filter { $0 % 2 == 0 }, Fibonacci(limit: 10).max()!)
for (i, f) in Fibonacci(limit: 5).enumerated() where i > 2 { print(i, f) }
struct Bag: Collection {
  var items: [String]
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> String { items[i] }
}
let bag = Bag(items: ["x", "y", "z"])
print(bag.count, bag.first!, bag.map { $0 + "!" }, bag.isEmpty, Array(bag.dropFirst()), bag.firstIndex(of: "y")!)
print(Set(Countdown(n: 3)).sorted(), zip(Countdown(n: 2), "ab").map { "\($0)\($1)" })
