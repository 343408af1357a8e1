/// What an `.npy` file says about its values: a Python dictionary with three keys, in text.
struct NumPyHeader {
  /// NumPy's name of the type, `<i8` for example; `|O` for Python objects.
  let type: String
  let shape: [Int]
  /// Where the values begin.
  let end: Int

  init(_ bytes: [UInt8], entry: String) throws(FormatFault) {
    var reader = try ByteReader(bytes, part: "'\(entry)'")
    guard reader.remaining >= 10, try reader.take(6).elementsEqual([0x93] + Array("NUMPY".utf8)) else {
      throw .notAnArray(entry: entry)
    }
    let version = try reader.byte()
    try reader.skip(1)
    let length: Int
    switch version {
    case 1: length = Int(try reader.littleEndian(UInt16.self))
    case 2, 3: length = Int(try reader.littleEndian(UInt32.self))
    default: throw .notAnArray(entry: entry)
    }
    let text = String(decoding: try reader.take(length), as: UTF8.self)
    end = reader.position

    var scanner = HeaderScanner(text)
    guard let fields = scanner.dictionary(), case .text(let type)? = fields["descr"],
      case .truth(let isColumnMajor)? = fields["fortran_order"], case .sizes(let shape)? = fields["shape"],
      !isColumnMajor || shape.count < 2
    else { throw .badArrayHeader(entry: entry, header: text) }
    self.type = type
    self.shape = shape
  }
}

/// Reads the few forms of Python's literals that a header has: a dictionary of strings, truth values and sizes.
private struct HeaderScanner {
  enum Value {
    case text(String)
    case truth(Bool)
    case sizes([Int])
  }

  private var rest: Substring

  init(_ text: String) {
    rest = text[...]
  }

  mutating func dictionary() -> [String: Value]? {
    guard take("{") else { return nil }
    var fields: [String: Value] = [:]
    while !take("}") {
      guard let key = string(), take(":"), let value = value() else { return nil }
      fields[key] = value
      if !take(",") { return take("}") ? fields : nil }
    }
    return fields
  }

  private mutating func value() -> Value? {
    if take("True") { return .truth(true) }
    if take("False") { return .truth(false) }
    if take("(") { return sizes().map(Value.sizes) }
    return string().map(Value.text)
  }

  private mutating func sizes() -> [Int]? {
    var sizes: [Int] = []
    while !take(")") {
      rest = rest.drop { $0.isWhitespace }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let size = Int(digits) else { return nil }
      rest = rest.dropFirst(digits.count)
      sizes.append(size)
      if !take(",") { return take(")") ? sizes : nil }
    }
    return sizes
  }

  private mutating func string() -> String? {
    for quote in ["'", "\""] where take(quote) {
      let text = rest.prefix { String($0) != quote }
      rest = rest.dropFirst(text.count)
      return take(quote) ? String(text) : nil
    }
    return nil
  }

  /// Takes `token`, and the space before it, if it comes next.
  private mutating func take(_ token: String) -> Bool {
    rest = rest.drop { $0.isWhitespace }
    guard rest.hasPrefix(token) else { return false }
    rest = rest.dropFirst(token.count)
    return true
  }
}
