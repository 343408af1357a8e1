let n: Int = "three" // refused
print(n)
