func swapValues<T>(_ a: inout T, _ b: inout T) {
  let t = a
  a = b
  b = t
}
var x = 1, y = 2
swapValues(&x, &y)
print(x, y)
func middle<T: Comparable>(_ a: T, _ b: T, _ c: T) -> T { [a, b, c].sorted()[1] }
print(middle(3, 1, 2), middle("b", "c", "a"), middle(0.5, -1, 9))
struct Pair<A, B> { let a: A, b: B }
print(Pair(a: 1, b: "x"), Pair(a: [1], b: 2.5).a.count)
