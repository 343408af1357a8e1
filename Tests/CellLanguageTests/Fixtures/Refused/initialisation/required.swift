class A { required init(x: Int) {} }
class B: A {
  init() { super.init(x: 1) }
  // What is missing belongs here. // refused
}
