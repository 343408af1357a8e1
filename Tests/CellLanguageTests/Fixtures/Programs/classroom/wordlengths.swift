let sentence = "the quick brown fox jumps over the lazy dog"
var byLength: [Int: [String]] = [:]
for word in sentence.split(separator: " ") {
  byLength[word.count, default: []].append(String(word))
}
for length in byLength.keys.sorted() { print(length, byLength[length]!.joined(separator: " ")) }
