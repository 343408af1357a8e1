extension StandardLibraryText {
  /// What Foundation adds to strings, beside what is common enough to stand with them.
  static let foundationStrings = #"""
    struct StringCompareOptions: OptionSet {
      let rawValue: Int
      static var caseInsensitive: StringCompareOptions { StringCompareOptions(rawValue: 1) }
      static var literal: StringCompareOptions { StringCompareOptions(rawValue: 2) }
      static var backwards: StringCompareOptions { StringCompareOptions(rawValue: 4) }
      static var anchored: StringCompareOptions { StringCompareOptions(rawValue: 8) }
      static var numeric: StringCompareOptions { StringCompareOptions(rawValue: 64) }
    }
    enum StringEncoding {
      case utf8
      case ascii
      case utf16
    }
    extension String {
      typealias CompareOptions = StringCompareOptions
      typealias Encoding = StringEncoding
      init?<S: Sequence>(bytes: S, encoding: StringEncoding) where S.Element == UInt8 {
        let units = Array(bytes)
        let text = String(utf8: units)
        if encoding == .utf16 || text.utf8Array != units { return nil }
        if encoding == .ascii && !units.allSatisfy({ $0 < 128 }) { return nil }
        self = text
      }
      init?<C: Collection>(validating bytes: C, as encoding: UTF8.Type) where C.Element == UInt8 {
        self.init(bytes: bytes, encoding: .utf8)
      }
    }
    extension StringProtocol {
      func uppercased() -> String { string.uppercased() }
      func lowercased() -> String { string.lowercased() }
      func hasPrefix(_ prefix: String) -> Bool { string.hasPrefix(prefix) }
      func hasSuffix(_ suffix: String) -> Bool { string.hasSuffix(suffix) }
      func ranges<S: StringProtocol>(of other: S) -> [Range<StringIndex>] {
        let (text, part) = (string, other.string)
        var result: [Range<StringIndex>] = []
        if part.isEmpty { return result }
        var found = text.find(part, from: 0)
        while found >= 0 {
          let start = StringIndex(offset: startIndexOffset + found)
          result.append(start..<StringIndex(offset: start.offset + part.utf8Count))
          found = text.find(part, from: found + part.utf8Count)
        }
        return result
      }
      func replacing<S: StringProtocol, R: StringProtocol>(_ other: S, with replacement: R, maxReplacements: Int) -> String {
        let pieces = string.split(separator: other.string, maxSplits: maxReplacements, omittingEmptySubsequences: false)
        return pieces.map { String($0) }.joined(separator: replacement.string)
      }
      func compare<S: StringProtocol>(_ other: S, options: StringCompareOptions) -> ComparisonResult {
        let ignoresCase = options.contains(.caseInsensitive)
        let (left, right) = ignoresCase ? (lowercased(), other.lowercased()) : (string, other.string)
        if !options.contains(.numeric) { return left.compare(right) }
        let (a, b) = (Array(left), Array(right))
        var (i, j) = (0, 0)
        while i < a.count && j < b.count {
          if a[i].isWholeNumber && b[j].isWholeNumber {
            var (x, y) = ("", "")
            while i < a.count && a[i].isWholeNumber {
              x.append(a[i])
              i += 1
            }
            while j < b.count && b[j].isWholeNumber {
              y.append(b[j])
              j += 1
            }
            x = String(x.drop { $0 == "0" })
            y = String(y.drop { $0 == "0" })
            if x.count != y.count { return x.count < y.count ? .orderedAscending : .orderedDescending }
            if x != y { return x < y ? .orderedAscending : .orderedDescending }
          } else {
            if a[i] != b[j] { return a[i] < b[j] ? .orderedAscending : .orderedDescending }
            i += 1
            j += 1
          }
        }
        return a.count - i == b.count - j ? .orderedSame : a.count - i < b.count - j ? .orderedAscending : .orderedDescending
      }
      func localizedCaseInsensitiveContains<S: StringProtocol>(_ other: S) -> Bool {
        range(of: other, options: .caseInsensitive) != nil
      }
      func localizedStandardCompare<S: StringProtocol>(_ other: S) -> ComparisonResult {
        let order = compare(other, options: [.caseInsensitive, .numeric])
        return order == .orderedSame ? compare(other.string) : order
      }
      func range<S: StringProtocol>(of other: S, options: StringCompareOptions) -> Range<StringIndex>? {
        let part = other.string
        let (text, count) = (Array(string), part.count)
        if count == 0 || count > text.count { return nil }
        let isAnchored = options.contains(.anchored)
        let isBackwards = options.contains(.backwards)
        let starts = isAnchored ? [isBackwards ? text.count - count : 0] : Array(0...(text.count - count))
        for start in isBackwards ? Array(starts.reversed()) : starts {
          let candidate = String(text[start..<start + count])
          let isSame = options.contains(.caseInsensitive) ? candidate.lowercased() == part.lowercased() : candidate == part
          if isSame {
            let lower = index(startIndex, offsetBy: start)
            return lower..<index(lower, offsetBy: count)
          }
        }
        return nil
      }
      func replacingOccurrences<S: StringProtocol, R: StringProtocol>(of target: S, with replacement: R, options: StringCompareOptions) -> String {
        var rest = Substring(string)
        var result = ""
        while let found = rest.range(of: target, options: options) {
          result += String(rest[rest.startIndex..<found.lowerBound]) + replacement.string
          rest = rest[found.upperBound..<rest.endIndex]
          if options.contains(.anchored) { break }
        }
        return result + String(rest)
      }
      func commonPrefix<S: StringProtocol>(with other: S) -> String {
        String(zip(string, other.string).prefix { $0.0 == $0.1 }.map { $0.0 })
      }
      func lengthOfBytes(using encoding: StringEncoding) -> Int { encoding == .utf16 ? string.utf16.count * 2 : string.utf8Count }
    }
    extension UnicodeScalar {
      var utf8: StringUTF8View { description.utf8 }
      var utf16: StringUTF16View { description.utf16 }
    }
    extension UnicodeScalarProperties {
      @native("UnicodeScalar.isEmoji") var isEmoji: Bool { get }
      @native("UnicodeScalar.isEmojiPresentation") var isEmojiPresentation: Bool { get }
      @native("UnicodeScalar.name") var name: String? { get }
      @native("UnicodeScalar.numericValue") var numericValue: Double? { get }
    }
    """#
}
