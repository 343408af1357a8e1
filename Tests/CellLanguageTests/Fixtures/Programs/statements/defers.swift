func work(_ fail: Bool) -> Int {
  defer { print("outer defer") }
  var count = 0
  defer { print("count is \(count)") }
  for i in 0..<2 {
    defer { print("end of \(i)") }
    count += i
    if fail && i == 0 { return -1 }
  }
  do {
    defer { print("leaving do") }
    count += 10
  }
  return count
}
print(work(false))
print(work(true))
struct Counter {
  var value = 0
  mutating func next() -> Int {
    defer { value += 1 }
    return value
  }
}
var counter = Counter()
print(counter.next(), counter.next(), counter.value)
func nested() {
  defer {
    defer { print("inner") }
    print("first")
  }
  print("body")
}
nested()
