let grades: [String: [Double]] = ["math": [1.3, 2.0], "art": [1.0], "music": []]
for subject in grades.keys.sorted() {
  let g = grades[subject]!
  if g.isEmpty { print(subject, "no grades"); continue }
  print(subject, g.reduce(0, +) / Double(g.count))
}
