var a = 1
var b = 2
(a, b) = (b, a)
print(a, b)
a += 3; b -= 1; a *= 2; b |= 8; a <<= 2; a ^= 5; a %= 13
print(a, b)
var values = [1, 2, 3]
values[0] += 10
values[values.count - 1] *= 5
swap(&a, &b)
print(values)
values.swapAt(0, 1)
print(values)
var table = [String: [Int]]()
table["x", default: []].append(1)
table["x", default: []].append(2)
table["y"] = [3]
table["y"]?[0] += 4
table["z"]?.append(1)
print(table["x"]!, table["y"]!, table["z"] as Any)
struct Point { var x = 0.0, y = 0.0 }
struct Line { var from = Point(), to = Point() }
var lines = [Line(), Line()]
lines[1].to.x = 3
lines[1].to.y -= 2.5
print(lines[1].to, lines[0].to.x)
var text = "a"
text += "b"
text.append("c")
print(text)
_ = values.removeLast()
print(values)
