let n = 3
switch n { // refused
case 0: print("zero")
case 1...: print("positive")
}
