// Known differences list
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let r1 = compose({ $0 + 1 }, String.init)
print(r1(3))
