import Foundation
// Data preparation, text statistics
struct Review: CustomStringConvertible, Equatable {
    let id: Int
    var text: String
    var label: Label
    enum Label: String, CaseIterable, CustomStringConvertible { case positive, negative
        var description: String { rawValue.uppercased() } }
    var description: String { "Review(#\(id), \(label), \(text.count) chars)" }
}
let raw = """
1,positive,"A wonderful, moving film"
2,negative,Dull and far too long
3,positive,Great cast; great script
4,negative,
bad line
5,unknown,Hmm
"""
enum ParseError: Error, CustomStringConvertible {
    case missingField(line: Int), badLabel(String, line: Int), empty(line: Int)
    var description: String {
        switch self {
        case .missingField(let line): return "line \(line): missing field"
        case let .badLabel(s, line: l): return "line \(l): bad label \(s.debugDescription)"
        case .empty(line: let l): return "line \(l): empty"
        }
    }
}
func parseLine(_ line: some StringProtocol, number: Int) throws -> Review {
    var fields: [String] = []
    var current = ""
    var quoted = false
    for ch in line {
        switch (ch, quoted) {
        case ("\"", _): quoted.toggle()
        case (",", false): fields.append(current); current = ""
        default: current.append(ch)
        }
    }
    fields.append(current)
    guard fields.count == 3, let id = Int(fields[0]) else { throw ParseError.missingField(line: number) }
    guard let label = Review.Label(rawValue: fields[1]) else { throw ParseError.badLabel(fields[1], line: number) }
    guard !fields[2].isEmpty else { throw ParseError.empty(line: number) }
    return Review(id: id, text: fields[2], label: label)
}
var reviews = [Review](), problems: [any Error] = []
for (n, line) in raw.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    do { reviews.append(try parseLine(line, number: n + 1)) }
    catch let e as ParseError { problems.append(e) }
    catch { fatalError("\(error)") }
}
print(reviews)
problems.forEach { print($0) }
dump2(reviews)
func dump2<T>(_ x: [T]) where T: CustomStringConvertible { for (i, e) in zip(x.indices, x) { print("[\(i)] \(e.description)") } }
let vocabulary = reviews
    .flatMap { $0.text.lowercased().components(separatedBy: CharacterSet.alphanumerics.inverted).filter { !$0.isEmpty } }
    .reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
let ranked = vocabulary.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
for (word, count) in ranked.prefix(4) { print(String(format: "%-10@|%3d", word, count)) }
for (word, count) in ranked.prefix(4) { print(word.padding(toLength: 10, withPad: ".", startingAt: 0) + "|" + String(repeating: "#", count: count)) }
let index = Dictionary(uniqueKeysWithValues: ranked.enumerated().map { ($0.element.key, $0.offset + 2) })
let encoded = reviews.map { r in r.text.lowercased().split { !$0.isLetter }.map { index[String($0)] ?? 1 } }
print(encoded)
let maxLen = encoded.map(\.count).max() ?? 0
let padded = encoded.map { Array(repeating: 0, count: maxLen - $0.count) + $0 }
print(padded.map { $0.map { String(format: "%2d", $0) }.joined(separator: " ") }.joined(separator: "\n"))
let byLabel = Dictionary(grouping: reviews, by: \.label)
for label in Review.Label.allCases { print(label, byLabel[label]?.map(\.id) ?? []) }
let lengths = reviews.map { Double($0.text.count) }
let mean = lengths.reduce(0, +) / Double(lengths.count)
let sd = sqrt(lengths.map { pow($0 - mean, 2) }.reduce(0, +) / Double(lengths.count - 1))
print(String(format: "mean %.3f sd %.3f", mean, sd))
print("mean \(mean), sd \((sd * 1000).rounded() / 1000)")
