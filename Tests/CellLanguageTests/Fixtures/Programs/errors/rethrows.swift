enum E: Error { case odd(Int) }
func even(_ n: Int) throws -> Int {
  if n % 2 == 1 { throw E.odd(n) }
  return n
}
print(try [2, 4].map(even))
do { print(try [2, 3, 5].map(even)) } catch { print("caught", error) }
do {
  try [1].forEach { n in _ = try even(n) }
} catch E.odd(let n) { print("odd", n) }
func attempt<T>(_ times: Int, _ body: (Int) throws -> T) rethrows -> T? {
  for i in 0..<times {
    if i == times - 1 { return try body(i) }
    if let v = try? body(i) { return v }
  }
  return nil
}
print(try attempt(3) { try even($0 + 1) } as Any)
print(attempt(2) { $0 * 5 } as Any)
do { _ = try attempt(1) { try even($0 + 1) } } catch { print("rethrown", error) }
print(try ["4", "6"].compactMap { Int($0) }.filter { try even($0) > 4 })
let closure: () throws -> Int = { throw E.odd(9) }
do { print(try closure()) } catch { print("closure", error) }
