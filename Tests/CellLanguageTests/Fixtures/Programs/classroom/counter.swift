class Counter {
  private(set) var count = 0
  func increment() { count += 1 }
  func increment(by n: Int) { count += n }
  func reset() { count = 0 }
}
let c = Counter()
c.increment()
c.increment(by: 5)
print(c.count)
let same = c
same.reset()
print(c.count)
