enum Problem: Error { case bad(String) }
func parse(_ text: String) throws -> Int {
  guard let n = Int(text) else { throw Problem.bad(text) }
  return n
}
print((try? parse("12")) as Any, (try? parse("x")) as Any, (try? parse("x")) ?? -1)
if let n = try? parse("7") { print("parsed", n) }
guard let m = try? parse("8") else { fatalError() }
print(m, try! parse("9"))
func maybe(_ text: String?) throws -> Int? { try text.map(parse) }
print((try? maybe("3")) as Any, (try? maybe(nil)) as Any)
do {
  print(try maybe("5") as Any)
  _ = try maybe("y")
} catch Problem.bad(let text) {
  print("bad", text)
}
let results = ["1", "z", "3"].map { try? parse($0) }
print(results)
