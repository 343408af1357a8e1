func gcd(_ a: Int, _ b: Int) -> Int {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}
print(gcd(48, 36), gcd(17, 5), [12, 18, 30].reduce(0, gcd), 4 * 6 / gcd(4, 6))
