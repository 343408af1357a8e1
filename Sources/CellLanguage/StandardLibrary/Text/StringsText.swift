extension StandardLibraryText {
  /// `String` and `Substring`. An index is an offset in the UTF-8 code units.
  static let strings = #"""
    protocol StringProtocol: BidirectionalCollection, Hashable, Comparable, LosslessStringConvertible where Element == Character, Index == StringIndex, SubSequence == Substring {
      var string: String { get }
    }
    struct StringIndex: Hashable, Comparable {
      @native("StringIndex.same") init(offset: Int)
      @native("StringIndex.offset") var offset: Int { get }
      @native("StringIndex.<") static func < (lhs: StringIndex, rhs: StringIndex) -> Bool
      func utf16Offset<S: StringProtocol>(in text: S) -> Int { text.string.utf16Distance(offset) }
    }
    struct String: StringProtocol, RangeReplaceableCollection, ExpressibleByStringInterpolation, TextOutputStream {
      typealias Element = Character
      typealias Index = StringIndex
      typealias SubSequence = Substring
      typealias StringLiteralType = String
      typealias UTF8View = StringUTF8View
      typealias UTF16View = StringUTF16View
      typealias UnicodeScalarView = StringScalarView
      typealias StringInterpolation = DefaultStringInterpolation
      func max<T: Comparable>(_ x: T, _ y: T) -> T { Swift.max(x, y) }
      func min<T: Comparable>(_ x: T, _ y: T) -> T { Swift.min(x, y) }
      @native("String.init") init()
      @native("String.same") init(_ text: String)
      @native("String.fromCharacter") init(_ character: Character)
      @native("String.ofSubstring") init(_ text: Substring)
      init(_ scalar: UnicodeScalar) { self = Character(scalar).description }
      @native("String.describing") init<T: LosslessStringConvertible>(_ value: T)
      @native("String.ofSequence") init<S: Sequence>(_ characters: S) where S.Element == Character
      init(_ scalars: StringScalarView) {
        self.init()
        for scalar in scalars { append(Character(scalar)) }
      }
      @native("String.describing") init<T>(describing value: T)
      @native("String.reflecting") init<T>(reflecting value: T)
      @native("String.radix") init<T: BinaryInteger>(_ value: T, radix: Int, uppercase: Bool = false)
      @native("String.repeating") init(repeating text: String, count: Int)
      init(repeating character: Character, count: Int) { self.init(repeating: String(character), count: count) }
      @native("String.decoding") init(utf8 bytes: [UInt8])
      init<C: Collection>(decoding bytes: C, as encoding: UTF8.Type) where C.Element == UInt8 { self.init(utf8: Array(bytes)) }
      init(stringLiteral value: String) { self = value }
      @native("String.format") init(formatted format: String, _ arguments: [any CVarArg])
      init(format: String, _ arguments: any CVarArg...) { self.init(formatted: format, arguments) }
      init(format: String, arguments: [any CVarArg]) { self.init(formatted: format, arguments) }
      var string: String { self }
      var description: String { self }
      @native("String.debugDescription") var debugDescription: String { get }
      @native("String.count") var count: Int { get }
      @native("String.isEmpty") var isEmpty: Bool { get }
      @native("String.utf8Count") var utf8Count: Int { get }
      @native("String.utf16Distance") func utf16Distance(_ offset: Int) -> Int
      @native("String.distance") func distance(_ lower: Int, _ upper: Int) -> Int
      @native("String.character") func character(at offset: Int) -> Character
      @native("String.slice") func slice(_ lower: Int, _ upper: Int) -> String
      @native("String.characters") var characters: [Character] { get }
      var startIndex: StringIndex { StringIndex(offset: 0) }
      @native("String.utf8Count") var endIndex: StringIndex { get }
      @native("String.after") func index(after i: StringIndex) -> StringIndex
      @native("String.before") func index(before i: StringIndex) -> StringIndex
      @native("String.advanced") func index(_ i: StringIndex, offsetBy distance: Int) -> StringIndex
      @native("String.distance") func distance(from start: StringIndex, to end: StringIndex) -> Int
      @native("String.character") subscript(position: StringIndex) -> Character { get }
      subscript(bounds: Range<StringIndex>) -> Substring {
        precondition(bounds.lowerBound.offset >= 0 && bounds.upperBound.offset <= utf8Count, "String index range is out of bounds")
        return Substring(base: self, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
      }
      @native("String.first") var first: Character? { get }
      @native("String.last") var last: Character? { get }
      @native("String.append") mutating func append(_ text: String)
      @native("String.append") mutating func append(_ character: Character)
      mutating func append(contentsOf text: String) { append(text) }
      mutating func append(contentsOf text: Substring) { append(text.string) }
      mutating func append<S: Sequence>(contentsOf characters: S) where S.Element == Character { append(String(characters)) }
      mutating func write(_ text: String) { append(text) }
      mutating func replaceSubrange<C: Collection>(_ bounds: Range<StringIndex>, with characters: C) where C.Element == Character {
        self = slice(0, bounds.lowerBound.offset) + String(characters) + slice(bounds.upperBound.offset, utf8Count)
      }
      @native("String.reserveCapacity") mutating func reserveCapacity(_ n: Int)
      mutating func removeAll(keepingCapacity: Bool = false) { self = "" }
      @native("String.+") static func + (lhs: String, rhs: String) -> String
      @native("String.+=") static func += (lhs: inout String, rhs: String)
      @native("String.split") func split(separator: Character, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring]
      @native("String.splitWhere") func split(
        maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Character) throws -> Bool
      ) rethrows -> [Substring]
      @native("String.filter") func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String
      @native("String.uppercased") func uppercased() -> String
      @native("String.lowercased") func lowercased() -> String
      @native("String.hasPrefix") func hasPrefix(_ prefix: String) -> Bool
      @native("String.hasSuffix") func hasSuffix(_ suffix: String) -> Bool
      @native("String.equals") func equals(_ other: String) -> Bool
      @native("String.precedes") func precedes(_ other: String) -> Bool
      @native("String.utf8") var utf8Array: [UInt8] { get }
      @native("String.utf16") var utf16Array: [UInt16] { get }
      @native("String.scalars") var scalarArray: [UInt32] { get }
      var unicodeScalars: StringScalarView {
        get { StringScalarView(elements: scalarArray) }
        set { self = String(newValue) }
      }
      @native("String.parts") func parts(_ separator: String) -> [String]
      @native("String.replaced") func replaced(_ other: String, _ replacement: String) -> String
      @native("String.find") func find(_ other: String, from offset: Int) -> Int
    }
    struct DefaultStringInterpolation {
      var text: String
      init() { text = "" }
      init(literalCapacity: Int, interpolationCount: Int) { text = "" }
      mutating func appendLiteral(_ literal: String) { text.append(literal) }
      mutating func appendInterpolation<T>(_ value: T) { text.append(String(describing: value)) }
    }
    struct Substring: StringProtocol, RangeReplaceableCollection, TextOutputStream, CustomDebugStringConvertible, ExpressibleByStringLiteral {
      init(stringLiteral value: String) { self.init(value) }
      typealias Element = Character
      typealias Index = StringIndex
      typealias SubSequence = Substring
      var base: String
      var startIndex: StringIndex
      var endIndex: StringIndex
      init(base: String, startIndex: StringIndex, endIndex: StringIndex) {
        self.base = base
        self.startIndex = startIndex
        self.endIndex = endIndex
      }
      init() { self.init("") }
      init(_ text: String) {
        base = text
        startIndex = text.startIndex
        endIndex = text.endIndex
      }
      init(_ text: Substring) { self = text }
      init<S: Sequence>(_ characters: S) where S.Element == Character { self.init(String(characters)) }
      @native("Substring.string") var string: String { get }
      @native("String.split") func split(separator: Character, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring]
      @native("String.splitWhere") func split(
        maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Character) throws -> Bool
      ) rethrows -> [Substring]
      var description: String { string }
      var debugDescription: String { string.debugDescription }
      var count: Int { base.distance(startIndex.offset, endIndex.offset) }
      var isEmpty: Bool { startIndex.offset == endIndex.offset }
      func index(after i: StringIndex) -> StringIndex { base.index(after: i) }
      func index(before i: StringIndex) -> StringIndex { base.index(before: i) }
      func index(_ i: StringIndex, offsetBy distance: Int) -> StringIndex { base.index(i, offsetBy: distance) }
      func distance(from start: StringIndex, to end: StringIndex) -> Int { base.distance(start.offset, end.offset) }
      subscript(position: StringIndex) -> Character {
        precondition(position >= startIndex && position < endIndex, "String index is out of bounds")
        return base.character(at: position.offset)
      }
      subscript(bounds: Range<StringIndex>) -> Substring {
        precondition(bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex, "String index range is out of bounds")
        return Substring(base: base, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
      }
      mutating func append(_ character: Character) { self = Substring(string + String(character)) }
      mutating func append(_ text: String) { self = Substring(string + text) }
      mutating func write(_ text: String) { append(text) }
      mutating func removeAll(keepingCapacity: Bool = false) { self = Substring("") }
      @discardableResult mutating func removeFirst() -> Character {
        precondition(!isEmpty, "Can't remove items from an empty collection")
        let first = self[startIndex]
        startIndex = base.index(after: startIndex)
        return first
      }
      mutating func removeFirst(_ n: Int) { startIndex = base.index(startIndex, offsetBy: n) }
      @discardableResult mutating func removeLast() -> Character {
        precondition(!isEmpty, "Can't remove items from an empty collection")
        endIndex = base.index(before: endIndex)
        return base.character(at: endIndex.offset)
      }
      mutating func removeLast(_ n: Int) { endIndex = base.index(endIndex, offsetBy: -n) }
      mutating func replaceSubrange<C: Collection>(_ bounds: Range<StringIndex>, with characters: C) where C.Element == Character {
        self = Substring(base.slice(startIndex.offset, bounds.lowerBound.offset) + String(characters) + base.slice(bounds.upperBound.offset, endIndex.offset))
      }
      func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String { try string.filter(isIncluded) }
      func uppercased() -> String { string.uppercased() }
      func lowercased() -> String { string.lowercased() }
      func hasPrefix(_ prefix: String) -> Bool { string.hasPrefix(prefix) }
      func hasSuffix(_ suffix: String) -> Bool { string.hasSuffix(suffix) }
      @native("Substring.==") static func == (lhs: Substring, rhs: Substring) -> Bool
      @native("Substring.<") static func < (lhs: Substring, rhs: Substring) -> Bool
      func hash(into hasher: inout Hasher) { string.hash(into: &hasher) }
    }
    extension StringProtocol {
      static func == <S: StringProtocol>(lhs: Self, rhs: S) -> Bool { lhs.string.equals(rhs.string) }
      static func != <S: StringProtocol>(lhs: Self, rhs: S) -> Bool { !lhs.string.equals(rhs.string) }
      func contains<S: StringProtocol>(_ other: S) -> Bool { string.find(other.string, from: 0) >= 0 }
      func hasPrefix(_ prefix: Substring) -> Bool { string.hasPrefix(prefix.string) }
      func hasSuffix(_ suffix: Substring) -> Bool { string.hasSuffix(suffix.string) }
      func split(separator: String, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring] {
        let text = string
        var result: [Substring] = []
        var start = 0
        var found = text.find(separator, from: 0)
        while found >= 0 && result.count < maxSplits {
          if !(omittingEmptySubsequences && found == start) { result.append(Substring(text.slice(start, found))) }
          start = found + separator.utf8Count
          found = text.find(separator, from: start)
        }
        if !(omittingEmptySubsequences && start == text.utf8Count) { result.append(Substring(text.slice(start, text.utf8Count))) }
        return result
      }
      func replacing<S: StringProtocol, R: StringProtocol>(_ other: S, with replacement: R) -> String {
        string.replacingOccurrences(of: other.string, with: replacement.string)
      }
      func firstRange<S: StringProtocol>(of other: S) -> Range<StringIndex>? { range(of: other.string) }
      var capitalized: String {
        var result = ""
        var isInWord = false
        for character in string {
          let letter = character.isLetter || character.isNumber || character == "'"
          result += letter ? (isInWord ? character.lowercased() : character.uppercased()) : String(character)
          isInWord = letter
        }
        return result
      }
      var localizedLowercase: String { string.lowercased() }
      var localizedUppercase: String { string.uppercased() }
      var localizedCapitalized: String { capitalized }
      func components(separatedBy separator: String) -> [String] { string.parts(separator) }
      func components(separatedBy separators: CharacterSet) -> [String] {
        var result: [String] = []
        var current = ""
        for scalar in string.unicodeScalars {
          if separators.contains(scalar) {
            result.append(current)
            current = ""
          } else {
            current.append(String(scalar))
          }
        }
        result.append(current)
        return result
      }
      func trimmingCharacters(in set: CharacterSet) -> String {
        let scalars = Array(string.unicodeScalars)
        var lower = 0
        var upper = scalars.count
        while lower < upper && set.contains(scalars[lower]) { lower += 1 }
        while upper > lower && set.contains(scalars[upper - 1]) { upper -= 1 }
        var result = ""
        for i in lower..<upper { result.append(String(scalars[i])) }
        return result
      }
      func replacingOccurrences(of target: String, with replacement: String) -> String {
        string.replaced(target, replacement)
      }
      func range(of other: String) -> Range<StringIndex>? {
        let found = string.find(other, from: 0)
        if found < 0 || other.isEmpty { return nil }
        let start = StringIndex(offset: startIndexOffset + found)
        return start..<StringIndex(offset: start.offset + other.utf8Count)
      }
      var startIndexOffset: Int { (self as Any as? Substring)?.startIndex.offset ?? 0 }
      func padding(toLength length: Int, withPad pad: String, startingAt index: Int) -> String {
        var characters = Array(string.prefix(length))
        let fill = Array(pad)
        var i = index
        while characters.count < length {
          characters.append(fill[i % fill.count])
          i += 1
        }
        return String(characters)
      }
      func compare(_ other: String) -> ComparisonResult {
        string.equals(other) ? .orderedSame : string.precedes(other) ? .orderedAscending : .orderedDescending
      }
      func caseInsensitiveCompare(_ other: String) -> ComparisonResult { string.lowercased().compare(other.lowercased()) }
      func localizedCompare(_ other: String) -> ComparisonResult { compare(other) }
      var utf8: StringUTF8View { StringUTF8View(elements: string.utf8Array) }
      var utf16: StringUTF16View { StringUTF16View(elements: string.utf16Array) }
      var unicodeScalars: StringScalarView { StringScalarView(elements: string.scalarArray) }
    }
    enum ComparisonResult: Int {
      case orderedAscending = -1
      case orderedSame
      case orderedDescending
    }
    protocol CVarArg {}
    extension Int: CVarArg {}
    extension Int8: CVarArg {}
    extension Int16: CVarArg {}
    extension Int32: CVarArg {}
    extension Int64: CVarArg {}
    extension UInt: CVarArg {}
    extension UInt8: CVarArg {}
    extension UInt16: CVarArg {}
    extension UInt32: CVarArg {}
    extension UInt64: CVarArg {}
    extension Double: CVarArg {}
    extension Float: CVarArg {}
    extension String: CVarArg {}
    """#

  /// The views of a string's code units and scalars, and sets of characters.
  static let stringViews = #"""
    struct StringUTF8View: RandomAccessCollection {
      typealias Element = UInt8
      typealias Index = Int
      let elements: [UInt8]
      var startIndex: Int { 0 }
      var endIndex: Int { elements.count }
      subscript(position: Int) -> UInt8 { elements[position] }
    }
    struct StringUTF16View: RandomAccessCollection {
      typealias Element = UInt16
      typealias Index = Int
      let elements: [UInt16]
      var startIndex: Int { 0 }
      var endIndex: Int { elements.count }
      subscript(position: Int) -> UInt16 { elements[position] }
    }
    struct StringScalarView: RandomAccessCollection, RangeReplaceableCollection {
      typealias Element = UnicodeScalar
      typealias Index = Int
      var elements: [UInt32]
      init() { elements = [] }
      init(elements: [UInt32]) { self.elements = elements }
      mutating func append(_ element: UnicodeScalar) { elements.append(element.value) }
      mutating func replaceSubrange<C: Collection>(_ bounds: Range<Int>, with scalars: C) where C.Element == UnicodeScalar {
        elements.replaceSubrange(bounds, with: scalars.map { $0.value })
      }
      var startIndex: Int { 0 }
      var endIndex: Int { elements.count }
      subscript(position: Int) -> UnicodeScalar { UnicodeScalar(unchecked: elements[position]) }
    }
    enum UTF8 {}
    enum UTF16 {}
    enum Unicode {
      typealias Scalar = UnicodeScalar
      typealias UTF8 = UTF8
    }
    extension UInt8 {
      init(ascii scalar: UnicodeScalar) { self = UInt8(scalar.value) }
    }
    struct UnicodeScalar: Hashable, Comparable, LosslessStringConvertible, CustomDebugStringConvertible, ExpressibleByUnicodeScalarLiteral {
      let value: UInt32
      init(unchecked value: UInt32) { self.value = value }
      init?(_ value: UInt32) {
        if value > 0x10FFFF || value >= 0xD800 && value < 0xE000 { return nil }
        self.value = value
      }
      init?(_ value: Int) { self.init(UInt32(value)) }
      init(_ value: UInt8) { self.value = UInt32(value) }
      init(_ value: UnicodeScalar) { self = value }
      init?(_ text: String) {
        let scalars = text.scalarArray
        if scalars.count != 1 { return nil }
        value = scalars[0]
      }
      init(unicodeScalarLiteral value: String) { self.value = value.scalarArray[0] }
      static func < (lhs: UnicodeScalar, rhs: UnicodeScalar) -> Bool { lhs.value < rhs.value }
      var isASCII: Bool { value < 128 }
      var description: String { Character(self).description }
      var debugDescription: String { description.debugDescription }
      var properties: UnicodeScalarProperties { UnicodeScalarProperties(scalar: self) }
    }
    struct UnicodeScalarProperties {
      let scalar: UnicodeScalar
      var isAlphabetic: Bool { Character(scalar).isLetter }
      var isWhitespace: Bool { Character(scalar).isWhitespace }
      var isUppercase: Bool { Character(scalar).isUppercase }
      var isLowercase: Bool { Character(scalar).isLowercase }
      var uppercaseMapping: String { Character(scalar).uppercased() }
      var lowercaseMapping: String { Character(scalar).lowercased() }
    }
    struct CharacterSet {
      let contains: (UnicodeScalar) -> Bool
      init(_ contains: @escaping (UnicodeScalar) -> Bool) { self.contains = contains }
      init(charactersIn text: String) {
        let members = Set(text.scalarArray)
        contains = { members.contains($0.value) }
      }
      init() { contains = { _ in false } }
      init(arrayLiteral elements: UnicodeScalar...) {
        let members = Set(elements)
        contains = { members.contains($0) }
      }
      static var whitespaces: CharacterSet { CharacterSet { Character($0).isWhitespace && !Character($0).isNewline } }
      static var newlines: CharacterSet { CharacterSet { Character($0).isNewline } }
      static var whitespacesAndNewlines: CharacterSet { CharacterSet { Character($0).isWhitespace } }
      static var letters: CharacterSet { CharacterSet { Character($0).isLetter } }
      static var lowercaseLetters: CharacterSet { CharacterSet { Character($0).isLowercase } }
      static var uppercaseLetters: CharacterSet { CharacterSet { Character($0).isUppercase } }
      static var decimalDigits: CharacterSet { CharacterSet { Character($0).wholeNumberValue != nil } }
      static var alphanumerics: CharacterSet { CharacterSet { Character($0).isLetter || Character($0).isNumber } }
      static var punctuationCharacters: CharacterSet { CharacterSet { Character($0).isPunctuation } }
      static var symbols: CharacterSet { CharacterSet { Character($0).isSymbol } }
      var inverted: CharacterSet {
        let test = contains
        return CharacterSet { !test($0) }
      }
      func union(_ other: CharacterSet) -> CharacterSet {
        let test = contains
        return CharacterSet { test($0) || other.contains($0) }
      }
    }
    extension CharacterSet: ExpressibleByArrayLiteral {}
    """#

  static let characters = #"""
    struct Character: Hashable, Comparable, LosslessStringConvertible, ExpressibleByExtendedGraphemeClusterLiteral {
      @native("Character.same") init(_ character: Character)
      @native("Character.fromString") init(_ text: String)
      @native("Character.fromScalar") init(scalar value: UInt32)
      init(_ scalar: UnicodeScalar) { self.init(scalar: scalar.value) }
      @native("Character.description") var description: String { get }
      var debugDescription: String { description.debugDescription }
      func uppercased() -> String { description.uppercased() }
      func lowercased() -> String { description.lowercased() }
      @native("Character.isLetter") var isLetter: Bool { get }
      @native("Character.isNumber") var isNumber: Bool { get }
      @native("Character.isWhitespace") var isWhitespace: Bool { get }
      @native("Character.isNewline") var isNewline: Bool { get }
      @native("Character.isPunctuation") var isPunctuation: Bool { get }
      @native("Character.isSymbol") var isSymbol: Bool { get }
      @native("Character.isMathSymbol") var isMathSymbol: Bool { get }
      @native("Character.isCurrencySymbol") var isCurrencySymbol: Bool { get }
      @native("Character.isUppercase") var isUppercase: Bool { get }
      @native("Character.isLowercase") var isLowercase: Bool { get }
      @native("Character.isCased") var isCased: Bool { get }
      @native("Character.isASCII") var isASCII: Bool { get }
      @native("Character.wholeNumber") var wholeNumber: Int { get }
      @native("Character.hexDigit") var hexDigit: Int { get }
      var wholeNumberValue: Int? { wholeNumber < 0 ? nil : wholeNumber }
      var hexDigitValue: Int? { hexDigit < 0 ? nil : hexDigit }
      var isHexDigit: Bool { hexDigit >= 0 }
      var isWholeNumber: Bool { wholeNumber >= 0 }
      var asciiValue: UInt8? { isASCII ? description.utf8Array.last! : nil }
      var unicodeScalars: StringScalarView { description.unicodeScalars }
      var utf8: StringUTF8View { description.utf8 }
      var utf16: StringUTF16View { description.utf16 }
    }
    """#
}
