struct Pair { var a = 0, b = 0; mutating func add(_ other: inout Int) { a += other } }
var pair = Pair()
pair.add(&pair.b) // refused
