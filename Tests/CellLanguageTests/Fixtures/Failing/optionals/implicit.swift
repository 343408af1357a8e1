var n: Int! = 3
print(n + 1)
n = nil
print(n + 1) // fails: found nil
