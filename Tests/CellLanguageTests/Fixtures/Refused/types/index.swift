let values = [1, 2, 3]
let position = 1.0
print(values[position]) // refused
