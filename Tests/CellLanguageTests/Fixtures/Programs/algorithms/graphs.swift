let edges = [("a", "b"), ("a", "c"), ("b", "d"), ("c", "d"), ("d", "e"), ("f", "g")]
var graph: [String: [String]] = [:]
for (u, v) in edges { graph[u, default: []].append(v); graph[v, default: []].append(u) }
func bfs(_ s: String) -> [String] {
  var seen: Set = [s], queue = [s], order: [String] = []
  while !queue.isEmpty {
    let u = queue.removeFirst()
    order.append(u)
    for v in graph[u]!.sorted() where seen.insert(v).inserted { queue.append(v) }
  }
  return order
}
func dfs(_ u: String, _ seen: inout Set<String>, _ visit: (String) -> Void) {
  guard seen.insert(u).inserted else { return }
  visit(u)
  for v in graph[u]!.sorted() { dfs(v, &seen, visit) }
}
print(bfs("a"))
var seen: Set<String> = [], order: [String] = []
dfs("a", &seen) { order.append($0) }
print(order)
func path(_ a: String, _ b: String) -> [String]? {
  var previous: [String: String] = [:], queue = [a]
  while let u = queue.first {
    queue.removeFirst()
    if u == b {
      var p = [b]
      while let q = previous[p.last!] { p.append(q) }
      return p.reversed()
    }
    for v in graph[u]!.sorted() where v != a && previous[v] == nil { previous[v] = u; queue.append(v) }
  }
  return nil
}
print(path("a", "e")!, path("a", "g") as Any)
var parent = Array(0..<7)
func find(_ x: Int) -> Int { if parent[x] != x { parent[x] = find(parent[x]) }; return parent[x] }
for (u, v) in [(0, 1), (2, 3), (1, 3), (5, 6)] { parent[find(u)] = find(v) }
print(Set((0..<7).map(find)).count, find(0) == find(2), find(4) == find(5))
func topological(_ g: [Int: [Int]]) -> [Int] {
  var degree: [Int: Int] = [:]
  for (u, vs) in g { degree[u, default: 0] += 0; for v in vs { degree[v, default: 0] += 1 } }
  var ready = degree.filter { $0.value == 0 }.map(\.key).sorted(), out: [Int] = []
  while !ready.isEmpty {
    let u = ready.removeFirst()
    out.append(u)
    for v in g[u] ?? [] { degree[v]! -= 1; if degree[v] == 0 { ready.append(v); ready.sort() } }
  }
  return out
}
print(topological([5: [2, 0], 4: [0, 1], 2: [3], 3: [1]]))
let infinity = Int.max / 2
var distance = [[0, 3, infinity], [infinity, 0, 4], [2, infinity, 0]]
for k in 0..<3 { for i in 0..<3 { for j in 0..<3 { distance[i][j] = min(distance[i][j], distance[i][k] + distance[k][j]) } } }
print(distance)
