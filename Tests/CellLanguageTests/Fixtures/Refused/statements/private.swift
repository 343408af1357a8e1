struct S { private var secret = 1; func reveal() -> Int { secret } }
print(S().reveal())
print(S().secret) // refused
