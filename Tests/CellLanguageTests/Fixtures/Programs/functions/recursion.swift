func factorial(_ n: Int) -> Int { n < 2 ? 1 : n * factorial(n - 1) }
func fibonacci(_ n: Int) -> Int { n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2) }
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
func power(_ base: Double, _ n: Int) -> Double {
  if n == 0 { return 1 }
  let half = power(base, n / 2)
  return n % 2 == 0 ? half * half : half * half * base
}
func permutations(_ items: [Int]) -> [[Int]] {
  guard let first = items.first else { return [[]] }
  return permutations(Array(items.dropFirst())).flatMap { rest in
    (0...rest.count).map { i in Array(rest[..<i]) + [first] + Array(rest[i...]) }
  }
}
var moves = 0
func hanoi(_ n: Int, _ a: String, _ b: String, _ c: String) {
  guard n > 0 else { return }
  hanoi(n - 1, a, c, b)
  moves += 1
  hanoi(n - 1, c, b, a)
}
func ackermann(_ m: Int, _ n: Int) -> Int {
  if m == 0 { return n + 1 }
  if n == 0 { return ackermann(m - 1, 1) }
  return ackermann(m - 1, ackermann(m, n - 1))
}
print(factorial(20), fibonacci(15), gcd(1071, 462), power(1.5, 10))
print(permutations([1, 2, 3]))
hanoi(6, "a", "b", "c")
print(moves, ackermann(2, 3))
