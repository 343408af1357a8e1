let x = 7
if x > 5, x < 10, x != 8 { print("in") }
if x.isMultiple(of: 7) && (x & 1 == 1 || x < 0) { print("odd multiple") }
print(!(x == 7), x > 3 ? x > 6 ? "big" : "mid" : "small")
func noisy(_ name: String, _ result: Bool) -> Bool {
  print("asked", name)
  return result
}
print(noisy("a", false) && noisy("b", true))
print(noisy("c", true) || noisy("d", true))
print(noisy("e", false) || noisy("f", false) && noisy("g", true))
if noisy("h", true), noisy("i", false), noisy("j", true) { print("all") } else { print("not all") }
let flags = [true, false]
var toggled = flags
toggled[0].toggle()
print(flags, toggled, flags == toggled)
