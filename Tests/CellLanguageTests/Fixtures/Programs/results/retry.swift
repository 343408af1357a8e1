struct Flaky: Error { let attempt: Int }
var attempts = 0
func unreliable() throws -> String {
  attempts += 1
  if attempts < 3 { throw Flaky(attempt: attempts) }
  return "ok after \(attempts)"
}
func retry<T>(_ n: Int, _ body: () throws -> T) throws -> T {
  var last: (any Error)?
  for _ in 0..<n {
    do { return try body() } catch { last = error; print("failed:", error) }
  }
  throw last!
}
print(try retry(5, unreliable))
attempts = 0
do { _ = try retry(2, unreliable) } catch let f as Flaky { print("gave up at", f.attempt) }
