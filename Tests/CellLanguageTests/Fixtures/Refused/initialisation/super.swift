class A { var n: Int; init(n: Int) { self.n = n } }
class B: A {
  var m: Int
  init() {
    super.init(n: 1) // refused
    m = 2
  }
}
print(B().n)
