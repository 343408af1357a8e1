let n: Int = "\(3)" // refused
print(n)
