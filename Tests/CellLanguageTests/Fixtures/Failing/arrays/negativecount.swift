let n = -2
print("start")
print(Array(repeating: 0, count: n)) // fails: count
