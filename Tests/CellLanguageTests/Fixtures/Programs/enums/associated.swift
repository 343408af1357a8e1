enum Shape {
  case circle(radius: Double)
  case rectangle(width: Double, height: Double)
  case label(String, size: Int = 12)
  case empty
}
let shapes: [Shape] = [.circle(radius: 2), .rectangle(width: 2, height: 3.5), .label("a"), .label("b", size: 3), .empty]
for shape in shapes {
  switch shape {
  case .circle(let r): print("circle", r)
  case .rectangle(let w, let h) where w == h: print("square", w)
  case .rectangle(width: let w, height: let h): print("rectangle", w, h)
  case let .label(text, size): print("label", text, size)
  case .empty: print("empty")
  }
}
print(shapes)
enum Result2<Value> { case ok(Value), failed(String) }
let results: [Result2<Int>] = [.ok(1), .failed("no")]
print(results)
enum Nested { case pair(Int, (String, Bool)), list([Int]), optional(Int?) }
print(Nested.pair(1, ("a", true)), Nested.list([1]), Nested.optional(nil))
var s = Shape.empty
s = .circle(radius: 1)
if case .circle(let r) = s { print(r) }
