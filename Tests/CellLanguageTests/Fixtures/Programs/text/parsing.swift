let log = """
  epoch=1 loss=0.693 acc=0.50
  epoch=2 loss=0.512 acc=0.71
  epoch=3 loss=oops acc=0.80
  """
struct Entry { var epoch: Int, loss: Double?, accuracy: Double }
let entries = log.split(separator: "\n").compactMap { line -> Entry? in
  var fields: [Substring: Substring] = [:]
  for part in line.split(separator: " ") {
    let kv = part.split(separator: "=")
    guard kv.count == 2 else { return nil }
    fields[kv[0]] = kv[1]
  }
  guard let e = fields["epoch"].flatMap({ Int($0) }), let a = fields["acc"].flatMap({ Double($0) }) else { return nil }
  return Entry(epoch: e, loss: fields["loss"].flatMap { Double($0) }, accuracy: a)
}
for e in entries { print(e.epoch, e.loss.map { "\($0)" } ?? "missing", e.accuracy) }
print(entries.compactMap(\.loss).min()!, entries.max { $0.accuracy < $1.accuracy }!.epoch)
