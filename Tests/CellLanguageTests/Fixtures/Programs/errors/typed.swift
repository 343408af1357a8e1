enum Failure: Error { case low, high }
func check(_ n: Int) throws(Failure) -> Int {
  if n < 0 { throw .low }
  if n > 9 { throw .high }
  return n
}
for n in [-1, 5, 10] {
  do {
    print(try check(n))
  } catch {
    switch error {
    case .low: print("low")
    case .high: print("high")
    }
  }
}
