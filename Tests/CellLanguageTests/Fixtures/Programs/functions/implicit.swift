func double(_ x: Int) -> Int { x * 2 }
func label(_ x: Int) -> String { if x > 0 { "plus" } else if x < 0 { "minus" } else { "zero" } }
var answer: Int { 42 }
var stored = 1 {
  willSet { print("will be \(newValue)") }
  didSet { print("was \(oldValue)") }
}
stored = 5
stored += double(answer)
print(label(1), label(-1), label(0), stored)
struct Lazy {
  lazy var expensive: Int = { print("computing"); return 99 }()
}
var holder = Lazy()
print("before")
print(holder.expensive + holder.expensive)
let result = { (a: Int, b: Int) -> Int in a * b }(6, 7)
print(result)
