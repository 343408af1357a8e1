import Testing

@testable import NeuralNetworks

@Suite("The blocked matrix product")
struct ProductTests {
  // Below, at and above the sizes of tiles, vectors, panels and blocks.
  private static let sizes = [
    (1, 1, 1), (3, 5, 7), (6, 64, 64), (97, 300, 65), (13, 257, 130), (200, 16, 31), (5, 0, 4),
  ]

  @Test("equals a plain loop, transposed or not, on every level", arguments: testedLevels)
  func equalsPlainLoop(level: Kernels.Level) throws {
    let kernels = try #require(Kernels(level))
    var noise = TestNoise(1)
    for (rows, inner, columns) in Self.sizes {
      for (transposingA, transposingB) in [(false, false), (true, false), (false, true), (true, true)] {
        let a = noise.floats(rows * inner)
        let b = noise.floats(inner * columns)
        let before = noise.floats(rows * columns)
        for adding in [false, true] {
          var expected = before
          for row in 0..<rows {
            for column in 0..<columns {
              var sum: Double = adding ? Double(before[row * columns + column]) : 0
              for k in 0..<inner {
                let left = a[transposingA ? k * rows + row : row * inner + k]
                let right = b[transposingB ? column * inner + k : k * columns + column]
                sum += Double(left) * Double(right)
              }
              expected[row * columns + column] = Float(sum)
            }
          }
          var result = before
          multiply(
            a, transposingA: transposingA, b, transposingB: transposingB, into: &result, adding: adding, rows: rows,
            inner: inner, columns: columns, kernels: kernels)
          expectClose(
            result, expected, within: 1e-5, "\(rows)×\(inner)×\(columns) \(transposingA) \(transposingB) \(adding)")
        }
      }
    }
  }

  @Test("starts from a bias and reads the rows that it is told to", arguments: testedLevels)
  func gathersRows(level: Kernels.Level) throws {
    let kernels = try #require(Kernels(level))
    var noise = TestNoise(2)
    let (inner, columns, numbers) = (37, 70, [Int32(4), 0, 4, 2, 2, 3, 1, 0])
    let table = noise.floats(5 * inner)
    let weights = noise.floats(inner * columns)
    let bias = noise.floats(columns)
    var result = [Float](repeating: .nan, count: numbers.count * columns)
    let packed = PackedMatrix(weights, inner: inner, columns: columns, kernels: kernels)
    multiply(table, rows: numbers, count: numbers.count, by: packed, bias: bias, into: &result, kernels: kernels)

    let gathered = numbers.flatMap { table[Int($0) * inner..<Int($0 + 1) * inner] }
    var expected = numbers.flatMap { _ in bias }
    multiply(gathered, weights, into: &expected, adding: true, rows: numbers.count, inner: inner, columns: columns)
    expectClose(result, expected, within: 1e-6)

    let gradient = noise.floats(numbers.count * columns)
    var outer = [Float](repeating: 0, count: inner * columns)
    addOuterProduct(
      table, rows: numbers, height: inner, gradient, width: columns, count: numbers.count, into: &outer,
      kernels: kernels)
    var expectedOuter = outer.map { _ in Float(0) }
    multiply(
      gathered, transposingA: true, gradient, into: &expectedOuter, rows: inner, inner: numbers.count, columns: columns)
    expectClose(outer, expectedOuter, within: 1e-6)
  }
}
