indirect enum Tree<Element: Comparable> {
  case leaf
  case node(Tree, Element, Tree)
  func inserting(_ new: Element) -> Tree {
    switch self {
    case .leaf: return .node(.leaf, new, .leaf)
    case let .node(left, value, right):
      if new < value { return .node(left.inserting(new), value, right) }
      if new > value { return .node(left, value, right.inserting(new)) }
      return self
    }
  }
  var elements: [Element] {
    guard case let .node(left, value, right) = self else { return [] }
    return left.elements + [value] + right.elements
  }
  var depth: Int {
    if case let .node(left, _, right) = self { 1 + max(left.depth, right.depth) } else { 0 }
  }
}
var tree = Tree<Int>.leaf
for n in [5, 2, 8, 1, 9, 3, 5] { tree = tree.inserting(n) }
print(tree.elements, tree.depth)
let words = ["pear", "fig", "apple"].reduce(Tree.leaf) { $0.inserting($1) }
print(words.elements, words.depth)
print(Tree.node(.leaf, 1, .leaf))
