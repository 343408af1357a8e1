enum InputError: Error { case empty, tooLong(max: Int), forbidden(Character) }
func check(_ s: String) throws -> String {
  if s.isEmpty { throw InputError.empty }
  if s.count > 5 { throw InputError.tooLong(max: 5) }
  for c in s where c == "!" { throw InputError.forbidden(c) }
  return s.uppercased()
}
for s in ["ok", "", "too long", "no!"] {
  do { print(try check(s)) }
  catch InputError.tooLong(let max) { print("at most \(max)") }
  catch { print("error: \(error)") }
}
print((try? check("abc")) ?? "nil", (try? check("")) ?? "nil")
