let pair: (Int, String) = (1, "a")
print(pair.0)
let other: (Int, Int) = pair // refused
print(other)
