func log(_ n: Int) -> Int { print("eval", n); return n }
print(log(1) + log(2) * log(3))
var a = [0, 0, 0]
a[log(1)] = log(5)
print(a)
let d = [log(7): log(8)]
print(d)
func f(_ x: Int, y: Int = log(10), z: Int) -> Int { x + y + z }
print(f(log(1), z: log(2)))
print([log(1), log(2)].map { log($0 * 10) })
let t = (log(3), log(4))
print(t.0)
print(log(0) == 1 && log(1) == 1 || log(2) == 2)
let r = log(1) > 0 ? log(2) : log(3)
print(r)
switch log(5) {
case log(4): print("four")
case log(5): print("five")
default: print("none")
}
for i in log(0)..<log(2) { print("loop", i) }
var n: Int? = nil
n = n ?? log(9)
print(n ?? log(100))
