var values = [1, 2]
values.insert(3, at: 2)
print(values)
values.insert(4, at: 9) // fails: index
