struct Box<T: Comparable> { var v: T }
struct N {}
let b = Box(v: N()) // refused
print(b)
