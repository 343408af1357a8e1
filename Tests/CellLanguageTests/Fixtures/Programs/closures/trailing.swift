func a(_ n: Int, before: () -> Void = {}, to f: (Int) -> Int) { print(f(n)) }
func b(first: () -> Int = { 1 }, second: () -> Int = { 2 }) { print(first(), second()) }
func c(_ x: () -> Int, y: (() -> Int)? = nil) { print(x(), y?() ?? 0) }
func d(first: () -> Int = { 1 }, n: Int = 3, second: (() -> Int)? = nil) { print(first(), n, second?() ?? 0) }
a(3) { $0 + 1 }
b { 5 } second: { 6 }
c { 1 }
c { 1 } y: { 2 }
d(n: 4) { 9 }
d { 8 } second: { 7 }
