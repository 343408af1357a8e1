let data = [1.0, 1.5, 2, 9, 10, 11.5]
var centers = [0.0, 5.0]
for step in 1...3 {
  var groups = [[Double]](repeating: [], count: centers.count)
  for x in data {
    let nearest = centers.indices.min { abs(centers[$0] - x) < abs(centers[$1] - x) }!
    groups[nearest].append(x)
  }
  for (i, group) in groups.enumerated() where !group.isEmpty {
    centers[i] = group.reduce(0, +) / Double(group.count)
  }
  print(step, centers, groups.map(\.count))
}
