var a = [[1, 2], [3]]
var b = a
b[0][0] = 99
b.append([])
print(a, b)
struct Box { var items: [Int] }
let box = Box(items: [1])
var other = box
other.items += [2]
print(box.items, other.items)
