enum Shape { case circle(Double), square(Double), both(Bool, Bool) }
func f(_ s: Shape) -> Int {
  switch s { // refused
  case .circle: return 1
  case .square: return 2
  case .both(true, _): return 3
  }
}
print(f(.circle(1)))
