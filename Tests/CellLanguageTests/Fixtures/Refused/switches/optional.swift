let n: Int? = 3
switch n { // refused
case let x? where x > 3: print(x)
case nil: print("nil")
}
