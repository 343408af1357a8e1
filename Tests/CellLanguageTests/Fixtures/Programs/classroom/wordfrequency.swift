let text = """
  It was the best of times, it was the worst of times,
  it was the age of wisdom
  """
let words = text.lowercased().split { " ,\n".contains($0) }
var frequency: [Substring: Int] = [:]
for w in words { frequency[w, default: 0] += 1 }
let top = frequency.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.prefix(3)
for (word, n) in top { print(word, n, String(repeating: "*", count: n)) }
