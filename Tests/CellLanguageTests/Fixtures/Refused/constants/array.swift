let values = [1, 2]
values.append(3) // refused
print(values)
