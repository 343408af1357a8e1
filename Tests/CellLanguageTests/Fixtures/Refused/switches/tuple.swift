let a = true, b = false
switch (a, b) { // refused
case (true, _): print(1)
case (_, true): print(2)
}
