struct Stack<Element> { private(set) var items: [Element] = [] }
extension Stack {
  mutating func push(_ item: Element) { items.append(item) }
  mutating func pop() -> Element? { items.popLast() }
  var top: Element? { items.last }
}
extension Stack where Element: Numeric { func sum() -> Element { items.reduce(.zero, +) } }
extension Stack: Equatable where Element: Equatable {}
extension Stack: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: Element...) { items = elements }
}
var stack: Stack<Int> = [1, 2]
stack.push(3)
print(stack.sum(), stack.top!, stack.pop()!, stack.items, stack == [1, 2], stack == [1])
var words = Stack<String>()
words.push("a")
print(words.pop() ?? "-", words.pop() ?? "-")
class Thing { var n = 1 }
extension Thing {
  convenience init(n: Int) { self.init(); self.n = n }
  var doubled: Int { get { n * 2 } set { n = newValue / 2 } }
  enum Mode { case on, off }
}
let t = Thing(n: 8)
t.doubled = 100
print(t.n, Thing.Mode.on)
