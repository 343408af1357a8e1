class A { let n: Int; init(n: Int) { self.n = n } }
class B: A { let k: Int
  init(k: Int) {
    super.init(n: k) // refused
    self.k = k
  }
}
print(B(k: 1).n)
