let n = [1, 2].count
assert(n == 2)
print("fine")
assert(n == 3, "count is wrong") // fails: count is wrong
