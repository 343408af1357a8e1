let n = 7
let size = if n < 5 { "small" } else if n < 10 { "medium" } else { "large" }
print(size)
let word = switch n {
case 0: "zero"
case let x where x % 2 == 0: "even"
default: "odd"
}
print(word)
func sign(_ x: Int) -> Int {
  if x > 0 { 1 } else if x < 0 { -1 } else { 0 }
}
print(sign(4), sign(-4), sign(0))
let label: String = if n > 100 { "big" } else { switch word { case "odd": "odd one"; default: "even one" } }
print(label)
var rating: Double? = nil
rating = if n == 7 { 0.5 } else { nil }
print(rating as Any)
let f = { (x: Int) -> String in if x > 0 { "p" } else { "n" } }
print(f(1), f(-1))
let total: Double = if n > 3 { 3 } else { 0.5 }
print(total)
let closureResult = [1, 2, 3].map { switch $0 { case 1: "one"; case 2: "two"; default: "many" } }
print(closureResult)
func thrower(_ b: Bool) throws -> Int { let v = if b { 1 } else { throw Oops() }; return v + 1 }
struct Oops: Error {}
print(try thrower(true), (try? thrower(false)) as Any)
