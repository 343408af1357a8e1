func double(_ n: inout Int) { n *= 2 }
var x = 1
double(&x)
double(x) // refused
print(x)
