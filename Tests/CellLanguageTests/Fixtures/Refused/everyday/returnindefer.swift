defer { print("x") }
func f() -> Int { defer { return 1 }; return 2 } // refused
print(f())
