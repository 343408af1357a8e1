func double(_ n: inout Int) { n *= 2 }
let n = 4
double(&n) // refused
print(n)
