let text = "abracadabra"
let chars = Array(text)
var bigrams: [String: Int] = [:]
for i in 0..<(chars.count - 1) { bigrams[String(chars[i...i + 1]), default: 0] += 1 }
for (g, n) in bigrams.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) { print(g, n) }
let alphabet = String(Set(text).sorted())
let index = Dictionary(uniqueKeysWithValues: alphabet.enumerated().map { ($0.element, $0.offset) })
print(alphabet, text.map { index[$0]! })
let entropy = bigrams.values.map { Double($0) / Double(chars.count - 1) }
print(entropy.reduce(0, +).rounded(), entropy.count)
