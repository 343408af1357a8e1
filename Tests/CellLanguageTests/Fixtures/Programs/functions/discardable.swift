@discardableResult
func record(_ text: String) -> Int {
  print("record", text)
  return text.count
}
record("ignored")
let n = record("kept")
print(n)
func pair() -> (low: Int, high: Int) { (1, 9) }
let (low, high) = pair()
print(low, high, pair().high)
func unit() {}
let u: Void = unit()
print(u)
func multi(_ a: Int) -> (Int, (String, Bool)) { (a, ("s", a > 0)) }
let (x, (y, z)) = multi(4)
print(x, y, z, multi(1).1.0)
