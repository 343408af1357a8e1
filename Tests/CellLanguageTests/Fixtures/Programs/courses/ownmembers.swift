struct M<E: Equatable>: Sequence { var g: [E]
 func map<T>(_ f: (E) throws -> T) rethrows -> M<T> { M<T>(g: try g.map(f)) }
 func filter(_ f: (E) -> Bool) -> M { M(g: g.filter(f)) }
 func makeIterator() -> AnyIterator<E> { AnyIterator(g.makeIterator()) } }
let m = M(g: [1, 2])
print(m.map { $0 + 1 })
print(m.map { Double($0) / 2 })
print(m.filter { $0 > 1 })
let r = m.map { $0 * 2 }; print(r)
struct N<E>: Sequence { var g: [E]
 func map<T>(_ f: (E) throws -> T) rethrows -> N<T> { N<T>(g: try g.map(f)) }
 func makeIterator() -> AnyIterator<E> { AnyIterator(g.makeIterator()) } }
print(N(g: [1]).map { $0 + 1 })
let k = N(g: [3]).map(String.init); print(k)
