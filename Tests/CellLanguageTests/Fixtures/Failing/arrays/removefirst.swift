var values: [String] = []
print(values.count)
print(values.removeFirst()) // fails: empty
