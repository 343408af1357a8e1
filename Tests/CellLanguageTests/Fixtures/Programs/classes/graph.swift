final class Vertex {
  let name: String
  var edges: [(to: Vertex, cost: Int)] = []
  init(_ name: String) { self.name = name }
}
var vertices: [String: Vertex] = [:]
func vertex(_ name: String) -> Vertex {
  if let v = vertices[name] { return v }
  let v = Vertex(name)
  vertices[name] = v
  return v
}
for (a, b, cost) in [("a", "b", 7), ("a", "c", 3), ("c", "b", 1), ("b", "d", 2), ("c", "d", 8)] {
  vertex(a).edges.append((to: vertex(b), cost: cost))
}
func shortest(from start: Vertex) -> [String: Int] {
  var distance = [start.name: 0]
  var open = [start]
  while !open.isEmpty {
    open.sort { distance[$0.name]! > distance[$1.name]! }
    let current = open.removeLast()
    for edge in current.edges {
      let candidate = distance[current.name]! + edge.cost
      if candidate < distance[edge.to.name, default: .max] {
        distance[edge.to.name] = candidate
        open.append(edge.to)
      }
    }
  }
  return distance
}
for (name, distance) in shortest(from: vertex("a")).sorted(by: { $0.key < $1.key }) { print(name, distance) }
