enum NetError: Error, Equatable { case notFound(String), timeout(seconds: Int), server(code: Int) }
extension NetError: CustomStringConvertible { var description: String { switch self { case .notFound(let p): "404 \(p)"; case .timeout(let s): "timeout after \(s)s"; case .server(500...): "server down"; case .server(let c): "server \(c)" } } }
func fetch(_ path: String) -> Result<String, NetError> { switch path { case "/": .success("home"); case let p where p.hasPrefix("/u/"): .success("user " + p.dropFirst(3)); case "/slow": .failure(.timeout(seconds: 3)); case "/500": .failure(.server(code: 503)); default: .failure(.notFound(path)) } }
for p in ["/", "/u/7", "/slow", "/500", "/zip"] { switch fetch(p) { case .success(let body) where body.count > 5: print("long", body); case .success(let body): print("ok", body); case .failure(.timeout): print("slow"); case .failure(let e): print("failed:", e) } }
let r = fetch("/u/9").map(\.count).flatMap { $0 > 3 ? .success($0 * 2) : .failure(.server(code: 1)) }; print(r, (try? r.get()) ?? 0, fetch("/x").mapError { "\($0)" == "404 /x" ? NetError.server(code: 2) : $0 }, fetch("/x").flatMapError { _ in Result<String, Never>.success("fallback") })
func parse(_ s: String) throws -> Int { guard let n = Int(s) else { throw NetError.notFound(s) }; if n < 0 { throw NetError.server(code: n) }; return n }
let all = ["1", "x", "-3", "4"].map { s in Result { try parse(s) } }; print(all.map { r in if case .success(let n) = r { "\(n)" } else { "!" } }.joined(separator: ","), all.compactMap { try? $0.get() }, try all[0].get() + all[3].get())
func total(_ xs: [String]) throws -> Int { try xs.map(parse).reduce(0, +) }; do { print(try total(["1", "2"])); print(try total(["1", "b"])) } catch NetError.notFound(let what) where what.count == 1 { print("bad", what) } catch { print("other", error) }
struct Cleanup { let name: String; func run<T>(_ work: () throws -> T) rethrows -> T { print("begin", name); defer { print("end", name) }; return try work() } }
let n = Cleanup(name: "a").run { 42 }; do { _ = try Cleanup(name: "b").run { try parse("zz") } } catch { print(error as? NetError == .notFound("zz")) }; print(n)
func nested() throws { do { try Cleanup(name: "in").run { throw NetError.timeout(seconds: 1) } } catch NetError.server { print("no") } }; do { try nested() } catch let e as NetError { print("outer", e) }
func optional() -> Int? { guard let a = try? parse("5"), let b = try? parse("6"), case let c = a * b, c > 20 else { return nil }; return c }; print(optional() as Any, (try? parse("q")) as Any, try! parse("8"))
enum Validation: Error { case empty, tooLong(max: Int), many([Validation]) }; func validate(_ s: String) throws(Validation) -> String { var errors: [Validation] = []; if s.isEmpty { errors.append(.empty) }; if s.count > 3 { errors.append(.tooLong(max: 3)) }; if let only = errors.first { throw errors.count == 1 ? only : .many(errors) }; return s.uppercased() }
for s in ["", "ab", "abcd"] { do { print(try validate(s)) } catch { switch error { case .empty: print("empty"); case .tooLong(let m): print("max", m); case .many(let es): print(es.count) } } }
struct Parser<T> { let run: (Substring) throws -> (T, Substring)
  func map<U>(_ f: @escaping (T) -> U) -> Parser<U> { Parser<U> { let (v, r) = try self.run($0); return (f(v), r) } }
  func then<U>(_ next: Parser<U>) -> Parser<(T, U)> { Parser<(T, U)> { let (a, r) = try self.run($0); let (b, r2) = try next.run(r); return ((a, b), r2) } }
  var many: Parser<[T]> { Parser<[T]> { s in var out: [T] = [], rest = s; while let (v, r) = try? self.run(rest) { out.append(v); rest = r }; return (out, rest) } }
  static func || (a: Parser, b: Parser) -> Parser { Parser { do { return try a.run($0) } catch { return try b.run($0) } } }
  func parse(_ s: String) -> Result<T, any Error> { Result { let (v, r) = try run(s[...]); guard r.isEmpty else { throw Fail(at: String(r)) }; return v } } }
struct Fail: Error { let at: String }
func char(_ p: @escaping (Character) -> Bool) -> Parser<Character> { Parser { guard let c = $0.first, p(c) else { throw Fail(at: String($0)) }; return (c, $0.dropFirst()) } }
let digit = char(\.isNumber), letter = char(\.isLetter), number = digit.then(digit.many).map { Int(String([$0.0] + $0.1))! }, word = letter.then(letter.many).map { String([$0] + $1) }
let item = number.map { "n\($0)" } || word.map { "w" + $0 }; let list = item.then(char { $0 == "," }.then(item).map { $0.1 }.many).map { [$0.0] + $0.1 }
for t in ["12,ab,3", "x", "1,,2"] { switch list.parse(t) { case .success(let v): print(v); case .failure(let e as Fail): print("fail at '\(e.at)'"); case .failure(let e): print(e) } }
