class Button {
  var handlers: [(String) -> Void] = []
  func onTap(_ handler: @escaping (String) -> Void) { handlers.append(handler) }
  func tap(_ text: String) { for handler in handlers { handler(text) } }
}
let button = Button()
var log: [String] = []
button.onTap { log.append("1:" + $0) }
button.onTap { text in log.append("2:\(text)"); log.append("total \(log.count)") }
button.tap("a")
button.tap("b")
print(log)
func delay(_ work: @autoclosure @escaping () -> Int) -> () -> Int { work }
var n = 1
let later = delay(n * 100)
n = 7
print(later())
func check(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String) {
  if !condition() { print("failed:", message()) }
}
check(n > 3, { print("not shown"); return "x" }())
check(n > 30, "n is \(n)")
func repeated(_ times: Int, _ body: (Int) throws -> Void) rethrows { for i in 0..<times { try body(i) } }
repeated(3) { print($0, terminator: " ") }
print()
