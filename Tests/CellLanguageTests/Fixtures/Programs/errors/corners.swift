// Errors, defer, rethrows, typed throws, results
enum NetError: Error, Equatable { case timeout(seconds: Int), status(Int), offline }
struct ParseError: Error, CustomStringConvertible { let line: Int; var description: String { "line \(line)" } }
func fetch(_ n: Int) throws(NetError) -> String { switch n { case 0: throw .offline; case 1...3: throw .timeout(seconds: n); case 400...: throw .status(n); default: return "ok\(n)" } }
for n in [0, 2, 5, 404] { do { print(try fetch(n)) } catch .offline { print("offline") } catch .timeout(let s) where s > 1 { print("slow \(s)") } catch { print("other", error, type(of: error)) } }
func retry<T>(_ times: Int, _ body: (Int) throws -> T) rethrows -> T { for i in 1..<times { if let r = try? body(i) { return r } }; return try body(times) }
print(try retry(5) { i in if i < 3 { throw ParseError(line: i) }; return "done \(i)" }); do { try retry(2) { throw ParseError(line: $0) } } catch { print("gave up at", error) }; print(retry(3) { $0 * 2 })
func log() -> [String] { var out: [String] = []; func step(_ n: Int) throws { out.append("start \(n)"); defer { out.append("end \(n)") }; if n == 2 { throw ParseError(line: n) }; defer { out.append("after \(n)") }; out.append("work \(n)") }; for i in 1...3 { do { try step(i) } catch let e as ParseError { out.append("caught \(e.line)") } catch {} }; return out }
print(log().joined(separator: ", "))
let results = [0, 5, 403].map { n in Result { try fetch(n) } }; for r in results { switch r { case .success(let s): print("S", s); case .failure(let e as NetError) where e == .offline: print("F offline"); case .failure(let e): print("F", e) } }
print(results.compactMap { try? $0.get() }, (try? results[0].get()) as Any, results.map { (try? $0.get().count) ?? -1 })
let mapped = Result<Int, NetError>.success(3).map { $0 * 2 }.flatMap { $0 > 5 ? .failure(.status($0)) : .success($0) }; print(mapped, mapped == .failure(.status(6)))
func parse(_ s: String) throws -> [Int] { try s.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { i, l in guard let n = Int(l.trimmingPrefix { $0 == " " }) else { throw ParseError(line: i + 1) }; return n } }
print((try? parse("1\n 2\n3")) ?? [], (try? parse("1\nx")) as Any); do { _ = try parse("1\n2\nz") } catch { print(error) }
struct Resource { let name: String; init?(_ n: String) { guard !n.isEmpty else { return nil }; name = n }; init(checked n: String) throws { guard let r = Resource(n) else { throw ParseError(line: 0) }; self = r } }
print(Resource("") == nil, Resource("x")?.name ?? "-", (try? Resource(checked: ""))?.name as Any, try! Resource(checked: "y").name)
extension Resource: Equatable {}
func nested() throws { do { do { throw NetError.status(1) } catch NetError.status(let c) where c > 1 { print("no") } } catch let e as NetError { print("outer", e); throw ParseError(line: 7) } }
do { try nested() } catch { print("top", error, error is ParseError, (error as? ParseError)?.line ?? 0) }
func first<T>(_ xs: [T], where p: (T) throws -> Bool) rethrows -> T? { for x in xs where try p(x) { return x }; return nil }; print(first([1, 2, 3]) { $0 > 1 } as Any, (try? first([1]) { _ in throw NetError.offline }) as Any)
let e: any Error = NetError.timeout(seconds: 3); if case NetError.timeout(let s) = e { print("t", s) }; print("\(e)", String(describing: e), e.localizedDescription2); extension Error { var localizedDescription2: String { "<\(self)>" } }
func sum(_ xs: [String]) -> Int { var t = 0; for x in xs { guard let n = Int(x) else { continue }; t += n }; return t }; print(sum(["1", "b", "3"])); func must(_ x: Int?) -> Int { guard let x else { return -1 }; return x }; print(must(nil), must(3))
func validated(_ age: Int) throws -> Int { guard age >= 0 else { throw ValidationError.negative }; guard age < 150 else { throw ValidationError.tooLarge(max: 150) }; return age }; enum ValidationError: Error { case negative, tooLarge(max: Int) }
for a in [-1, 30, 200] { do { print(try validated(a)) } catch ValidationError.negative, ValidationError.tooLarge(max: 100) { print("neg") } catch ValidationError.tooLarge(let m) { print("max \(m)") } }
let attempt = { (n: Int) throws -> Int in if n > 1 { throw NetError.status(n) }; return n }; print([0, 1, 2].map { (try? attempt($0)) ?? -9 }); var count = 0; func bump() throws -> Int { count += 1; if count < 3 { throw NetError.offline }; return count }; while (try? bump()) == nil {}; print(count)
