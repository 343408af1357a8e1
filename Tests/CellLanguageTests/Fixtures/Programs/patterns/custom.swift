struct Interval { var low: Double, high: Double }
func ~= (pattern: Interval, value: Double) -> Bool { value >= pattern.low && value <= pattern.high }
func ~= (pattern: (Int) -> Bool, value: Int) -> Bool { pattern(value) }
let warm = Interval(low: 18, high: 25)
for t in [10.0, 20, 30] {
  switch t {
  case warm: print(t, "warm")
  case Interval(low: 25, high: 50): print(t, "hot")
  default: print(t, "cold")
  }
}
func even(_ n: Int) -> Bool { n % 2 == 0 }
func over(_ limit: Int) -> (Int) -> Bool { { $0 > limit } }
for n in [1, 2, 11] {
  switch n {
  case even: print(n, "even")
  case over(10): print(n, "over ten")
  default: print(n, "odd")
  }
}
print((1..<5) ~= 3, 3 ~= 3, "a" ~= "b")
