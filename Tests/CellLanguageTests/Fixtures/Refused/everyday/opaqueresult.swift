func make() -> some Collection<Int> { [1] }
let xs: [Int] = make() // refused
