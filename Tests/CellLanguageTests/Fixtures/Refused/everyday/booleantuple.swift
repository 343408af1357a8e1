let t = (true, false)
switch t { case (true, _): print("a"); case (_, true): print("b") } // refused
