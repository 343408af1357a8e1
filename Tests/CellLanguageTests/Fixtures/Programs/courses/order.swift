func early() -> Int { later * 2 }
var later = 21
print(early())
func bump() { later += 1 }
bump(); print(later)
let table = buildTable()
func buildTable() -> [Int] { (0..<size).map { $0 * $0 } }
let size = 4
print(table, buildTable())
struct S { func f() -> Int { size + later } }
print(S().f())
