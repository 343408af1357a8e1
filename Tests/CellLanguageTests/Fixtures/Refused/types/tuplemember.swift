let pair = (1, "a")
print(pair.2) // refused
