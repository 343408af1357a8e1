func spiral(_ m: [[Int]]) -> [Int] {
  var m = m
  var out: [Int] = []
  while !m.isEmpty {
    out += m.removeFirst()
    for i in m.indices { if !m[i].isEmpty { out.append(m[i].removeLast()) } }
    if !m.isEmpty { out += m.removeLast().reversed() }
    for i in m.indices.reversed() { if !m[i].isEmpty { out.append(m[i].removeFirst()) } }
  }
  return out
}
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), spiral([[1, 2], [3, 4]]))
