/// How deeply square brackets are nested.
///
/// At each opening bracket the parser looks ahead whether it begins a type, and again at each one inside: its time doubles
/// with each level. No program that somebody writes nests lists as deeply as the limit.
enum BracketDepth {
  static let limit = 12

  static let message = "brackets are nested more than \(limit) levels deep"

  /// The byte offset of the first bracket that is too deep; `nil` where there is none.
  static func tooDeep(in text: String) -> Int? {
    var depth = 0
    var isInString = false
    var isEscaped = false
    for (offset, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"): isInString = false
      case UInt8(ascii: "\"") where !isEscaped: isInString.toggle()
      case UInt8(ascii: "[") where !isInString:
        depth += 1
        if depth > limit { return offset }
      case UInt8(ascii: "]") where !isInString: depth = max(0, depth - 1)
      default: break
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return nil
  }
}
