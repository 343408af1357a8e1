// Text generation helpers: char RNN preparation
import Foundation
let corpus = """
Shall I compare thee to a summer's day?
Thou art more lovely and more temperate:
Rough winds do shake the darling buds of May,
And summer's lease hath all too short a date;
"""
let chars = Set(corpus).sorted(); let stoi = Dictionary(uniqueKeysWithValues: chars.enumerated().map { ($0.element, $0.offset) }), itos = chars
print(chars.count, String(chars).debugDescription, stoi["a"]!, itos[10])
let data = corpus.map { stoi[$0]! }; let block = 8
struct Batcher: Sequence { let data: [Int], block: Int, step: Int; func makeIterator() -> AnyIterator<(x: ArraySlice<Int>, y: ArraySlice<Int>)> { var i = 0; return AnyIterator { guard i + block < data.count else { return nil }; defer { i += step }; return (data[i..<i + block], data[i + 1...i + block]) } } }
let batches = Array(Batcher(data: data, block: block, step: 16)); print(batches.count, batches[0].x.map { itos[$0] }, String(batches[1].y.map { itos[$0] }))
var bigram: [[Double]] = Array(repeating: Array(repeating: 1, count: chars.count), count: chars.count); for (a, b) in zip(data, data.dropFirst()) { bigram[a][b] += 1 }
let probs = bigram.map { row -> [Double] in let t = row.reduce(0, +); return row.map { $0 / t } }; let nll = zip(data, data.dropFirst()).reduce(0.0) { $0 - log(probs[$1.0][$1.1]) } / Double(data.count - 1); print(String(format: "%.4f", nll), String(format: "%.2f", exp(nll)))
struct Rng: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s ^= s << 13; s ^= s >> 7; s ^= s << 17; return s } }; var rng = Rng(s: 88172645463325252)
func sample(_ p: [Double], temperature t: Double = 1, using g: inout some RandomNumberGenerator) -> Int { let w = p.map { pow($0, 1 / t) }; var u = Double.random(in: 0..<w.reduce(0, +), using: &g); for (i, x) in w.enumerated() { u -= x; if u < 0 { return i } }; return w.count - 1 }
var out = "T"; while out.count < 30 { let last = stoi[out.last!]!; out.append(itos[sample(probs[last], temperature: 0.5, using: &rng)]) }; print(out.count, out.allSatisfy { stoi[$0] != nil }, Int.random(in: 0..<10, using: &rng) < 10, [1, 2, 3].shuffled(using: &rng).count, [5].randomElement(using: &rng)!, Bool.random(using: &rng) || true)
let softmax = { (z: [Double]) -> [Double] in let m = z.max() ?? 0; let e = z.map { exp($0 - m) }; let s = e.reduce(0, +); return e.map { $0 / s } }; print(softmax([1, 2, 3]).map { String(format: "%.3f", $0) }, softmax([1000, 1000]), softmax([]).isEmpty)
func oneHot(_ i: Int, _ n: Int) -> [Float] { (0..<n).map { $0 == i ? 1 : 0 } }; func argmax<T: Comparable>(_ xs: [T]) -> Int? { xs.indices.max { xs[$0] < xs[$1] } }; print(oneHot(2, 4), argmax([1, 5, 3])!, argmax([Int]()) as Any, argmax(oneHot(1, 3))!)
let words = corpus.lowercased().components(separatedBy: CharacterSet.letters.union(CharacterSet(charactersIn: "'")).inverted).filter { !$0.isEmpty }; let top = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3); print(words.count, top.map { "\($0.key):\($0.value)" }); let lines = corpus.components(separatedBy: "\n"); print(lines.map(\.count), lines.map { $0.split(separator: " ").count }.reduce(0, +), lines.max { $0.count < $1.count }!.prefix(10) + "…")
func pad(_ xs: [Int], to n: Int, post: Bool = false, value: Int = 0) -> [Int] { let cut = post ? Array(xs.prefix(n)) : Array(xs.suffix(n)); let fill = Array(repeating: value, count: n - cut.count); return post ? cut + fill : fill + cut }; print(pad([1, 2, 3], to: 5), pad([1, 2, 3], to: 2), pad([1, 2], to: 4, post: true), pad([1, 2, 3], to: 2, post: true, value: 9))
func minutes(_ s: Double) -> String { s < 60 ? String(format: "%.1f s", s) : "\(Int(s) / 60):" + String(format: "%02d", Int(s) % 60) }; print([3.14, 75, 600].map(minutes)); let bar = { (p: Double, w: Int) in let f = Int((p * Double(w)).rounded()); return "[" + String(repeating: "=", count: f) + (f < w ? ">" : "") + String(repeating: ".", count: max(0, w - f - 1)) + "]" }; for p in [0, 0.5, 1] { print(bar(p, 10), terminator: " ") }; print()
