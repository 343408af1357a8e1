func f(_ x: inout Int) -> () -> Void { return { x += 1 } } // refused
