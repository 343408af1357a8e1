class A {}
class B: A {
  override func f() {} // refused
}
B().f()
