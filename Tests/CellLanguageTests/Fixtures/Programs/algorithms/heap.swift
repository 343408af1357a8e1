struct Heap<Element> {
  private var items: [Element] = []
  private let precedes: (Element, Element) -> Bool
  init(_ precedes: @escaping (Element, Element) -> Bool) { self.precedes = precedes }
  var isEmpty: Bool { items.isEmpty }
  var count: Int { items.count }
  mutating func push(_ x: Element) {
    items.append(x)
    var i = items.count - 1
    while i > 0, precedes(items[i], items[(i - 1) / 2]) {
      items.swapAt(i, (i - 1) / 2)
      i = (i - 1) / 2
    }
  }
  mutating func pop() -> Element? {
    guard let top = items.first else { return nil }
    let last = items.removeLast()
    guard !items.isEmpty else { return top }
    items[0] = last
    var i = 0
    while true {
      var best = i
      for child in [2 * i + 1, 2 * i + 2] where child < items.count && precedes(items[child], items[best]) { best = child }
      if best == i { return top }
      items.swapAt(i, best)
      i = best
    }
  }
}
var h = Heap<Int>(<)
for x in [5, 2, 9, 1, 7, 3] { h.push(x) }
var out: [Int] = []
while let x = h.pop() { out.append(x) }
print(out, h.isEmpty)
var tasks = Heap<(priority: Int, name: String)> { $0.priority > $1.priority }
tasks.push((1, "low")); tasks.push((9, "high")); tasks.push((5, "mid"))
print(tasks.pop()!.name, tasks.pop()!.name, tasks.count)
indirect enum Huffman { case leaf(Character, Int), node(Huffman, Huffman, Int)
  var weight: Int { switch self { case .leaf(_, let w), .node(_, _, let w): w } }
  func codes(_ prefix: String = "") -> [Character: String] {
    switch self {
    case .leaf(let c, _): [c: prefix.isEmpty ? "0" : prefix]
    case .node(let l, let r, _): l.codes(prefix + "0").merging(r.codes(prefix + "1")) { a, _ in a }
    }
  }
}
var nodes = Heap<Huffman> { $0.weight < $1.weight }
for (c, n) in [("a", 5), ("b", 9), ("c", 12), ("d", 13), ("e", 16), ("f", 45)] as [(Character, Int)] { nodes.push(.leaf(c, n)) }
while nodes.count > 1 { let a = nodes.pop()!, b = nodes.pop()!; nodes.push(.node(a, b, a.weight + b.weight)) }
for (c, code) in nodes.pop()!.codes().sorted(by: { $0.key < $1.key }) { print(c, code) }
