let zero = [1].count - 1
print(zero)
print(7 % zero) // fails: division by zero
