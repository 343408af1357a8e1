import Foundation

/// Numbers as they are written in pictures and tables, the same on every machine and in every locale.
package enum NumberText {
  /// A number with that many digits after the point, the thousands set apart from 10,000 on.
  package static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "–" : value < 0 ? "−∞" : "∞" }
    guard value.magnitude < 1e15 else { return scientific(value) }
    let text = String(format: "%.\(min(max(decimals, 0), 12))f", value.magnitude)
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? ".\(parts[1])" : ""
    let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
    return (value < 0 && !isZero ? "−" : "") + grouped(String(parts[0])) + fraction
  }

  /// A whole number, the thousands set apart.
  package static func whole(_ value: Int) -> String {
    (value < 0 ? "−" : "") + grouped(String(value.magnitude), from: 4)
  }

  /// A number in as few digits as tell it apart: three or four that count.
  package static func brief(_ value: Double) -> String {
    guard value.isFinite, value != 0 else { return fixed(value, decimals: 0) }
    let exponent = Int(log10(value.magnitude).rounded(.down))
    guard (-4..<9).contains(exponent) else { return scientific(value) }
    let text = fixed(value, decimals: max(0, exponent >= 0 ? 3 - exponent : 2 - exponent))
    return text.contains(".") ? trimmed(text) : text
  }

  /// A power of ten, or a number in front of one: `10⁻⁶`, `2×10⁻⁶`.
  package static func scientific(_ value: Double) -> String {
    guard value != 0, value.isFinite else { return fixed(value, decimals: 0) }
    var exponent = Int(log10(value.magnitude).rounded(.down))
    var factor = trimmed(String(format: "%.2f", value.magnitude / pow(10, Double(exponent))))
    if factor == "10" { (factor, exponent) = ("1", exponent + 1) }
    let power = "10" + String(exponent).map(superscript).joined()
    return (value < 0 ? "−" : "") + (factor == "1" ? power : "\(factor)×\(power)")
  }

  private static func superscript(_ digit: Character) -> String {
    let forms: [Character: String] = [
      "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
    ]
    return forms[digit] ?? ""
  }

  /// The digits in groups of three, where there are at least so many; by default four alone stay together, as years do.
  private static func grouped(_ digits: String, from least: Int = 5) -> String {
    guard digits.count >= least else { return digits }
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    guard text.contains(".") else { return String(text) }
    while text.last == "0" { text = text.dropLast() }
    return String(text.last == "." ? text.dropLast() : text)
  }
}
