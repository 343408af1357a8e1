import Foundation

/// The format of `String(format:)`: its directives, each checked against its argument before C sees it.
///
/// C's `printf` reads whatever it is told to; a wrong directive would end the program. Here it ends the cell.
struct FormatString {
  struct Mistake: Error {
    let message: String
  }

  enum Argument {
    case integer(Int)
    case number(Double)
    case text(String)

    init(_ value: Existential) {
      if IntegerFormat(value.type.type) != nil {
        self = .integer(value.value.word)
      } else if value.type.type.isNominal("Double") {
        self = .number(double(value.value.word))
      } else if value.type.type.isNominal("Float") {
        self = .number(Double(float(value.value.word)))
      } else {
        self = .text((value.value.reference as? StringObject)?.value ?? "")
      }
    }
  }

  /// A number in a directive: absent, written, or taken from an argument (`*`).
  fileprivate enum Measure {
    case none
    case written(Int)
    case argument
  }

  fileprivate struct Directive {
    var position: Int?
    var flags = ""
    var width = Measure.none
    var precision = Measure.none
    /// `l` and its like; without one, an integer is C's `int`.
    var length = ""
    var conversion: Character = "%"
  }

  private enum Piece {
    case text(String)
    case directive(Directive)
  }

  private var pieces: [Piece] = []

  init(_ format: String) throws(Mistake) {
    var rest = Substring(format)
    while let percent = rest.firstIndex(of: "%") {
      pieces.append(.text(String(rest[..<percent])))
      rest = rest[rest.index(after: percent)...]
      pieces.append(.directive(try Self.directive(&rest)))
    }
    pieces.append(.text(String(rest)))
  }

  private static func directive(_ rest: inout Substring) throws(Mistake) -> Directive {
    var directive = Directive()
    if let number = digits(&rest) {
      if rest.first == "$" {
        rest.removeFirst()
        directive.position = number
      } else {
        directive.width = .written(number)
      }
    }
    while let flag = rest.first, "-+ #0".contains(flag) {
      directive.flags.append(rest.removeFirst())
    }
    directive.width = measure(&rest) ?? directive.width
    if rest.first == "." {
      rest.removeFirst()
      directive.precision = measure(&rest) ?? .written(0)
    }
    while let letter = rest.first, "hlqjztL".contains(letter) { directive.length.append(rest.removeFirst()) }
    guard let conversion = rest.popFirst() else { throw Mistake(message: "the format ends within a directive") }
    guard "diuxXofFeEgGaAc@%".contains(conversion) else {
      throw Mistake(message: "the directive '%\(conversion)' is not supported in a format")
    }
    directive.conversion = conversion
    return directive
  }

  private static func digits(_ rest: inout Substring) -> Int? {
    // A leading zero is a flag.
    guard let first = rest.first, first != "0" else { return nil }
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard let number = Int(digits) else { return nil }
    rest = rest[digits.endIndex...]
    return number
  }

  private static func measure(_ rest: inout Substring) -> Measure? {
    if rest.first == "*" {
      rest.removeFirst()
      return .argument
    }
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard let number = Int(digits) else { return nil }
    rest = rest[digits.endIndex...]
    return .written(number)
  }

  /// The text for the arguments.
  func text(_ arguments: [Argument]) throws(Mistake) -> String {
    var text = ""
    var next = 0
    func take(_ position: Int?) throws(Mistake) -> Argument {
      let index = position.map { $0 - 1 } ?? next
      if position == nil { next += 1 }
      guard arguments.indices.contains(index) else {
        throw Mistake(message: "the format asks for more arguments than are given")
      }
      return arguments[index]
    }
    func number(_ measure: Measure) throws(Mistake) -> Int? {
      switch measure {
      case .none: return nil
      case .written(let number): return number
      case .argument:
        guard case .integer(let number) = try take(nil) else {
          throw Mistake(message: "'*' in a format takes an integer")
        }
        return number
      }
    }
    for piece in pieces {
      switch piece {
      case .text(let literal): text += literal
      case .directive(let directive) where directive.conversion == "%": text += "%"
      case .directive(let directive):
        let width = try number(directive.width)
        let precision = try number(directive.precision)
        for measure in [width, precision] where abs(measure ?? 0) > 10_000 {
          throw Mistake(message: "a width of \(measure ?? 0) in a format is too large")
        }
        text += try directive.text(of: take(directive.position), width, precision)
      }
    }
    return text
  }
}

extension FormatString.Directive {
  func text(
    of argument: FormatString.Argument, _ width: Int?, _ precision: Int?
  ) throws(FormatString.Mistake) -> String {
    let layout = "%" + flags + (width.map(String.init) ?? "") + (precision.map { ".\($0)" } ?? "")
    switch (conversion, argument) {
    case ("d", .integer(let value)), ("i", .integer(let value)):
      return String(format: layout + "lld", signed(value))
    case ("u", .integer(let value)), ("x", .integer(let value)), ("X", .integer(let value)), ("o", .integer(let value)):
      return String(format: layout + "ll" + String(conversion), unsigned(value))
    case ("c", .integer(let value)):
      return String(format: layout + "c", Int32(truncatingIfNeeded: value))
    case ("f", .number(let value)), ("F", .number(let value)), ("e", .number(let value)), ("E", .number(let value)),
      ("g", .number(let value)), ("G", .number(let value)), ("a", .number(let value)), ("A", .number(let value)):
      return String(format: layout + String(conversion), value)
    // Foundation outside of Apple's systems takes no notice of a width here.
    case ("@", .text(let value)): return value
    default:
      throw FormatString.Mistake(message: "the directive '%\(conversion)' does not fit its argument, \(argument.kind)")
    }
  }

  private func signed(_ value: Int) -> Int {
    switch length {
    case "": Int(Int32(truncatingIfNeeded: value))
    case "h": Int(Int16(truncatingIfNeeded: value))
    case "hh": Int(Int8(truncatingIfNeeded: value))
    default: value
    }
  }

  private func unsigned(_ value: Int) -> UInt {
    switch length {
    case "": UInt(UInt32(truncatingIfNeeded: value))
    case "h": UInt(UInt16(truncatingIfNeeded: value))
    case "hh": UInt(UInt8(truncatingIfNeeded: value))
    default: UInt(bitPattern: value)
    }
  }
}

extension FormatString.Argument {
  fileprivate var kind: String {
    switch self {
    case .integer: "an integer"
    case .number: "a floating-point number"
    case .text: "a string"
    }
  }
}
