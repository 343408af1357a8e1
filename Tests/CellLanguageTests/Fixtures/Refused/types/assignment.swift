var n = 3
n = 4
n = "four" // refused
print(n)
