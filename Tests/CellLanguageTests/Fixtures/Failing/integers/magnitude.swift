let smallest = [Int.min]
print("x")
print(abs(smallest[0])) // fails: overflow
