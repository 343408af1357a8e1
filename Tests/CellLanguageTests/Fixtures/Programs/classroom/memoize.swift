var calls = 0
func slowSquare(_ n: Int) -> Int { calls += 1; return n * n }
var cache: [Int: Int] = [:]
func square(_ n: Int) -> Int {
  if let hit = cache[n] { return hit }
  let value = slowSquare(n)
  cache[n] = value
  return value
}
print([3, 4, 3, 3, 4].map(square), calls)
