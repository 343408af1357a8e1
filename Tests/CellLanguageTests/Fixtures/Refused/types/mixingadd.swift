let epochs = 5
let rate = 0.1
var total = 0.0
total += Double(epochs) * rate
total += epochs // refused
print(total)
