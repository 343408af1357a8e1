indirect enum List<T> { case empty, cons(T, List<T>)
  var count: Int { switch self { case .empty: 0; case .cons(_, let rest): 1 + rest.count } }
  func map<U>(_ f: (T) -> U) -> List<U> {
    switch self {
    case .empty: .empty
    case .cons(let x, let rest): .cons(f(x), rest.map(f))
    }
  }
  var array: [T] { if case .cons(let x, let rest) = self { [x] + rest.array } else { [] } }
}
let l = List.cons(1, .cons(2, .cons(3, .empty)))
print(l.count, l.map { Double($0) * 1.5 }.array, l.map { "\($0)" }.array)
final class Tree {
  var value: Int, left: Tree?, right: Tree?
  init(_ value: Int) { self.value = value }
  func insert(_ v: Int) {
    if v < value {
      if let left { left.insert(v) } else { left = Tree(v) }
    } else {
      if let right { right.insert(v) } else { right = Tree(v) }
    }
  }
  func walk(_ visit: (Int) -> Void) { left?.walk(visit); visit(value); right?.walk(visit) }
  var height: Int { 1 + max(left?.height ?? 0, right?.height ?? 0) }
}
let root = Tree(50)
for v in [30, 70, 20, 40, 60, 80, 10] { root.insert(v) }
var seen: [Int] = []
root.walk { seen.append($0) }
print(seen, root.height, root.left?.right?.value ?? 0)
func flatten(_ x: Any) -> [Int] {
  if let n = x as? Int { return [n] }
  if let a = x as? [Any] { return a.flatMap(flatten) }
  return []
}
print(flatten([1, [2, [3, 4]], [[5]]] as [Any]))
