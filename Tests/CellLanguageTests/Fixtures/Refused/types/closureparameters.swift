let numbers = [3, 1, 2]
print(numbers.map { a, b in a + b }) // refused
