// Arguments that are evaluated when the function asks for them, and that may throw.
struct Refused: Error {}
func ask(_ x: Bool = true) throws -> Bool { if x { throw Refused() }; return true }
func either(_ a: Bool, _ b: @autoclosure () throws -> Bool) rethrows -> Bool { if a { return true }; return try b() }
func third(_ b: @autoclosure () throws -> Bool) throws -> Bool { try b() }
func later(_ b: @escaping @autoclosure () throws -> Bool) -> () throws -> Bool { b }
struct Doubled { subscript(i: @autoclosure () -> Int) -> Int { i() * 2 } }
print(either(true, false), try third(true))
do { print(try either(false, ask())) } catch { print("caught", error) }
do { print(try third(ask())) } catch { print("caught", error) }
do { print(try later(ask())()) } catch { print("caught", error) }
print((try? either(false, ask(false))) as Any, Doubled()[4])
var log: [String] = []
func note(_ text: String) -> Bool { log.append(text); return false }
print(either(note("a"), note("b")), log, either(true, note("c")), log)
print(try false || ask(false), try [1: true][2] ?? ask(false))
