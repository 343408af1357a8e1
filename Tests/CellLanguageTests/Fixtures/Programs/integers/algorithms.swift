func sieve(_ n: Int) -> [Int] {
  var composite = [Bool](repeating: false, count: n + 1)
  var primes: [Int] = []
  for i in stride(from: 2, through: n, by: 1) where !composite[i] {
    primes.append(i)
    for j in stride(from: i * i, through: n, by: i) { composite[j] = true }
  }
  return primes
}
print(sieve(60))
func factors(_ n: Int) -> [Int: Int] {
  var n = n, p = 2, found: [Int: Int] = [:]
  while p * p <= n {
    while n % p == 0 { found[p, default: 0] += 1; n /= p }
    p += 1
  }
  if n > 1 { found[n] = 1 }
  return found
}
print(factors(360).sorted { $0.key < $1.key }.map { "\($0)^\($1)" }.joined(separator: " * "))
func modpow(_ b: Int, _ e: Int, _ m: Int) -> Int {
  var (r, b, e) = (1, b % m, e)
  while e > 0 {
    if e & 1 == 1 { r = r * b % m }
    b = b * b % m
    e >>= 1
  }
  return r
}
print(modpow(2, 100, 1_000_000_007), modpow(3, 45, 7))
func egcd(_ a: Int, _ b: Int) -> (g: Int, x: Int, y: Int) {
  if a == 0 { return (b, 0, 1) }
  let (g, x, y) = egcd(b % a, a)
  return (g, y - b / a * x, x)
}
print(egcd(240, 46), String(45, radix: 2), Int("1111", radix: 2)!, (0..<8).map { 45 >> $0 & 1 })
func popcount(_ n: UInt) -> Int { n == 0 ? 0 : 1 + popcount(n & (n - 1)) }
print(popcount(0xFFF0), (1...5).map { n in (1...n).reduce(1, *) }, digits(98_765))
func digits(_ n: Int) -> [Int] { String(n).compactMap(\.wholeNumberValue) }
func isqrt(_ n: Int) -> Int { var x = n, y = (x + 1) / 2; while y < x { x = y; y = (x + n / x) / 2 }; return x }
print(isqrt(99), isqrt(100), isqrt(1 << 40))
