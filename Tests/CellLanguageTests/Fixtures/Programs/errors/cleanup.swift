struct Stop: Error { let code: Int }
var log: [String] = []
func risky(_ n: Int) throws -> Int {
  log.append("in\(n)")
  defer { log.append("out\(n)") }
  if n == 0 { throw Stop(code: 7) }
  return try risky(n - 1) + 1
}
do { _ = try risky(2) } catch let stop as Stop { print(stop.code, log) }
func convert() -> Int {
  do {
    return try risky(0)
  } catch is Stop {
    return -1
  } catch {
    return -2
  }
}
print(convert())
for i in 0..<3 {
  do {
    if i == 1 { throw Stop(code: i) }
    print("fine", i)
  } catch {
    print("error at", i, (error as! Stop).code)
    continue
  }
  print("after", i)
}
class Machine {
  let n: Int
  init(_ n: Int) throws {
    self.n = n
    if n > 3 { throw Stop(code: n) }
  }
  subscript(i: Int) -> Int { get throws { if i > n { throw Stop(code: i) }; return i } }
  var risky: Int { get throws { throw Stop(code: 99) } }
}
print((try? Machine(9)) == nil, try Machine(2).n, try Machine(2)[1], (try? Machine(2)[5]) as Any)
do { _ = try Machine(1).risky } catch { print(error) }
