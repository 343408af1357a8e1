let scores = [88, 92.5, 79, 95]
var sum = 0.0
for score in scores { sum += score }
print("Average:", sum / Double(scores.count))
print("Above 85:", scores.filter { $0 > 85 }.count)
