let labels = [2, 0, 1]
let encoded = labels.map { label in (0..<3).map { $0 == label ? 1.0 : 0.0 } }
for (label, row) in zip(labels, encoded) { print(label, row) }
print(encoded.map { row in row.firstIndex(of: 1)! } == labels)
