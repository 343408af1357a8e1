func f(_ x: Int = "a") {} // refused
