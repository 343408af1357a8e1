func area(_ side: Int) -> Int { side * side }
func area(_ side: Double) -> Double { side * side }
func area(width: Int, height: Int) -> Int { width * height }
func area(radius: Double) -> String { "circle \(radius)" }
print(area(3), area(2.5), area(width: 2, height: 7), area(radius: 1))
func show(_ x: Int) -> String { "Int" }
func show(_ x: String) -> String { "String" }
func show(_ x: [Int]) -> String { "[Int]" }
func show<T>(_ x: T) -> String { "generic" }
print(show(1), show("a"), show([1]), show(2.5), show([2.5]))
func parse(_ text: String) -> Int { text.count }
func parse(_ text: String) -> Double { Double(text.count) / 2 }
let i: Int = parse("abc")
let d: Double = parse("abc")
print(i, d)
struct Box {
  func callAsFunction(_ x: Int) -> Int { x + 1 }
  func callAsFunction(name: String) -> String { "<\(name)>" }
}
let box = Box()
print(box(4), box(name: "b"))
func f(_ x: Int, y: Int = 2) -> String { "two \(x) \(y)" }
func f(_ x: Int) -> String { "one \(x)" }
print(f(1), f(1, y: 3))
