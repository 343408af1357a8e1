let correct = 3, total = 4
let accuracy: Double = correct / total // refused
print(accuracy)
