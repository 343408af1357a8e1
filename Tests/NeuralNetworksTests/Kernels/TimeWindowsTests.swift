import Testing

@testable import NeuralNetworks

@Suite("Windows that slide along time")
struct TimeWindowTests {
  private struct Geometry: CustomTestStringConvertible {
    let window: TimeWindow
    let batch = 6
    let length = 17
    let lead = [0, 5, 17, 9, 9, 1]
    let rowCount = 11
    let index: [Int32]

    var testDescription: String { "\(window)" }

    init(size: Int, stride: Int, dilation: Int = 1, front: Int = 0, count: Int) {
      window = TimeWindow(size: size, stride: stride, dilation: dilation, front: front, count: count)
      var noise = TestNoise(3)
      index = (0..<batch * length).map { [lead, length, rowCount] position in
        position % length < lead[position / length] ? Int32(10 - position % length % 2) : Int32(noise.int(0..<rowCount))
      }
    }

    func windows(sharing: Bool) -> TimeWindows {
      TimeWindows(window, index: index, batch: batch, length: length, sharedLead: sharing ? lead : nil)
    }

    /// The steps of the places of a window that exist.
    func steps(_ number: Int) -> [(place: Int, step: Int)] {
      (0..<window.size).map { ($0, number * window.stride + $0 * window.dilation - window.front) }
        .filter { $0.1 >= 0 && $0.1 < length }
    }
  }

  private static let geometries = [
    Geometry(size: 5, stride: 1, count: 13), Geometry(size: 4, stride: 4, count: 4),
    Geometry(size: 3, stride: 2, dilation: 2, front: 2, count: 9), Geometry(size: 3, stride: 1, front: 1, count: 17),
    Geometry(size: 2, stride: 3, count: 6),
  ]

  @Test("convolve as plain loops do, and back", arguments: testedLevels, 0..<geometries.count)
  func convolution(level: Kernels.Level, number: Int) throws {
    let kernels = try #require(Kernels(level))
    let geometry = Self.geometries[number]
    let window = geometry.window
    for filters in [3, 16, 70] {
      var noise = TestNoise(4)
      let projected = noise.floats(geometry.rowCount * window.size * filters)
      let bias = noise.floats(filters)
      let costs = noise.floats(geometry.batch * window.count * filters)
      var expected: [Float] = []
      var expectedGradient = projected.map { _ in Float(0) }
      for row in 0..<geometry.batch {
        for number in 0..<window.count {
          for filter in 0..<filters {
            var sum = bias[filter]
            for (place, step) in geometry.steps(number) {
              let source = (Int(geometry.index[row * geometry.length + step]) * window.size + place) * filters + filter
              sum += projected[source]
              expectedGradient[source] += costs[(row * window.count + number) * filters + filter]
            }
            expected.append(sum)
          }
        }
      }
      for sharing in [false, true] {
        let windows = geometry.windows(sharing: sharing)
        let slots = windows.slots()
        var result = [Float](repeating: .nan, count: windows.slotCount * filters)
        windows.convolve(
          projected, filters: filters, bias: bias, activation: .linear, into: &result, kernels: kernels)
        expectClose(result.rows(slots, width: filters), expected, within: 1e-5)
        var gradient = [Float](repeating: .nan, count: projected.count)
        windows.convolveGradient(
          costs.sums(slots, width: filters, count: windows.slotCount), filters: filters, rowCount: geometry.rowCount,
          into: &gradient, kernels: kernels)
        expectClose(gradient, expectedGradient, within: 1e-5)
      }
    }
  }

  @Test("convolve and find the largest in one as in two", arguments: testedLevels, 0..<geometries.count)
  func pooledConvolution(level: Kernels.Level, number: Int) throws {
    let kernels = try #require(Kernels(level))
    let geometry = Self.geometries[number]
    let count = geometry.window.count
    for (size, stride, front) in [(2, 2, 0), (3, 4, 1), (count + 2, count + 2, 1)] {
      let poolCount = (count + front + stride - 1) / stride
      for (filters, activation) in [(3, ScalarFunction.linear), (16, .relu), (70, .relu)] {
        var noise = TestNoise(6)
        let projected = noise.floats(geometry.rowCount * geometry.window.size * filters)
        let bias = noise.floats(filters)
        for sharing in [false, true] {
          let windows = geometry.windows(sharing: sharing)
          let pool = TimeWindows(
            TimeWindow(size: size, stride: stride, dilation: 1, front: front, count: poolCount), index: windows.slots(),
            batch: geometry.batch, length: count, sharedLead: sharing ? windows.sharedLead : nil)
          let costs = noise.floats(pool.slotCount * filters)

          var sums = [Float](repeating: .nan, count: windows.slotCount * filters)
          windows.convolve(
            projected, filters: filters, bias: bias, activation: activation, into: &sums, kernels: kernels)
          var inTwo = [Float](repeating: .nan, count: pool.slotCount * filters)
          let places = WindowPlaces(count: inTwo.count)
          pool.maxPool(sums, width: filters, into: &inTwo, places: places, kernels: kernels)
          var ofSums = [Float](repeating: .nan, count: sums.count)
          pool.maxPoolGradient(
            costs, places: places, width: filters, rowCount: windows.slotCount, into: &ofSums, kernels: kernels)
          activation.applyGradient(ofSums, value: sums, into: &ofSums, count: sums.count, kernels: kernels)
          var gradientInTwo = [Float](repeating: .nan, count: projected.count)
          windows.convolveGradient(
            ofSums, filters: filters, rowCount: geometry.rowCount, into: &gradientInTwo, kernels: kernels)

          for keepsPlaces in [false, true] {
            var inOne = [Float](repeating: .nan, count: inTwo.count)
            windows.convolve(
              projected, rowCount: geometry.rowCount, filters: filters, bias: bias, activation: activation,
              largestIn: pool, into: &inOne, places: keepsPlaces ? places : nil, kernels: kernels)
            #expect(inOne == inTwo)
          }
          var ofLargest = costs
          activation.applyGradient(costs, value: inTwo, into: &ofLargest, count: costs.count, kernels: kernels)
          var gradientInOne = [Float](repeating: .nan, count: projected.count)
          windows.convolveGradient(
            ofLargest, filters: filters, largestIn: pool, places: places, into: &gradientInOne, kernels: kernels)
          expectClose(gradientInOne, gradientInTwo, within: 1e-6)
        }
      }
    }
  }

  @Test("find the largest as plain loops do, and back", arguments: testedLevels, 0..<geometries.count)
  func pooling(level: Kernels.Level, number: Int) throws {
    let kernels = try #require(Kernels(level))
    let geometry = Self.geometries[number]
    let window = geometry.window
    for width in [3, 16, 70] {
      var noise = TestNoise(5)
      // Coarse numbers, so that there are ties.
      let x = noise.floats(geometry.rowCount * width).map { ($0 * 4).rounded() / 4 }
      let costs = noise.floats(geometry.batch * window.count * width)
      var expected: [Float] = []
      var expectedGradient = x.map { _ in Float(0) }
      for row in 0..<geometry.batch {
        for number in 0..<window.count {
          for column in 0..<width {
            let sources = geometry.steps(number).map {
              Int(geometry.index[row * geometry.length + $0.step]) * width + column
            }
            var best = sources[0]
            for source in sources where x[source] > x[best] { best = source }
            expected.append(x[best])
            expectedGradient[best] += costs[(row * window.count + number) * width + column]
          }
        }
      }
      for sharing in [false, true] {
        let windows = geometry.windows(sharing: sharing)
        let slots = windows.slots()
        var result = [Float](repeating: .nan, count: windows.slotCount * width)
        let places = WindowPlaces(count: result.count)
        windows.maxPool(x, width: width, into: &result, places: places, kernels: kernels)
        #expect(result.rows(slots, width: width) == expected)
        var gradient = [Float](repeating: .nan, count: x.count)
        windows.maxPoolGradient(
          costs.sums(slots, width: width, count: windows.slotCount), places: places, width: width,
          rowCount: geometry.rowCount, into: &gradient, kernels: kernels)
        expectClose(gradient, expectedGradient, within: 1e-5)
      }
    }
  }
}

extension [Float] {
  /// The rows with the given numbers.
  fileprivate func rows(_ numbers: [Int32], width: Int) -> [Float] {
    numbers.flatMap { self[Int($0) * width..<Int($0 + 1) * width] }
  }

  /// For each of `count` groups the sum of the rows that belong to it.
  fileprivate func sums(_ groups: [Int32], width: Int, count: Int) -> [Float] {
    var sums = [Float](repeating: 0, count: count * width)
    for (row, group) in groups.enumerated() {
      for column in 0..<width { sums[Int(group) * width + column] += self[row * width + column] }
    }
    return sums
  }
}
