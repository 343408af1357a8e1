protocol P { var a: Int { get } }
struct A: P { var a = 3 }
struct B: P { var a = 4 }
let ps: [any P] = [A(), B()]
print(ps.map(\.a), ps[0][keyPath: \.a])
let k: KeyPath<any P, Int> = \.a
print(ps[1][keyPath: k], ps.sorted { $0.a > $1.a }.map { "\($0)" })
let ks: [PartialKeyPath<A>] = [\.a]; print(A()[keyPath: ks[0]])
let ak: AnyKeyPath = \A.a
print(A()[keyPath: ak] as Any)
