func greet(_ name: String, with greeting: String = "Hello", times: Int = 1) -> String {
  Array(repeating: "\(greeting), \(name)!", count: times).joined(separator: " ")
}
print(greet("Ann"))
print(greet("Bob", with: "Hi"))
print(greet("Cid", times: 2))
print(greet("Dee", with: "Hey", times: 2))
func sum(_ values: Int...) -> Int { values.reduce(0, +) }
print(sum(), sum(1), sum(1, 2, 3))
func log(_ items: Any..., separator: String = "|", end: String = "\n") {
  print(items.map { "\($0)" }.joined(separator: separator), terminator: end)
}
log(1, "a", 2.5)
log(1, 2, separator: "-", end: ";\n")
func mean(of values: Double..., weight: Double = 1) -> Double { weight * values.reduce(0, +) / Double(values.count) }
print(mean(of: 1, 2, 4, weight: 3))
func move(from a: Int, to b: Int) -> Int { b - a }
print(move(from: 3, to: 10))
var calls = 0
func counted() -> Int { calls += 1; return calls }
func withDefault(_ n: Int = counted()) -> Int { n * 10 }
print(withDefault(), withDefault(5), withDefault(), calls)
