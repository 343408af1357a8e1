// Names that a pattern binds: at the top level, in alternatives, anew.
enum Failure: Error { case missing(Int), late(Int), closed }
for failure in [Failure.missing(1), .late(2), .late(9), .closed] {
  do { throw failure } catch Failure.missing(let n), Failure.late(let n) where n < 5 { print("number", n) } catch { print(error) }
  switch failure { case .missing(let n), .late(let n): print(n); case .closed: print("closed") }
}
let text: String? = "12"
guard let text else { fatalError() }
guard let number = Int(text), case (let tens, var ones) = (number / 10, number % 10) else { fatalError() }
ones += 1
func sum() -> Int { number + tens + ones }
print(text, number, tens, ones, sum())
func twice(_ x: Int?) -> Int {
  guard let x else { return 0 }
  let y: Int? = x
  guard let y else { return 1 }
  if let x = y as Int?, let x = Optional(x + 1) { return x * 2 }
  return y
}
print(twice(3), twice(nil))
struct Even { static func ~= (p: Even, v: Int) -> Bool { v % 2 == 0 } }
switch 4 { case Even(): print("even"); default: print("odd") }
