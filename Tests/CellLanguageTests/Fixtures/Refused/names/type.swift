let x: Integer = 3 // refused
print(x)
