let stock = [
  "this", "film", "was", "not", "what", "I", "expected", "a", "great", "cast", "the", "plot", "drags", "and", "ends",
  "badly", "wonderful", "music", "for", "two", "hours", "of", "pure", "joy", "don't", "miss", "it",
]
var state = 7
func next(_ bound: Int) -> Int {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return state / 65_536 % bound
}
var lines: [String] = []
for _ in 0..<25_000 {
  var words: [String] = []
  for _ in 0..<(10 + next(20)) {
    let pick = next(40)
    words.append(pick < stock.count ? stock[pick] : "Word\(next(5_000))")
  }
  lines.append(words.joined(separator: " ") + ".")
}

func tokenize(_ line: String) -> [String] {
  line.lowercased().replacingOccurrences(of: ".", with: "").split(separator: " ").map(String.init)
}
let tokens = lines.map(tokenize)
var counts: [String: Int] = [:]
for line in tokens {
  for token in line { counts[token, default: 0] += 1 }
}
let ranked = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
var vocabulary: [String: Int] = [:]
for (index, entry) in ranked.prefix(2_000).enumerated() { vocabulary[entry.key] = index + 2 }
let length = 24
var padded: [[Int]] = []
for line in tokens {
  var numbers: [Int] = []
  for token in line { numbers.append(vocabulary[token] ?? 1) }
  if numbers.count > length { numbers = Array(numbers.suffix(length)) }
  padded.append([Int](repeating: 0, count: length - numbers.count) + numbers)
}
var sum = 0
for row in padded { for number in row { sum += number } }
print(counts.count, vocabulary["the"] ?? -1, sum)
