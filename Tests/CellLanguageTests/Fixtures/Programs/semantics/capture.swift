var fs: [() -> Int] = []
for i in 1...3 { fs.append { i * i } }
print(fs.map { $0() })
var n = 0
let inc = { n += 1 }
func call(_ f: () -> Void) { f(); f() }
call(inc)
print(n)
func make() -> [() -> Int] {
  var count = 0
  let up = { count += 1; return count }
  let get = { count }
  return [up, up, get]
}
let made = make()
print(made[0](), made[1](), made[2](), make()[2]())
struct S { var v = 1; func closure() -> () -> Int { { v * 2 } } }
var s = S()
let c = s.closure()
s.v = 100
print(c(), s.closure()())
class K { var v = 1; func closure() -> () -> Int { { self.v * 2 } } }
let k = K()
let kc = k.closure()
k.v = 50
print(kc())
var i = 0
var later: [() -> Int] = []
while i < 3 {
  let j = i
  later.append { j * 10 + i }
  i += 1
}
print(later.map { $0() })
func counter() -> (inc: () -> Void, get: () -> Int) {
  var c = 0
  return (inc: { c += 1 }, get: { c })
}
let one = counter(), two = counter()
one.inc(); one.inc(); two.inc()
print(one.get(), two.get())
