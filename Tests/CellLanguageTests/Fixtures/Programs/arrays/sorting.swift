struct Row { var name: String, value: Int }
var rows = [Row(name: "c", value: 2), Row(name: "a", value: 2), Row(name: "b", value: 1)]
rows.sort { $0.value != $1.value ? $0.value < $1.value : $0.name < $1.name }
print(rows.map(\.name))
rows.sort { ($0.value, $0.name) > ($1.value, $1.name) }
print(rows.map(\.name))
let stable = [("x", 1), ("y", 0), ("z", 1), ("w", 0)].sorted { $0.1 < $1.1 }
print(stable)
func bubble(_ x: [Int]) -> [Int] {
  var x = x
  for i in 0..<x.count { for j in 1..<(x.count - i) where x[j - 1] > x[j] { x.swapAt(j - 1, j) } }
  return x
}
func quick<T: Comparable>(_ x: [T]) -> [T] {
  guard let pivot = x.first else { return [] }
  let rest = x.dropFirst()
  return quick(rest.filter { $0 < pivot }) + [pivot] + quick(rest.filter { $0 >= pivot })
}
func merge(_ x: [Int]) -> [Int] {
  guard x.count > 1 else { return x }
  let mid = x.count / 2
  var a = merge(Array(x[..<mid]))[...], b = merge(Array(x[mid...]))[...]
  var out: [Int] = []
  while let p = a.first, let q = b.first {
    if p <= q { out.append(p); a.removeFirst() } else { out.append(q); b.removeFirst() }
  }
  return out + a + b
}
func insertion(_ x: inout [Int]) {
  for i in 1..<x.count {
    let v = x[i]
    var j = i
    while j > 0, x[j - 1] > v { x[j] = x[j - 1]; j -= 1 }
    x[j] = v
  }
}
var data = [9, 4, 7, 1, 8, 2]
print(bubble(data), quick(data), merge(data), quick(["q", "b"]))
insertion(&data)
print(data, data.sorted(by: >).prefix(3), ["b", "A", "a", "B"].sorted(), ["b10", "b9"].sorted { $0.count < $1.count })
let order = data.indices.sorted { data[$0] % 3 < data[$1] % 3 }
print(order, zip(order, data).map { $0 * $1 })
