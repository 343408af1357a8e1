var longest = (start: 0, length: 0)
for start in 1...200 {
  var n = start
  var length = 1
  while n != 1 {
    n = n.isMultiple(of: 2) ? n / 2 : 3 * n + 1
    length += 1
  }
  if length > longest.length { longest = (start, length) }
}
print(longest)
print("start \(longest.start), \(longest.length) steps")
