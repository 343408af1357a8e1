// Algorithms: graph search, priority queue, memo, sieve, sort, binary search, permutations
struct Heap<Element> {
  private var items: [Element] = []
  private let before: (Element, Element) -> Bool
  init(by before: @escaping (Element, Element) -> Bool) { self.before = before }
  var isEmpty: Bool { items.isEmpty }
  mutating func push(_ e: Element) { items.append(e); var i = items.count - 1
    while i > 0, before(items[i], items[(i - 1) / 2]) { items.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 } }
  mutating func pop() -> Element? {
    guard !items.isEmpty else { return nil }
    items.swapAt(0, items.count - 1); defer { sift(0) }
    return items.removeLast()
  }
  private mutating func sift(_ start: Int) { var i = start
    while true { let l = 2 * i + 1, r = l + 1; var best = i
      if l < items.count, before(items[l], items[best]) { best = l }
      if r < items.count, before(items[r], items[best]) { best = r }
      if best == i { return }
      items.swapAt(i, best); i = best } }
}
typealias Graph = [String: [(to: String, cost: Int)]]
func shortest(_ g: Graph, from: String) -> [String: Int] {
  var dist = [from: 0]; var heap = Heap<(String, Int)> { $0.1 < $1.1 }
  heap.push((from, 0))
  while let (node, d) = heap.pop() {
    if d > dist[node] ?? .max { continue }
    for (to, cost) in g[node] ?? [] where d + cost < dist[to, default: .max] { dist[to] = d + cost; heap.push((to, d + cost)) }
  }
  return dist
}
let g: Graph = ["a": [("b", 7), ("c", 3)], "c": [("b", 1), ("d", 8)], "b": [("d", 2)]]
print(shortest(g, from: "a").sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
var memo: [Int: Int] = [:]
func fib(_ n: Int) -> Int { if n < 2 { return n }; if let m = memo[n] { return m }; let r = fib(n - 1) + fib(n - 2); memo[n] = r; return r }
print(fib(80))
func binarySearch<C: RandomAccessCollection>(_ c: C, _ x: C.Element) -> C.Index? where C.Element: Comparable {
  var lo = c.startIndex, hi = c.endIndex
  while lo < hi { let mid = c.index(lo, offsetBy: c.distance(from: lo, to: hi) / 2)
    if c[mid] == x { return mid } else if c[mid] < x { lo = c.index(after: mid) } else { hi = mid } }
  return nil
}
let primes = (2...50).filter { n in !(2..<n).contains { n % $0 == 0 } }
print(primes, binarySearch(primes, 31) as Any, binarySearch(primes[3...], 4) ?? -1)
func permutations<T>(_ a: [T]) -> [[T]] { a.count <= 1 ? [a] : a.indices.flatMap { i -> [[T]] in var r = a; let x = r.remove(at: i); return permutations(r).map { [x] + $0 } } }
print(permutations([1, 2, 3]))
func quicksort<T: Comparable>(_ a: [T]) -> [T] { guard let p = a.first else { return [] }; let rest = a.dropFirst(); return quicksort(rest.filter { $0 < p }) + [p] + quicksort(rest.filter { $0 >= p }) }
print(quicksort([3, 1, 4, 1, 5, 9, 2, 6]), quicksort(["b", "a"]))
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
print(gcd(84, 36), stride(from: 10, through: 0, by: -3).map { $0 }, Array(stride(from: 0.0, to: 1.0, by: 0.25)))
outer: for i in 1...9 { for j in 1...9 { if i * j == 42 { print(i, j); break outer }; if j > i { continue outer } } }
var grid = Array(repeating: Array(repeating: ".", count: 5), count: 3)
grid[1][2] = "#"; grid[2][4] = "@"
print(grid.map { $0.joined() }.joined(separator: "\n"))
print((1...5).reduce(1, *), [3, 1, 2].max()!, [1, 2, 3, 4].partitioned { $0.isMultiple(of: 2) })
extension Sequence { func partitioned(_ p: (Element) -> Bool) -> ([Element], [Element]) { var a: [Element] = [], b: [Element] = []; for x in self { if p(x) { a.append(x) } else { b.append(x) } }; return (a, b) } }
