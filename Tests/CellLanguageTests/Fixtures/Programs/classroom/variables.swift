var x = 5
let y = x * 2
x = y + 1
print(x, y)
var name = "Swift", version = 6.1
name += "!"
version += 0.1
print(name, version)
