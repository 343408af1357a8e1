let sequences = [[1, 2, 3], [4], [5, 6, 7, 8, 9]]
let maxLength = 4
let padded = sequences.map { seq -> [Int] in
  let kept = Array(seq.suffix(maxLength))
  return Array(repeating: 0, count: maxLength - kept.count) + kept
}
for row in padded { print(row) }
let mask = padded.map { $0.map { $0 != 0 } }
print(mask[1])
