let lines = ["a b a", "c b a"]
var counts: [String: Int] = [:]
for line in lines {
  for word in line.split(separator: " ") {
    counts[String(word), default: 0] += 1
  }
}
let sorted = counts.sorted { a, b in a.value != b.value ? a.value > b.value : a.key < b.key }
for (word, n) in sorted { print("\(word): \(n)") }
