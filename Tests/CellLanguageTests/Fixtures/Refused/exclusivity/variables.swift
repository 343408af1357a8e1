func add(_ a: inout Int, _ b: inout Int) { a += b }
var x = 0
add(&x, &x) // refused
