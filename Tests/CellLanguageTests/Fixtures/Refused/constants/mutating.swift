struct Counter { var n = 0; mutating func add() { n += 1 } }
let c = Counter()
c.add() // refused
print(c)
