import Foundation
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
    #expect(comparison.count { $0 == .equal } == 2)
  }

  @Test("A figure that differs is named with what stands before it")
  func different() {
    let comparison = compare("<p>accuracy <b>0.87</b></p>", "<p>accuracy <b>0.88</b></p>")
    #expect(!comparison.isVerified)
    #expect(comparison.figures == [.init(recorded: "0.87", context: "accuracy", outcome: .different(found: "0.88"))])
  }

  @Test("Within the tolerance a figure passes, as a share of the recorded one")
  func tolerance() {
    #expect(compare("loss 0.500", "loss 0.504", tolerance: 0.01).count { $0 == .withinTolerance } == 1)
    #expect(!compare("loss 0.500", "loss 0.506", tolerance: 0.01).isVerified)
    #expect(!compare("loss 0.500", "loss 0.504").isVerified)
  }

  @Test("Times are not compared, whatever they are", arguments: ["12 s", "3 ms", "1.5\u{A0}s"])
  func times(text: String) {
    let comparison = compare("took \(text)", "took 99\(text.drop { $0.isNumber || $0 == "." })")
    #expect(comparison.isVerified)
    #expect(comparison.count { $0 == .time } == 1)
  }

  @Test("Places in a picture are no figures, but have to be the same")
  func pictures() {
    let picture = "<svg><path d=\"M 1.5 2\"/><text x=\"3\">0.9</text></svg>"
    let equal = compare(picture, picture)
    #expect(equal.isVerified)
    #expect(equal.figures.map(\.recorded) == ["0.9"])
    let moved = compare(picture, picture.replacingOccurrences(of: "1.5", with: "1.6"))
    #expect(!moved.isVerified)
    #expect(moved.differentPictures == 1)
    #expect(moved.figures.allSatisfy { $0.outcome == .equal })
    #expect(compare(picture, picture.replacingOccurrences(of: "1.5", with: "1.51"), tolerance: 0.01).isVerified)
  }

  @Test("A sign belongs to its number, a full stop to its sentence")
  func numbers() {
    let comparison = compare("gain -0.5. Model cnn-2 1e-3", "gain 0.5. Model cnn-2 1e-3")
    #expect(comparison.figures.first?.recorded == "-0.5")
    #expect(!comparison.isVerified)
  }

  @Test("Another text around the figures is a difference, and so is one that is missing")
  func text() {
    #expect(!compare("best: rnn 0.9", "best: cnn 0.9").isVerified)
    #expect(!compare("a 1 b 2", "a 1 b").isVerified)
    #expect(!compare("", "1").isVerified)
  }
}
