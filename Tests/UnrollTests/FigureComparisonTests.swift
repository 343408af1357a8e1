import Testing

@testable import unroll

@Suite("Comparing the figures of two reports")
struct FigureComparisonTests {
  private func compare(_ recorded: String, _ found: String, tolerance: Double = 0) -> FigureComparison {
    FigureComparison(recorded: recorded[...], found: found[...], tolerance: tolerance)
  }

  @Test("Equal reports have equal figures")
  func equal() {
    let comparison = compare("<p>loss 0.25, 3 epochs</p>", "<p>loss 0.25, 3 epochs</p>")
    #expect(comparison.isVerified)
    #expect(comparison.equal == 2)
  }

  @Test("A figure that differs is named with what stands before it")
  func different() {
    let comparison = compare("<p>accuracy <b>0.87</b></p>", "<p>accuracy <b>0.88</b></p>")
    #expect(!comparison.isVerified)
    #expect(comparison.differences == [.init(recorded: "0.87", found: "0.88", context: "accuracy")])
  }

  @Test("Within the tolerance a figure passes, as a share of the recorded one")
  func tolerance() {
    #expect(compare("loss 0.500", "loss 0.504", tolerance: 0.01).withinTolerance == 1)
    #expect(!compare("loss 0.500", "loss 0.506", tolerance: 0.01).isVerified)
    #expect(!compare("loss 0.500", "loss 0.504").isVerified)
  }

  @Test("Times are not compared, whatever they are", arguments: ["12 s", "3 ms", "1.5\u{A0}s"])
  func times(text: String) {
    let comparison = compare("took \(text)", "took 99\(text.drop { $0.isNumber || $0 == "." })")
    #expect(comparison.isVerified)
    #expect(comparison.times == 1)
  }

  @Test("Another text around the figures is a difference, and so is one that is missing")
  func text() {
    #expect(!compare("best: rnn 0.9", "best: cnn 0.9").isVerified)
    #expect(!compare("a 1 b 2", "a 1 b").isVerified)
    #expect(!compare("", "1").isVerified)
  }
}
