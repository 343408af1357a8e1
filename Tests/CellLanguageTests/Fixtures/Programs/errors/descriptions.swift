import Foundation
enum Trouble: Error, CustomStringConvertible, LocalizedError {
  case missing(String)
  var description: String { switch self { case .missing(let f): "missing file \(f)" } }
  var errorDescription: String? { "Trouble: \(description)" }
}
enum Bare: Error { case one, two(Int, name: String) }
struct Detail: Error { var line: Int; var text: String }
for e in [Trouble.missing("a"), Bare.one, Bare.two(2, name: "n"), Detail(line: 3, text: "t")] as [any Error] {
  print(e)
  print("\(e)", String(describing: e))
}
print((Trouble.missing("b") as Error).localizedDescription)
do { throw Bare.two(1, name: "x") } catch { print("Error: \(error)") }
