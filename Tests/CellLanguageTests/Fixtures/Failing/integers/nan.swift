let zero = [0.0]
print("x")
print(Int(zero[0] / zero[0])) // fails: nan
