func divisors(_ n: Int) -> [Int] {
  var result: [Int] = []
  for d in 1..<n where n % d == 0 { result.append(d) }
  return result
}
for n in 2...500 {
  let total = divisors(n).reduce(0, +)
  if total == n { print(n, "is perfect:", divisors(n)) }
}
