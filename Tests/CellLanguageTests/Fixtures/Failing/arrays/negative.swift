var values = [1, 2, 3]
let i = -1
print(values.count)
values[i] = 5 // fails: index out of range
