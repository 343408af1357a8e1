enum E { case a(Int), b }
let f = { (e: E) -> Int in
  switch e { // refused
  case .a(let n) where n > 0: return n
  case .b: return 0
  }
}
print(f(.b))
