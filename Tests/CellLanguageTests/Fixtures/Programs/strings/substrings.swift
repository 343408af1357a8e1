let line = "name=Ann Lee;age=34;city="
var fields: [String: Substring] = [:]
for part in line.split(separator: ";") {
  let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
  fields[String(pair[0])] = pair[1]
}
for key in fields.keys.sorted() { print(key, fields[key]!, fields[key]!.isEmpty) }
let first = fields["name"]!.prefix { $0 != " " }
print(first, first.count, first == "Ann", String(first) + "!", first.uppercased(), type(of: first))
print(line.prefix(4), line.suffix(5), line.prefix(100).count, line.dropFirst(5).prefix(3), line.prefix(while: { $0 != "=" }))
var sub = line.dropFirst(2)
sub.removeFirst()
print(sub.first!, sub.startIndex == line.startIndex, sub.base.count)
print(["b", "a"].map { Substring($0) }.sorted(), Int("x12".dropFirst())!, Double("a2.5".suffix(3))!)
func length(_ s: some StringProtocol) -> Int { s.count }
print(length("abc"), length("abcdef".prefix(2)))
let trimmed = "  padded \n".drop(while: \.isWhitespace)
print("[\(trimmed)]", trimmed.reversed().drop { $0.isWhitespace }.count)
