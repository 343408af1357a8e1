var n = 1
n++ // refused
print(n)
