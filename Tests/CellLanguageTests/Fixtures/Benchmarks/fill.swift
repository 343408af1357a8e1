var values = [Int](repeating: 0, count: 10_000_000)
for i in 0..<values.count { values[i] = i * 3 }
var sum = 0
for value in values { sum &+= value }
print(sum)
