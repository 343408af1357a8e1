struct S {
  var n: Int {
    let m = 3
    print(m)
  } // refused
}
print(S().n)
