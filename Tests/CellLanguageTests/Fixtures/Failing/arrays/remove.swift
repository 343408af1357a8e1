var values = [1, 2]
print(values.remove(at: 1))
print(values.remove(at: 1)) // fails: index out of range
