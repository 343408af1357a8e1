protocol Trainable: AnyObject { var epochs: Int { get set }; func train() throws -> Double }
protocol Saveable { func save() -> String }
typealias Model = Trainable & Saveable
class Linear: Model {
  var epochs = 0
  func train() throws -> Double { epochs += 1; if epochs > 2 { throw Done.converged(at: epochs) }; return 1 / Double(epochs) }
  func save() -> String { "linear-\(epochs)" }
}
enum Done: Error { case converged(at: Int) }
func fit(_ m: any Model, _ n: Int) -> [Double] {
  var losses: [Double] = []
  do { for _ in 0..<n { losses.append(try m.train()) } } catch Done.converged(let e) { print("converged at", e) } catch { print(error) }
  return losses
}
let m = Linear()
print(fit(m, 5), m.save())
func saveAll(_ xs: [any Saveable]) -> String { xs.map { $0.save() }.joined(separator: ",") }
print(saveAll([m, Linear()]))
