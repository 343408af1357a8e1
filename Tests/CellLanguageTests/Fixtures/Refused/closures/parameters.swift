let f: (Int, Int) -> Int = { $0 } // refused
