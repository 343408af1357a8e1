func either(_ a: Bool, _ b: @autoclosure () throws -> Bool) rethrows -> Bool {
  if a { return true }
  return b() // refused
}
print(either(true, false))
