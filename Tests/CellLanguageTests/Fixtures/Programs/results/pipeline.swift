enum Stage: Error { case load(String), parse(line: Int), empty }
func load(_ name: String) -> Result<String, Stage> { name.hasSuffix(".csv") ? .success("1,2\n3,x") : .failure(.load(name)) }
func parse(_ text: String) -> Result<[[Int]], Stage> {
  var rows: [[Int]] = []
  for (i, line) in text.split(separator: "\n").enumerated() {
    let fields = line.split(separator: ",").map { Int($0) }
    guard !fields.contains(nil) else { return .failure(.parse(line: i + 1)) }
    rows.append(fields.compactMap { $0 })
  }
  return rows.isEmpty ? .failure(.empty) : .success(rows)
}
for name in ["a.csv", "b.txt"] {
  switch load(name).flatMap(parse) {
  case .success(let rows): print(rows)
  case .failure(.load(let n)): print("cannot load", n)
  case .failure(.parse(let line)): print("bad line", line)
  case .failure(.empty): print("empty")
  }
}
print(parse("4,5").map { $0[0].reduce(0, +) }, (try? parse("").get()) == nil)
