func outer(_ n: Int) -> [Int] {
  var results: [Int] = []
  func add(_ x: Int) { results.append(x) }
  func recurse(_ k: Int) {
    guard k > 0 else { return }
    add(k * n)
    recurse(k - 1)
  }
  recurse(3)
  return results
}
print(outer(10))
func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) }
func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) }
print(isEven(10), isOdd(7))
func counter() -> () -> Int {
  var count = 0
  func next() -> Int {
    count += 1
    return count
  }
  return next
}
let a = counter(), b = counter()
print(a(), a(), b(), a())
func local() -> Int {
  struct Pair { var x: Int, y: Int; var sum: Int { x + y } }
  enum Choice { case one, two }
  let choice = Choice.two
  return Pair(x: 1, y: choice == .two ? 20 : 2).sum
}
print(local())
