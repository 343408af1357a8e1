func where1(line: Int = #line) -> Int { line }
func log(_ m: String, line: Int = #line, function: String = #function) -> String { "\(m) \(line) \(function)" }
print(where1())
print(
  where1(),
  log("a"))
func caller() -> String { log("b") }
print(caller())
struct S { let l: Int; init(_ l: Int = #line) { self.l = l }
  func m() -> String { log("m") } }
print(S().l, S(3).l)
print(S().m(), { log("c") }())
