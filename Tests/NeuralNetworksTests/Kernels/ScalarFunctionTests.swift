import Foundation
import Testing

@testable import NeuralNetworks

@Suite("Vectorised functions of a scalar")
struct ScalarFunctionTests {
  /// The largest errors over two hundred thousand arguments, in units of the last place of the true value.
  @Test(
    "are as exact as their documentation says", arguments: testedLevels,
    [(ScalarFunction.tanh, 6.0), (.sigmoid, 4.0), (.exp, 2.0)])
  func errors(level: Kernels.Level, limit: (function: ScalarFunction, ulps: Double)) throws {
    let kernels = try #require(Kernels(level))
    let x = (-100_000...100_000).map { Float($0) * (limit.function == .tanh ? 1e-4 : 8.7e-4) }
    var y = [Float](repeating: .nan, count: x.count)
    limit.function.apply(x, into: &y, count: x.count, kernels: kernels)
    var worst = (error: 0.0, x: Float(0))
    for (x, y) in zip(x, y) {
      let exact =
        switch limit.function {
        case .tanh: Foundation.tanh(Double(x))
        case .sigmoid: 1 / (1 + Foundation.exp(-Double(x)))
        default: Foundation.exp(Double(x))
        }
      let error = abs(Double(y) - exact) / Double(max(Float(abs(exact)).ulp, Float.leastNormalMagnitude))
      if !(error <= worst.error) { worst = (error, x) }
    }
    #expect(worst.error <= limit.ulps, "at \(worst.x)")
  }

  @Test("keep within their range and give NaN for NaN", arguments: testedLevels)
  func edges(level: Kernels.Level) throws {
    let kernels = try #require(Kernels(level))
    let x: [Float] = [-.infinity, -1e30, -100, -0.0, 0, 100, 1e30, .infinity, .nan]
    func values(_ function: ScalarFunction) -> [Float] {
      var y = x
      function.apply(x, into: &y, count: x.count, kernels: kernels)
      return y
    }
    let tanh = values(.tanh)
    #expect(Array(tanh.dropLast()) == [-1, -1, -1, 0, 0, 1, 1, 1])
    #expect(tanh.last?.isNaN == true)
    let sigmoid = values(.sigmoid)
    #expect(sigmoid.dropLast().allSatisfy { $0 >= 0 && $0 <= 1 })
    #expect(sigmoid[3] == 0.5 && sigmoid[7] == 1)
    #expect(sigmoid.last?.isNaN == true)
    #expect(values(.relu).last?.isNaN == true)
    let exp = values(.exp)
    #expect(Array(exp.dropLast()) == [0, 0, 0, 1, 1, .infinity, .infinity, .infinity])
    #expect(exp.last?.isNaN == true)
  }

  @Test("have the derivative that finite differences show", arguments: testedLevels)
  func derivatives(level: Kernels.Level) throws {
    let kernels = try #require(Kernels(level))
    let x: [Float] = (0..<37).map { Float($0) * 0.2 - 3.55 }
    for function in ScalarFunction.allCases {
      func value(_ shift: Float) -> [Float] {
        var y = x
        function.apply(x.map { $0 + shift }, into: &y, count: x.count, kernels: kernels)
        return y
      }
      let y = value(0)
      var gradient = x
      function.applyGradient(x.map { _ in 2 }, value: y, into: &gradient, count: x.count, kernels: kernels)
      let differences = zip(value(0.01), value(-0.01)).map { ($0 - $1) / 0.01 }
      expectClose(gradient, differences, within: 2e-3, "\(function)")
    }
  }
}
