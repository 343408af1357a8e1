func increment(_ n: inout Int, by amount: Int = 1) { n += amount }
var n = 1
increment(&n)
increment(&n, by: 10)
print(n)
func clear(_ values: inout [Int]) -> Int {
  let count = values.count
  values.removeAll()
  return count
}
var list = [1, 2, 3]
let copy = list
print(clear(&list), list, copy)
struct Account {
  var balance = 0
  var limit: Int { get { balance * 2 } set { balance = newValue / 2 } }
}
var account = Account()
increment(&account.balance, by: 50)
increment(&account.limit, by: 20)
print(account.balance, account.limit)
var matrix = [[1, 2], [3, 4]]
increment(&matrix[1][0], by: 100)
print(matrix)
var counts = ["a": 1]
increment(&counts["b", default: 5])
increment(&counts["a"]!)
print(counts["a"]!, counts["b"]!)
func exchange<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
var left = "left", right = "right"
exchange(&left, &right)
print(left, right)
func outer(_ x: inout Int) { inner(&x); inner(&x) }
func inner(_ x: inout Int) { x *= 3 }
outer(&n)
print(n)
