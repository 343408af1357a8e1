let text = "the quick brown fox jumps over the lazy dog and the cat sat on the mat while a bird sang"
var words: [String] = []
for _ in 0..<20_000 {
  for word in text.split(separator: " ") { words.append(String(word)) }
}
var counts: [String: Int] = [:]
for word in words { counts[word, default: 0] += 1 }
let ranked = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
for (word, count) in ranked.prefix(3) { print(word, count) }
print(words.count)
