let b = true
switch b { // refused
case true: print("yes")
}
