// Sparse text statistics: n-grams, tf-idf, cosine similarity, edit distance, word ladders.
import Foundation
let docs = ["the cat sat on the mat", "the dog sat on the log", "cats and dogs are great pets", "a great film and a great cast"]
func ngrams(_ s: String, _ n: Int) -> [String] { let w = s.split(separator: " ").map(String.init); guard w.count >= n else { return [] }; return (0...(w.count - n)).map { w[$0..<$0 + n].joined(separator: " ") } }
print(ngrams(docs[0], 2), ngrams("a", 3))
let tokenized = docs.map { $0.components(separatedBy: " ") }; let vocab = Set(tokenized.joined()).sorted(); let ids = Dictionary(uniqueKeysWithValues: vocab.enumerated().map { ($1, $0) })
var df = [String: Int](); for t in tokenized { Set(t).forEach { df[$0, default: 0] += 1 } }
func tfidf(_ t: [String]) -> [Int: Double] { var v: [Int: Double] = [:]; for (w, g) in Dictionary(grouping: t, by: { $0 }) { guard let id = ids[w], let d = df[w] else { continue }; v[id] = Double(g.count) / Double(t.count) * log(Double(docs.count) / Double(d)) }; return v }
func cosine(_ a: [Int: Double], _ b: [Int: Double]) -> Double { let dot = a.reduce(0.0) { $0 + $1.value * (b[$1.key] ?? 0) }; let n = { (v: [Int: Double]) in v.values.map { $0 * $0 }.reduce(0, +).squareRoot() }; return dot == 0 ? 0 : dot / (n(a) * n(b)) }
let vs = tokenized.map(tfidf); for i in docs.indices { print((0..<docs.count).map { String(format: "%.3f", cosine(vs[i], vs[$0])) }.joined(separator: " ")) }
func distance(_ a: String, _ b: String) -> Int { let (x, y) = (Array(a), Array(b)); var row = Array(0...y.count); for i in 1...max(1, x.count) where !x.isEmpty { var prev = row[0]; row[0] = i; for j in 1..<row.count { (prev, row[j]) = (row[j], x[i - 1] == y[j - 1] ? prev : min(prev, row[j], row[j - 1]) + 1) } }; return row[y.count] }
print(distance("kitten", "sitting"), distance("", "abc"), distance("flaw", "lawn"), distance("same", "same"))
let dict: Set = ["cat", "cot", "dot", "dog", "cog", "bat", "bog"]
func neighbours(_ w: String) -> [String] { w.indices.flatMap { i in "abcdefghijklmnopqrstuvwxyz".compactMap { c -> String? in guard c != w[i] else { return nil }; var n = w; n.replaceSubrange(i...i, with: [c]); return dict.contains(n) ? n : nil } } }
func ladder(_ a: String, _ b: String) -> [String]? { var from: [String: String?] = [a: nil], queue = [a]; while !queue.isEmpty { let w = queue.removeFirst(); if w == b { return Array(sequence(first: w) { from[$0]! }.reversed()) }; for n in neighbours(w) where from[n] == nil { from[n] = .some(w); queue.append(n) } }; return nil }
print(ladder("cat", "dog") ?? [], ladder("cat", "zzz") as Any)
let text = "It was the best of times, it was the worst of times; it was the age of wisdom..."; var counts: [Character: Int] = [:]; text.lowercased().filter(\.isLetter).forEach { counts[$0, default: 0] += 1 }
for (c, n) in counts.sorted(by: { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }).prefix(5) { print(c, n, String(repeating: "*", count: n)) }
let sentences = text.split { ",;.".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }; print(sentences, sentences.map { $0.split(separator: " ").count }.max()!)
struct Markov { var next: [String: [String]] = [:]; init(_ t: String) { let w = t.split(separator: " ").map { String($0) }; for (a, b) in zip(w, w.dropFirst()) { next[a, default: []].append(b) } }; func walk(from s: String, _ n: Int, pick: (Int) -> Int) -> String { var out = [s]; while out.count < n, let c = next[out.last!] { out.append(c[pick(c.count)]) }; return out.joined(separator: " ") } }
let m = Markov(docs.joined(separator: " ")); var k = 0; print(m.walk(from: "the", 8) { n in k += 1; return k % n }, m.next["the"]!, m.next.keys.count, m.next.values.map(\.count).max() ?? 0)
let roman: KeyValue = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]; typealias KeyValue = [(Int, String)]
func toRoman(_ n: Int) -> String { var n = n; return roman.reduce(into: "") { s, p in while n >= p.0 { s += p.1; n -= p.0 } } }; print([1984, 49, 2024].map(toRoman)); func pigLatin(_ w: some StringProtocol) -> String { guard let i = w.firstIndex(where: { "aeiou".contains($0) }) else { return w + "ay" }; return String(w[i...]) + String(w[..<i]) + "ay" }; print("the quick brown".split(separator: " ").map(pigLatin), pigLatin("xyz"))
