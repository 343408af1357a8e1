struct A: Equatable { var x = 1; var y = "s"; var z: [Double] = [1] }
enum B: Equatable { case one, two(Int), three(A) }
print(A() == A(), A(x: 2) == A(), B.one == .one, B.two(1) == .two(2), B.three(A()) == .three(A()))
print([A()] == [A()], ["k": A()] == ["k": A(x: 3)], Optional(A()) == A(), (A(), 1) == (A(), 1) ? "eq" : "ne")
extension A { static func == (l: A, r: A) -> Bool { l.x == r.x } }
struct C<T: Equatable>: Equatable { var v: T }
print(C(v: 1) == C(v: 1), C(v: "a") != C(v: "b"), [C(v: 1), C(v: 2)].contains(C(v: 2)))
struct D: Hashable { var a: Int; var b: [String] }
print(Set([D(a: 1, b: ["x"]), D(a: 1, b: ["x"])]).count, D(a: 1, b: []).hashValue == D(a: 1, b: []).hashValue)
print([1, 2] == [1, 2], [[1]] != [[2]], "a"..."c" == "a"..."c", (1, "a") == (1, "a"), nil == Optional<Int>.none)
