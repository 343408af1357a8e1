let values = [1, 2]
values[0] = 3 // refused
print(values)
