import Foundation
// key paths, property paths, generic algorithms, results
struct Person: Hashable { var name: String; var age: Int; var address: Address? = nil; var tags: [String] = [] }
struct Address: Hashable { var city: String; var zip: Int }
extension Sequence {
  func sorted<V: Comparable>(by path: KeyPath<Element, V>, descending: Bool = false) -> [Element] { sorted { descending ? $0[keyPath: path] > $1[keyPath: path] : $0[keyPath: path] < $1[keyPath: path] } }
  func sum<V: AdditiveArithmetic>(_ path: KeyPath<Element, V>) -> V { reduce(.zero) { $0 + $1[keyPath: path] } }
  func count(where p: (Element) throws -> Bool) rethrows -> Int { var n = 0; for e in self where try p(e) { n += 1 }; return n }
  func grouped<K: Hashable>(by f: (Element) -> K) -> [K: [Element]] { Dictionary(grouping: self, by: f) }
}
var people = [Person(name: "Ann", age: 30, address: Address(city: "Bern", zip: 3000)), Person(name: "Bob", age: 25), Person(name: "Cid", age: 35, address: .init(city: "Basel", zip: 4000), tags: ["x", "y"])]
print(people.sorted(by: \.age).map(\.name), people.sorted(by: \.name, descending: true).map(\.age), people.sum(\.age), people.compactMap(\.address?.city), people.map(\.tags.count), people.map(\.name.count).reduce(0, +))
let path = \Person.address?.zip; print(people[0][keyPath: path] as Any, people[1][keyPath: path] as Any)
let wpath = \Person.age; people[0][keyPath: wpath] += 1; print(people[0].age); people[0][keyPath: \.address!.city] = "Thun"; print(people[0].address!)
let nested = \[Person][0].name; print(people[keyPath: nested]); let appended = (\Person.name).appending(path: \.count); print(people[2][keyPath: appended])
print(people.count(where: { $0.age > 26 }), people.grouped { $0.address == nil }.mapValues(\.count).sorted { $0.value < $1.value }.map(\.key), people.filter(\.tags.isEmpty).map(\.name), people.map(\.self).count)
func update<Root, V>(_ r: inout Root, _ kp: WritableKeyPath<Root, V>, _ f: (inout V) -> Void) { f(&r[keyPath: kp]) }
update(&people[1], \.tags) { $0.append("new") }; print(people[1].tags)
let paths: [(String, KeyPath<Person, Int>)] = [("age", \.age), ("len", \.name.count)]; for (n, p) in paths { print(n, people.map { $0[keyPath: p] }) }
enum NetError: Error { case timeout(after: Double), status(Int) }
func fetch(_ n: Int) -> Result<String, NetError> { n < 0 ? .failure(.timeout(after: 1.5)) : n > 9 ? .failure(.status(n)) : .success("v\(n)") }
for n in [-1, 3, 50] {
  switch fetch(n) { case .success(let s): print(s); case .failure(.timeout(let t)): print("timeout", t); case .failure(let e): print(e) }
  print(fetch(n).map(\.count), (try? fetch(n).get()) ?? "none", fetch(n).mapError { "\($0)".count as Int as Any is Int ? NetError.status(1) : $0 }, fetch(n).flatMap { $0 == "v3" ? .success(3) : .failure(NetError.status(0)) })
}
struct Wrapped<T: Error>: Error, LocalizedError { let inner: T; var errorDescription: String? { "wrapped \(inner)" } }
do { do { throw NetError.status(4) } catch let e as NetError { throw Wrapped(inner: e) } } catch { print(error.localizedDescription, type(of: error)) }
func rethrower<T>(_ f: () throws -> T) rethrows -> T { try f() }
print(rethrower { 3 }, (try? rethrower { throw NetError.status(1) }) as Int? as Any)
func typed(_ x: Int) throws(NetError) -> Int { guard x > 0 else { throw .status(x) }; return x }
do { print(try typed(2)); print(try typed(-2)) } catch { switch error { case .status(let s): print("status", s); case .timeout: print("t") } }
let r = Result { try typed(-1) }; if case .failure(let e) = r { print(e) }; do { _ = try r.get() } catch NetError.status(let c) where c < 0 { print("neg", c) } catch { print("other") }
defer { print("end of file") }
func cleanup() throws { defer { print("d1") }; do { defer { print("d2") }; throw NetError.timeout(after: 2) } catch { print("caught", error); throw error } }
try? cleanup(); do { try cleanup() } catch {}
print((try? Int("x").map { $0 } ?? { throw NetError.status(0) }()) as Any)
