let smallest = [Int.min]
print("x")
print(-smallest[0]) // fails: overflow
