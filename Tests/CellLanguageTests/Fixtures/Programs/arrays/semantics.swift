var a = [1, 2, 3]
var b = a
b[0] = 100
print(a, b)
func modify(_ x: [Int]) -> [Int] { var x = x; x.append(0); return x }
print(modify(a), a)
for x in a { a.append(x * 10) }
print(a)
struct S { var items = [1] }
var s = S(), t = s
t.items.append(2)
print(s, t)
class C { var items = [1] }
let c = C(), d = c
d.items.append(2)
print(c.items)
var list = [[1], [2]]
var inner = list[0]
inner.append(5)
print(list, inner)
var closureArray = [0]
let add = { closureArray.append($0) }
add(1); add(2)
print(closureArray)
let snapshot = { [closureArray] in closureArray.count }
add(3)
print(snapshot(), closureArray.count)
var big = Array(0..<1000)
let keep = big
for i in big.indices { big[i] *= 2 }
print(big[999], keep[999], big.reduce(0, +) - keep.reduce(0, +))
var optional: [Int]? = [1]
optional?.append(2)
optional![0] = 9
print(optional!)
var dict = ["k": [1, 2]]
var taken = dict["k"]!
taken[0] = -1
dict["k"]![1] = 7
print(dict["k"]!, taken)
var e = a
e.withUnsafeMutableBufferPointer { $0[0] = 55 }
print(a[0], e[0])
(a, b) = (b, a)
print(a, b.count)
