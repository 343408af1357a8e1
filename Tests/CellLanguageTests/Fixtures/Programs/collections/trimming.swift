print("  x ".trimmingPrefix { $0 == " " }, "pre-x".trimmingPrefix("pre-"), "abc"[...].trimmingPrefix("ab"), [1, 1, 2].trimmingPrefix { $0 == 1 }, [1, 2, 3].trimmingPrefix([1, 2]), "x".trimmingPrefix("xy"))
var a = [0, 0, 3]; a.trimPrefix { $0 == 0 }; print(a); a.trimPrefix([3]); print(a); var s = "--v"; s.trimPrefix("-"); s.trimPrefix(while: { $0 == "-" }); print(s)
protocol D { var n: Int { get } }; struct A: D { let n = 1 }; struct B: D { var n = 2 }
let ds: [any D] = [A(), B()]; print(([A()] + ds).map { $0.n }, (ds + [B()]).map(\.n), (ds + [A(), B()]).count); var x: [Any] = [1]; x = [2] + x; x += ["a"]; print(x, [1.5] + x, x + [1])
let o: [Int?] = [1, nil]; print([2] + o, o + [3], o == [1, nil], [1, 2] == [1, 2.0]); let l: [Double] = [1]; print([1] + l, l + [2, 3], l == [1])
class P {}; class Q: P {}; let ps: [P] = [Q()]; print(([Q()] + ps).count, (ps + [Q(), P()]).count)
