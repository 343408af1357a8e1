let reviews = ["A great film, great cast!", "Not great. Not good.", "the film was good"]
func tokens(_ text: String) -> [String] {
  text.lowercased().split { !$0.isLetter }.map(String.init)
}
var counts: [String: Int] = [:]
for review in reviews { for token in tokens(review) { counts[token, default: 0] += 1 } }
let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
for (word, count) in ranked.prefix(4) { print(word, count) }
let vocabulary = Dictionary(uniqueKeysWithValues: ranked.prefix(5).enumerated().map { ($0.element.key, $0.offset + 2) })
func encode(_ text: String) -> [Int] { tokens(text).map { vocabulary[$0] ?? 1 } }
func pad(_ ids: [Int], to length: Int) -> [Int] {
  let cut = ids.suffix(length)
  return Array(repeating: 0, count: length - cut.count) + cut
}
for review in reviews { print(pad(encode(review), to: 6)) }
let words = Dictionary(uniqueKeysWithValues: vocabulary.map { ($1, $0) })
print(encode(reviews[2]).map { words[$0] ?? "?" }.joined(separator: " "))
print(counts.values.reduce(0, +), counts.count, tokens("").isEmpty)
