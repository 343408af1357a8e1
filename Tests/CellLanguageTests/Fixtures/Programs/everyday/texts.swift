import Foundation
// text processing: word statistics, caesar, roman, table
let text = "It was the best of times, it was the worst of times; it was the age of wisdom -- it was the age of foolishness."
let words = text.lowercased().components(separatedBy: CharacterSet.alphanumerics.inverted).filter { !$0.isEmpty }
let freq = words.reduce(into: [:]) { counts, w in counts[w, default: 0] += 1 }
let top = freq.sorted { a, b in a.value == b.value ? a.key < b.key : a.value > b.value }.prefix(5)
for (rank, (word, n)) in top.enumerated() { print("\(rank + 1). \(word.padding(toLength: 8, withPad: " ", startingAt: 0))\(String(repeating: "█", count: n)) \(n)") }
let ngrams = zip(words, words.dropFirst()).map { "\($0) \($1)" }; print(Set(ngrams).count, Dictionary(grouping: ngrams, by: { $0 }).mapValues(\.count).max { ($0.value, $1.key) < ($1.value, $0.key) }!)
func caesar(_ s: String, _ k: Int) -> String { String(s.map { c in guard let a = c.asciiValue, c.isLetter else { return c }; let base: UInt8 = c.isUppercase ? 65 : 97; return Character(UnicodeScalar((a - base + UInt8((k % 26 + 26) % 26)) % 26 + base)) }) }
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
func roman(_ n: Int) -> String { var n = n, r = ""; for (v, s) in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] { while n >= v { r += s; n -= v } }; return r }
print([1994, 2026, 49].map(roman))
func isPalindrome(_ s: some StringProtocol) -> Bool { let c = s.lowercased().filter(\.isLetter); return c == String(c.reversed()) }
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("abc"[..<"abc".endIndex]), isPalindrome("x".dropLast()))
func levenshtein(_ a: String, _ b: String) -> Int { let a = Array(a), b = Array(b); var d = Array(0...b.count); for i in 0..<a.count { var prev = d[0]; d[0] = i + 1; for j in b.indices { let t = d[j + 1]; d[j + 1] = a[i] == b[j] ? prev : Swift.min(prev, d[j], t) + 1; prev = t } }; return d[b.count] }
print(levenshtein("kitten", "sitting"), levenshtein("", "abc"))
func table(_ rows: [[String]]) -> String { let w = rows[0].indices.map { c in rows.map { $0[c].count }.max()! }; return rows.map { r in "| " + zip(r, w).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: " | ") + " |" }.joined(separator: "\n") }
print(table([["name", "n"], ["alpha", "1"], ["b", "1000"]]))
func runs(_ s: String) -> [(Character, Int)] { s.reduce(into: []) { r, c in if r.last?.0 == c { r[r.count - 1].1 += 1 } else { r.append((c, 1)) } } }
print(runs("aaabccd").map { "\($0.1)\($0.0)" }.joined(), runs(""))
let csv = "name,score\n\"Smith, J\",3.5\nLee,4\n"
func fields(_ line: Substring) -> [String] { var out = [""], quoted = false; for ch in line { switch (ch, quoted) { case ("\"", _): quoted.toggle(); case (",", false): out.append(""); default: out[out.endIndex - 1].append(ch) } }; return out }
print(csv.split(separator: "\n").map(fields))
let json = "{\"a\": [1, 2, {\"b\": null}], \"c\": \"x\\ny\", \"d\": true, \"e\": -1.5e2}"
indirect enum JSON: CustomStringConvertible { case null, bool(Bool), num(Double), str(String), arr([JSON]), obj([(String, JSON)])
  var description: String { switch self { case .null: "null"; case .bool(let b): "\(b)"; case .num(let n): n == n.rounded() ? "\(Int(n))" : "\(n)"; case .str(let s): s.debugDescription; case .arr(let a): "[" + a.map(\.description).joined(separator: ",") + "]"; case .obj(let o): "{" + o.map { "\($0.debugDescription):\($1)" }.joined(separator: ",") + "}" } }
  subscript(k: String) -> JSON? { guard case .obj(let o) = self else { return nil }; return o.first { $0.0 == k }?.1 }
  subscript(i: Int) -> JSON? { if case .arr(let a) = self, a.indices ~= i { return a[i] }; return nil } }
struct JP { var s: Substring; init(_ t: String) { s = t[...] }
  mutating func ws() { s = s.drop(while: \.isWhitespace) }
  mutating func eat(_ p: String) -> Bool { ws(); guard s.hasPrefix(p) else { return false }; s.removeFirst(p.count); return true }
  mutating func value() -> JSON? { ws(); guard let c = s.first else { return nil }
    switch c { case "n" where eat("null"): return .null; case "t" where eat("true"): return .bool(true); case "f" where eat("false"): return .bool(false)
    case "\"": return string().map(JSON.str)
    case "[": _ = eat("["); var a: [JSON] = []; while !eat("]") { guard let v = value() else { return nil }; a.append(v); _ = eat(",") }; return .arr(a)
    case "{": _ = eat("{"); var o: [(String, JSON)] = []; while !eat("}") { ws(); guard let k = string(), eat(":"), let v = value() else { return nil }; o.append((k, v)); _ = eat(",") }; return .obj(o)
    default: let num = s.prefix { "+-0123456789.eE".contains($0) }; guard let d = Double(num) else { return nil }; s = s[num.endIndex...]; return .num(d) } }
  mutating func string() -> String? { guard eat("\"") else { return nil }; var r = ""; while let c = s.popFirst(), c != "\"" { if c == "\\" { switch s.removeFirst() { case "n": r.append("\n"); case let o: r.append(o) } } else { r.append(c) } }; return r } }
var jp = JP(json); let j = jp.value()!; print(j, j["a"]?[2]?["b"] as Any, j["zz"] as Any, j["a"]![1]!, j["c"]!)
print(text.filter { "aeiou".contains($0) }.count, text.split { $0 == "," || $0 == ";" }.map { $0.split(separator: " ").count }, text.firstRange(of: "best").map { text[$0] } ?? "", text.ranges(of: "was").count, text.replacing("it was", with: "X").count)
let lines = "a=1\nb = 2\n# c\n\n d=x=y".split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.hasPrefix("#") }; for l in lines { let kv = l.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }; print(kv) }
print("%d items at %.2f".replacingOccurrences(of: "%d", with: "3"), String(format: "%@ has %d (%5.1f%%)", "it", 3, 45.678), "snake_case_here".split(separator: "_").enumerated().map { $0 == 0 ? String($1) : $1.capitalized }.joined(), "camelCaseHere".reduce("") { $0 + ($1.isUppercase ? "_" + $1.lowercased() : String($1)) })
