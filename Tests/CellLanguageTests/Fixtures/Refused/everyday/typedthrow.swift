enum A: Error { case x }
enum B: Error { case y }
func f() throws(A) { throw B.y } // refused
try f()
