struct P { var x = 1 }
let s: Set<P> = [] // refused
print(s.count)
