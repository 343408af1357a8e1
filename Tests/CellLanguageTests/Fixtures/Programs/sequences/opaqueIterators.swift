struct Countdown: Sequence {
  let start: Int
  func makeIterator() -> some IteratorProtocol<Int> {
    var next = start
    return AnyIterator {
      defer { next -= 1 }
      return next > 0 ? next : nil
    }
  }
}
for n in Countdown(start: 3) { print(n) }
print(Array(Countdown(start: 4)), Countdown(start: 3).map { $0 * 2 }, Countdown(start: 2).reversed())
struct Wrapped: Sequence {
  func makeIterator() -> some IteratorProtocol<Int> { [1, 2].makeIterator() }
}
print(Wrapped().reduce(0, +), Wrapped().max() ?? 0)
struct Steps: Sequence {
  let n: Int
  func makeIterator() -> some IteratorProtocol { stride(from: n, to: 0, by: -1).makeIterator() }
}
print(Array(Steps(n: 3)))
let numbers = AnyIterator { 3 as Int? }
print(numbers.next() ?? 0)
