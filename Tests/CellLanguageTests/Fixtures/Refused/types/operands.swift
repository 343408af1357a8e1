func f() -> some CustomStringConvertible { 1 }
print(f() + 1) // refused
