import Foundation
import Testing

@testable import Charts

@Suite("Axes")
struct AxisTests {
  private static let ranges: [ClosedRange<Double>] = [
    0...1, 0.652...0.967, 1...5, -3...7, 0...1_280_000, 1e-6...3e-6, 1_700...2_024, -1e9...1e12, 99.98...100.02,
  ]

  @Test("have evenly spaced ticks at round numbers", arguments: ranges, [2.0, 4, 7, 12])
  func evenTicks(range: ClosedRange<Double>, count: Double) {
    let ticks = Ticks.linear(range, count: count, enclosing: true)
    #expect((2...24).contains(ticks.values.count), "\(ticks.values)")
    #expect(Set(ticks.labels).count == ticks.labels.count, "\(ticks.labels)")
    let step = ticks.values[1] - ticks.values[0]
    for (value, next) in zip(ticks.values, ticks.values.dropFirst()) {
      #expect(((next - value) / step - 1).magnitude < 1e-6)
    }
    let mantissa = step / pow(10, log10(step * 1.0000001).rounded(.down))
    #expect([1, 2, 2.5, 3, 4, 5].contains { ($0 - mantissa).magnitude < 1e-6 }, "a step of \(step)")
    #expect(ticks.values[0] <= range.lowerBound + step * 0.16)
    #expect(ticks.values.last! >= range.upperBound - step * 0.16)
  }

  @Test("of epochs have ticks at whole numbers alone", arguments: [1.0...5, 1...3, 1...50, 0...200, 7...7])
  func wholeTicks(range: ClosedRange<Double>) {
    let ticks = Ticks.whole(range, count: 6)
    #expect(!ticks.values.isEmpty && ticks.values.count <= 6)
    #expect(ticks.values.allSatisfy { $0 == $0.rounded() && range.contains($0) })
  }

  @Test("label years without commas and large counts with them")
  func numberTexts() {
    #expect(Ticks.whole(1_900...2_000, count: 6).labels.first == "1900")
    #expect(NumberText.whole(25_000) == "25,000")
    #expect(NumberText.whole(-1_280_000) == "−1,280,000")
    #expect(NumberText.fixed(-0.0004, decimals: 2) == "0.00")
    #expect(NumberText.brief(0.8264) == "0.826")
    #expect(NumberText.brief(12.5) == "12.5")
    #expect(NumberText.brief(0.000_002) == "2×10⁻⁶")
    #expect(NumberText.brief(1e12) == "10¹²")
    #expect(NumberText.fixed(.nan, decimals: 2) == "–")
  }

  @Test("by powers of ten have ticks at powers of ten")
  func logarithmicTicks() {
    #expect(Ticks.logarithmic(1e-5...1, count: 6).labels == ["10⁻⁵", "10⁻⁴", "10⁻³", "10⁻²", "10⁻¹", "10⁰"])
    #expect(Ticks.logarithmic(1...30, count: 6).labels == ["1", "2", "5", "10", "20"])
  }

  @Test("of histograms have round edges and lose no value")
  func binning() {
    let values = (0..<1_000).map { Double($0 % 613) }.sorted()
    for bins in [nil, 1, 10, 50] {
      let binning = Binning(sorted: values, bins: bins)
      #expect(binning.counts.reduce(0, +) == 1_000)
      #expect(binning.edges.count == binning.counts.count + 1)
      #expect(binning.edges.allSatisfy { $0 == $0.rounded() })
    }
  }
}

@Suite("Colours")
struct PaletteTests {
  @Test("stand out from their paper by at least 4.5 to 1")
  func contrast() {
    for theme in [Palette.light, Palette.dark] {
      for color in [theme.text, theme.muted] + theme.series {
        #expect(Self.contrast(color, theme.paper) >= 4.5, "\(color) on \(theme.paper)")
      }
      #expect(Self.contrast(theme.axis, theme.paper) >= 3, "\(theme.axis) on \(theme.paper)")
    }
  }

  @Test("leave text on the strongest shade readable")
  func contrastOnShade() {
    for theme in [Palette.light, Palette.dark] {
      let shade = zip(Self.channels(theme.paper), Self.channels(theme.series[0])).map { paper, color in
        paper + (color - paper) * Shade.strongest
      }
      #expect(Self.contrast(Self.luminance(Self.channels(theme.text)), Self.luminance(shade)) >= 4.5)
    }
  }

  private static func contrast(_ first: String, _ second: String) -> Double {
    contrast(luminance(channels(first)), luminance(channels(second)))
  }

  private static func contrast(_ first: Double, _ second: Double) -> Double {
    (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private static func channels(_ color: String) -> [Double] {
    let digits = Array(color.dropFirst())
    return stride(from: 0, to: 6, by: 2).map { Double(Int(String(digits[$0...($0 + 1)]), radix: 16)!) / 255 }
  }

  private static func luminance(_ channels: [Double]) -> Double {
    let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
