var values = [1, 2, 3]
values.append(4)
values.append("5") // refused
print(values)
