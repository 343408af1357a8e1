enum Failure: Error { case negative(Double) }
func root(_ x: Double) -> Result<Double, Failure> { x < 0 ? .failure(.negative(x)) : .success(x.squareRoot()) }
for x in [4.0, -1] {
  switch root(x) {
  case .success(let r): print("root", r)
  case .failure(let e): print("failure", e)
  }
}
print(root(16).map { $0 + 1 }, root(16).flatMap { root($0 - 5) })
print((try? root(9).get()) as Any, (try? root(-9).get()) as Any)
let r = Result { () throws -> Int in throw Failure.negative(0) }
if case .failure(let e) = r { print(e) }
let ok = Result<Int, Failure>.success(3)
print(ok, ok.mapError { "\($0)" as AnyObjectString })
struct AnyObjectString: Error, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  var text: String
  init(stringLiteral value: String) { text = value }
}
do { _ = try root(-4).get() } catch { print("thrown", error) }
