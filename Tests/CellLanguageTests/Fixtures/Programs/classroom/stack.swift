struct Stack {
  private var items: [Int] = []
  var isEmpty: Bool { items.isEmpty }
  mutating func push(_ x: Int) { items.append(x) }
  mutating func pop() -> Int? { items.popLast() }
  func peek() -> Int? { items.last }
}
var stack = Stack()
for i in 1...3 { stack.push(i * i) }
print(stack.peek() ?? -1)
while let top = stack.pop() { print(top) }
print(stack.isEmpty)
