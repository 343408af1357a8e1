protocol P { associatedtype T; func f(_ t: T) }
let p: any P
func g(_ p: any P) { p.f(1) } // refused
