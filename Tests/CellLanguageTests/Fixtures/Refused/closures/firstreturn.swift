let xs = [0.5, 1.5]
let i = xs.map { x in if x < 1 { return 0 }; return x } // refused
