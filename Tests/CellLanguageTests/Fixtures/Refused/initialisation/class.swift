class A { // refused
  var x: Int
}
print(A.self)
