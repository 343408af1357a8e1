var numbers = [64, 34, 25, 12, 22, 11, 90]
var swaps = 0
for i in 0..<numbers.count {
  for j in 0..<(numbers.count - i - 1) {
    if numbers[j] > numbers[j + 1] {
      numbers.swapAt(j, j + 1)
      swaps += 1
    }
  }
}
print(numbers, swaps)
