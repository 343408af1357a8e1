enum Shape { case round(Int), square(Int), none }
switch Shape.none {
case .round(let size): print(size)
case .square(let size), .none: print(size) // refused
}
