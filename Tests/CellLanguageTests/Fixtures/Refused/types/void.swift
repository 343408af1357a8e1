func show(_ n: Int) { print(n) }
let n: Int = show(3) // refused
print(n)
