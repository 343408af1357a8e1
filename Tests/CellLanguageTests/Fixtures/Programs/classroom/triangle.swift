var rows = [[1]]
for _ in 1..<6 {
  let last = rows[rows.count - 1]
  var next = [1]
  for i in 0..<(last.count - 1) { next.append(last[i] + last[i + 1]) }
  next.append(1)
  rows.append(next)
}
for row in rows { print(row.map { "\($0)" }.joined(separator: " ")) }
