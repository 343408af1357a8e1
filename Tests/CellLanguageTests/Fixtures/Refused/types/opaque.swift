func f() -> some CustomStringConvertible { 1 }
let x: Int = f() // refused
