let n = 1
switch n {
case 1: // refused
default: print("other")
}
