struct Stack<T> {
  private var storage: [T] = []
  mutating func push(_ x: T) { storage.append(x) }
  mutating func pop() -> T? { storage.popLast() }
  var isEmpty: Bool { storage.isEmpty }
}
var s = Stack<Character>()
for c in "stressed" { s.push(c) }
var out = ""
while let c = s.pop() { out.append(c) }
print(out, s.isEmpty)
