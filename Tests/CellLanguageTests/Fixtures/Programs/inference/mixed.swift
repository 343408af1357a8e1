func f<T>(_ x: [T]) -> String { "\(type(of: x))" }
class A {}; class B: A {}; class C: A {}
print(f([1, nil, 2]), f([B(), C()]), f([1, 2.5]), f(["a", "b"]), f([[1], []]), f([1, "a"]))
struct S { let xs: [Any] = [1, "b"]; var n = [1: "a", 2: "b"] }
print(S().xs, max([1, 3].first!, 2), [1, 2.5, nil].compactMap { $0 }, [["a", 1], ["b", 2]].map { "\($0[0])\($0[1])" })
for (k, v) in ["n": 1, "s": "x"].sorted(by: { $0.key < $1.key }) { print(k, v) }
let t = [("a", 1), ("b", 2)], u = [1.5, 2, -3], w = [[1, 2], [3]], z = ["k": [1], "l": []]
print(t, u, w, z.count, [{ $0 + 1 }, { $0 * 2 }].map { (f: (Int) -> Int) in f(3) })
