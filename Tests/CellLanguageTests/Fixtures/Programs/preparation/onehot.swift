let labels = ["cat", "dog", "cat", "bird"]
let classes = Array(Set(labels)).sorted()
let index = Dictionary(uniqueKeysWithValues: classes.enumerated().map { ($1, $0) })
let oneHot = labels.map { label -> [Double] in
  var row = [Double](repeating: 0, count: classes.count)
  row[index[label]!] = 1
  return row
}
for (label, row) in zip(labels, oneHot) { print(label, row) }
func argmax(_ xs: [Double]) -> Int { xs.indices.max { xs[$0] < xs[$1] }! }
print(oneHot.map { classes[argmax($0)] } == labels)
let predictions = [[0.1, 0.7, 0.2], [0.3, 0.3, 0.4], [0.2, 0.5, 0.3], [0.9, 0.05, 0.05]].map(argmax)
var confusion = Array(repeating: Array(repeating: 0, count: 3), count: 3)
for (truth, guess) in zip(labels.map { index[$0]! }, predictions) { confusion[truth][guess] += 1 }
for (name, row) in zip(classes, confusion) { print(name, row.map(String.init).joined(separator: " ")) }
let correct = (0..<3).map { confusion[$0][$0] }.reduce(0, +)
print("accuracy", Double(correct) / Double(labels.count))
for c in classes.indices {
  let tp = confusion[c][c], predicted = confusion.map { $0[c] }.reduce(0, +), actual = confusion[c].reduce(0, +)
  let precision = predicted == 0 ? 0 : Double(tp) / Double(predicted), recall = Double(tp) / Double(actual)
  print(classes[c], precision, recall)
}
