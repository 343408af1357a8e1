switch 3 {
case 1: print("a")
case let x where x > limit: print(x) // refused
default: print("d")
}
