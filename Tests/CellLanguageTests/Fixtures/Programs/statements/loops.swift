var n = 27
var length = 1
while n != 1 {
  n = n % 2 == 0 ? n / 2 : 3 * n + 1
  length += 1
}
print(length)
var digits: [Int] = []
var rest = 9075
repeat {
  digits.append(rest % 10)
  rest /= 10
} while rest > 0
print(digits)
for value in digits where value > 0 { print(value, terminator: " ") }
print()
for _ in 0..<3 { print("x", terminator: "") }
print()
for (index, letter) in "abc".enumerated() { print(index, letter) }
for case let value? in [1, nil, 3] { print(value) }
for i in stride(from: 10, to: 0, by: -3) { print(i, terminator: ",") }
print()
for case (let x, 0) in [(1, 0), (2, 1), (3, 0)] { print("on the axis", x) }
for i in (0..<3).reversed() { print(i, terminator: " ") }
print()
var queue = [1, 2, 3]
while let head = queue.first {
  queue.removeFirst()
  if head < 4 { queue.append(head * 4) }
  print(head, queue)
}
