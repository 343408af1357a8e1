func lcs(_ a: String, _ b: String) -> String {
  let a = Array(a), b = Array(b)
  var t = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in a.indices { for j in b.indices { t[i + 1][j + 1] = a[i] == b[j] ? t[i][j] + 1 : max(t[i][j + 1], t[i + 1][j]) } }
  var (i, j) = (a.count, b.count), out: [Character] = []
  while i > 0 && j > 0 {
    if a[i - 1] == b[j - 1] { out.append(a[i - 1]); i -= 1; j -= 1 }
    else if t[i - 1][j] >= t[i][j - 1] { i -= 1 }
    else { j -= 1 }
  }
  return String(out.reversed())
}
print(lcs("ABCBDAB", "BDCABA"), lcs("", "x").isEmpty)
func change(_ amount: Int, _ coins: [Int]) -> [Int]? {
  var best = [Int?](repeating: nil, count: amount + 1), last = [Int](repeating: 0, count: amount + 1)
  best[0] = 0
  for a in stride(from: 1, through: amount, by: 1) {
    for c in coins where c <= a {
      if let n = best[a - c], n + 1 < best[a] ?? .max { best[a] = n + 1; last[a] = c }
    }
  }
  guard best[amount] != nil else { return nil }
  var out: [Int] = [], a = amount
  while a > 0 { out.append(last[a]); a -= last[a] }
  return out
}
print(change(63, [1, 5, 10, 21, 25]) as Any, change(3, [2]) as Any)
func knapsack(_ items: [(weight: Int, value: Int)], _ capacity: Int) -> Int {
  var best = [Int](repeating: 0, count: capacity + 1)
  for item in items { for w in stride(from: capacity, through: item.weight, by: -1) { best[w] = max(best[w], best[w - item.weight] + item.value) } }
  return best[capacity]
}
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7))
func lis(_ xs: [Int]) -> Int {
  var tails: [Int] = []
  for x in xs { if let i = tails.firstIndex(where: { $0 >= x }) { tails[i] = x } else { tails.append(x) } }
  return tails.count
}
print(lis([10, 9, 2, 5, 3, 7, 101, 18]))
func edit(_ a: String, _ b: String) -> Int {
  var memo: [String: Int] = [:]
  func go(_ a: Substring, _ b: Substring) -> Int {
    if a.isEmpty || b.isEmpty { return a.count + b.count }
    let key = "\(a)|\(b)"
    if let m = memo[key] { return m }
    let r = a.last == b.last ? go(a.dropLast(), b.dropLast()) : 1 + min(go(a.dropLast(), b), go(a, b.dropLast()), go(a.dropLast(), b.dropLast()))
    memo[key] = r
    return r
  }
  return go(a[...], b[...])
}
print(edit("intention", "execution"))
