let z = 5 / 0 // refused
