protocol Container<Item> {
  associatedtype Item
  var count: Int { get }
  mutating func append(_ item: Item)
  subscript(i: Int) -> Item { get }
}
struct Stack<Element>: Container {
  var items: [Element] = []
  var count: Int { items.count }
  mutating func append(_ item: Element) { items.append(item) }
  subscript(i: Int) -> Element { items[i] }
}
extension Array: Container {}
func all<C: Container>(_ c: C) -> [C.Item] { (0..<c.count).map { c[$0] } }
func same<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable {
  a.count == b.count && (0..<a.count).allSatisfy { a[$0] == b[$0] }
}
func fill(_ c: inout some Container<Int>, _ n: Int) { for i in 0..<n { c.append(i * i) } }
var stack = Stack<Int>()
fill(&stack, 4)
print(all(stack), same(stack, [0, 1, 4, 9]), same([1], stack))
