enum E { case a(Int), b }
let e = E.a(3)
switch e {
case .a(let x, let y): print(x, y) // refused
case .b: print("b")
}
