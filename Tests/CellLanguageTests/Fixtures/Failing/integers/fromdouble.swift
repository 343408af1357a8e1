let x = [Double.infinity, 2.5]
print(Int(x[1]))
print(Int(x[0])) // fails: infinite
