let text = "hello world"
let vocabulary = Array(Set(text)).sorted()
let toIndex = Dictionary(uniqueKeysWithValues: vocabulary.enumerated().map { ($1, $0) })
let encoded = text.map { toIndex[$0]! }
let decoded = String(encoded.map { vocabulary[$0] })
print(vocabulary.count, encoded, decoded == text)
for i in 0..<3 { print(Array(encoded[i..<i + 4]), "→", encoded[i + 4]) }
