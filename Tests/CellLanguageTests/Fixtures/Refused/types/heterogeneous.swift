let mixed = [1, "two"] // refused
print(mixed)
