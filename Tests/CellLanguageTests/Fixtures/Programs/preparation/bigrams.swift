let text = "the cat sat on the mat the cat ran"
let words = text.split(separator: " ").map(String.init)
var followers: [String: [String: Int]] = [:]
for (a, b) in zip(words, words.dropFirst()) { followers[a, default: [:]][b, default: 0] += 1 }
func next(after word: String) -> String? {
  followers[word]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
}
var current = "the", sentence = [current]
while sentence.count < 5, let word = next(after: current) { sentence.append(word); current = word }
print(sentence.joined(separator: " "))
for word in followers.keys.sorted() {
  print(word, followers[word]!.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: ","))
}
func ngrams(_ xs: [String], _ n: Int) -> [[String]] { n > xs.count ? [] : (0...(xs.count - n)).map { Array(xs[$0..<$0 + n]) } }
print(ngrams(words, 3).count, ngrams(words, 20).isEmpty, ngrams(Array(words.prefix(3)), 2))
let characters = Set(text).sorted()
print(String(characters), characters.count)
let ids = Dictionary(uniqueKeysWithValues: zip(characters, characters.indices))
print(text.prefix(7).map { ids[$0]! })
let perplexity = followers["the"]!.values.map { Double($0) }
print(perplexity.sorted())
