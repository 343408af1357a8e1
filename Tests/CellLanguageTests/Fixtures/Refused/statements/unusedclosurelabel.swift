func run(_ body: () -> Int) -> Int { body() }
print(run { 1 })
print(run { "a" }) // refused
