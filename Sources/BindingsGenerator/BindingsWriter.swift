/// Writes the Swift files that register a public interface with the cell language.
struct BindingsWriter {
  /// A generated file.
  struct File: Equatable {
    /// Its path below `Generated`.
    var path: String
    var text: String
  }

  /// A public declaration that cells don't get, and why.
  struct Omission: Equatable, CustomStringConvertible {
    var declaration: String
    var reason: String

    var description: String { "\(declaration)\n  \(reason)" }
  }

  /// What was written for a type or for the functions, and what could not be.
  private struct Registrations {
    var texts: [String] = []
    var omissions: [Omission] = []

    /// - Returns: Whether it could be written.
    mutating func add(_ declaration: String, _ write: () throws(Unbindable) -> String) -> Bool {
      do throws(Unbindable) {
        texts.append(try write())
        return true
      } catch {
        omissions.append(Omission(declaration: declaration, reason: error.reason))
        return false
      }
    }
  }

  let interface: PublicInterface
  private let types: TypeReader
  private var reference = ReferenceText()
  private(set) var files: [File] = []
  private(set) var omissions: [Omission] = []

  init(_ interface: PublicInterface) {
    self.interface = interface
    let names = interface.types.values.filter { $0.isBindable }.map(\.name)
    types = TypeReader(libraryTypes: Set(names))
  }

  mutating func write() {
    let bound = interface.orderedTypes.filter { write($0) }
    writeFunctions()
    writeReference()
    let calls = bound.map { "    library.add\($0.identifier)()\n" }.joined()
    files.append(
      File(
        path: "LibraryBindings.swift",
        text: """
          \(Self.banner)

          import CellLanguage

          /// The libraries' public declarations, for use in cells.
          public enum LibraryBindings {
            public static func library() -> NativeLibrary {
              var library = NativeLibrary()
          \(calls)    library.addFunctions()
              return library
            }
          }

          """))
  }

  // MARK: Types

  /// Whether the type is bound.
  private mutating func write(_ type: PublicType) -> Bool {
    if let reason = type.omissionReason {
      omissions += type.omissions(because: reason).sorted { $0.declaration < $1.declaration }
      return false
    }
    reference.add(type)
    var members = Registrations()
    for enumCase in type.cases {
      let isBound = members.add("\(type.name).\(enumCase.text)") { () throws(Unbindable) in
        try caseLines(enumCase, of: type)
      }
      if isBound { reference.add(enumCase, of: type) }
    }
    members.texts += rawValueLines(type)
    for member in type.members where !member.isOverride {
      if let reason = member.omissionReason {
        members.omissions.append(Omission(declaration: "\(type.name): \(member.text)", reason: reason))
        continue
      }
      let isBound = members.add("\(type.name): \(member.text)") { () throws(Unbindable) in
        try memberLines(member, of: type)
      }
      if isBound { reference.add(member) }
    }
    if type.inheritance.contains("Equatable") || type.inheritance.contains("Hashable")
      || type.inheritance.contains("Comparable"), !type.members.contains(where: { $0.name == "==" })
    {
      members.texts.append(
        """
        type.member("static func == (left: \(type.name), right: \(type.name)) -> Bool") { call in
          try call.argument(0, as: \(type.name).self) == call.argument(1, as: \(type.name).self)
        }
        """)
    }
    omissions += members.omissions
    if let aliased = type.aliased {
      writeAlias(type, of: aliased)
      return true
    }
    let host = type.kind == .protocolType ? "(any \(type.name)).self" : "\(type.name).self"
    let body =
      members.texts.isEmpty
      ? "type(\(quoted(type.head)), host: \(host))"
      : "type(\(quoted(type.head)), host: \(host)) { type in\n\(indented(members.texts.joined(separator: "\n"), by: 2))\n}"
    files.append(
      File(
        path: "\(type.module)/\(type.name).swift",
        text: """
          \(Self.banner)

          import CellLanguage
          \(imports(for: type.module))

          extension NativeLibrary {
            mutating func add\(type.identifier)() {
          \(indented(body, by: 4))
            }
          }

          """))
    return true
  }

  private mutating func writeAlias(_ type: PublicType, of aliased: String) {
    files.append(
      File(
        path: "\(type.module)/\(type.name).swift",
        text: """
          \(Self.banner)

          import CellLanguage

          extension NativeLibrary {
            mutating func add\(type.identifier)() {
              source(\(quoted(type.head)))
            }
          }

          """))
  }

  private func caseLines(_ enumCase: PublicCase, of type: PublicType) throws(Unbindable) -> String {
    let name = "\(type.name).\(enumCase.name)"
    if enumCase.parameters.isEmpty {
      return """
        type.enumCase(\(quoted(enumCase.text))) { _ in
          \(name)
        } match: { value in
          if case \(name)? = value as? \(type.name) { [] } else { nil }
        }
        """
    }
    let arguments = try self.arguments(enumCase.parameters, owner: type.name)
    let names = enumCase.parameters.indices.map { "payload\($0)" }
    var payload: [String] = []
    for (name, parameter) in zip(names, enumCase.parameters) {
      payload.append(try Crossing.leaving(name, types.read(parameter.type, in: type.name)) + " as Any")
    }
    let pattern = names.map { "let \($0)" }.joined(separator: ", ")
    return """
      type.enumCase(\(quoted(enumCase.text))) { call in
        try \(name)(\(arguments))
      } match: { value in
        if case \(name)(\(pattern))? = value as? \(type.name) { [\(payload.joined(separator: ", "))] } else { nil }
      }
      """
  }

  /// What the compiler adds to an enumeration with raw values.
  private func rawValueLines(_ type: PublicType) -> [String] {
    guard type.kind == .enumeration else { return [] }
    var lines: [String] = []
    if let raw = type.inheritance.first(where: { ["String", "Int"].contains($0) }) {
      lines.append(
        """
        type.property("var rawValue: \(raw) { get }") { call in
          try call.receiver(as: \(type.name).self).rawValue
        }
        type.member("init?(rawValue: \(raw))") { call in
          try \(type.name)(rawValue: call.argument(0, as: \(raw).self)) as Any
        }
        """)
    }
    if type.inheritance.contains("CaseIterable") {
      lines.append(
        """
        type.property("static var allCases: [\(type.name)] { get }") { _ in
          \(type.name).allCases
        }
        """)
    }
    return lines
  }

  // MARK: Members

  private func memberLines(_ member: PublicMember, of type: PublicType) throws(Unbindable) -> String {
    switch member.kind {
    case .initializer:
      if let literal = arrayLiteralLines(member, of: type) { return literal }
      let call = "\(type.name)(\(try arguments(member.parameters, owner: type.name)))"
      return registration(member, of: type.name, body: try result(of: call, member, type: .plain(type.name)))
    case .function:
      return try functionLines(member, of: type)
    case .property(let written, let isSettable):
      return try propertyLines(member, type: types.read(written, in: type.name), isSettable: isSettable, of: type)
    case .subscripting(let isSettable):
      return try subscriptLines(member, isSettable: isSettable, of: type)
    }
  }

  /// An array literal goes to the initializer that takes an array: a variadic parameter can't be forwarded.
  private func arrayLiteralLines(_ member: PublicMember, of type: PublicType) -> String? {
    guard let elements = member.parameters.first, elements.label == "arrayLiteral" else { return nil }
    let array = "[\(elements.type)]"
    let takesArray = type.members.contains { other in
      other.name == "init" && other.parameters.count == 1 && other.parameters[0].label == nil
        && other.parameters[0].type == array
    }
    guard takesArray else { return nil }
    return registration(
      member, of: type.name, body: "return try \(type.name)(call.argument(0, as: \(array).self))")
  }

  private func functionLines(_ member: PublicMember, of type: PublicType) throws(Unbindable) -> String {
    let arguments = try self.arguments(member.parameters, owner: type.name)
    let resultType = try member.result.map { text throws(Unbindable) in try types.read(text, in: type.name) }
    if member.isOperator {
      let operands = try member.parameters.indices.map { index throws(Unbindable) in
        try argument(index, member.parameters[index], owner: type.name)
      }
      let expression =
        operands.count == 2 ? "\(operands[0]) \(member.name) \(operands[1])" : "\(member.name)\(operands[0])"
      return registration(member, of: type.name, body: try result(of: expression, member, type: resultType))
    }
    if member.isStatic {
      return registration(
        member, of: type.name,
        body: try result(of: "\(type.name).\(member.name)(\(arguments))", member, type: resultType))
    }
    if member.isMutating {
      let call = "try receiver.\(member.name)(\(arguments))"
      let value = try resultType.map { type throws(Unbindable) in try Crossing.leaving("result", type) } ?? "()"
      return registration(
        member, of: type.name,
        body: try takingFunctions(member.parameters, owner: type.name) + """
          var receiver = \(receiver(of: type))
          \(resultType == nil ? "" : "let result = ")\(call)
          call.setReceiver(receiver)
          return \(value)
          """)
    }
    let call = "\(receiver(of: type)).\(member.name)(\(arguments))"
    return registration(member, of: type.name, body: try result(of: call, member, type: resultType, triesAlready: true))
  }

  private func propertyLines(
    _ member: PublicMember, type written: BoundType, isSettable: Bool, of type: PublicType
  ) throws(Unbindable) -> String {
    let access = member.isStatic ? "\(type.name).\(member.name)" : "\(receiver(of: type)).\(member.name)"
    let get = try result(of: access, member, type: written, triesAlready: !member.isStatic)
    let header = "type.property(\(quoted(text(of: member, owner: type.name)))"
    guard isSettable, !member.isStatic else {
      return "\(header)) { \(get.contains("call") ? "call" : "_") in\n\(indented(get, by: 2))\n}"
    }
    let value = try argument(0, PublicParameter(label: nil, type: member.result ?? ""), owner: type.name)
    return """
      \(header), get: { call in
      \(indented(get, by: 2))
      }, set: { call in
        \(type.kind == .classType ? "let" : "var") receiver = \(receiver(of: type))
        receiver.\(member.name) = try \(value)
        \(type.kind == .classType ? "" : "call.setReceiver(receiver)\n  ")return ()
      })
      """
  }

  private func subscriptLines(
    _ member: PublicMember, isSettable: Bool, of type: PublicType
  ) throws(Unbindable) -> String {
    let indices = try arguments(member.parameters, owner: type.name, isSubscript: true)
    let written = try types.read(member.result ?? "Void", in: type.name)
    let get = try result(of: "\(receiver(of: type))[\(indices)]", member, type: written, triesAlready: true)
    let header = "type.subscript(\(quoted(text(of: member, owner: type.name))), get: { call in"
    guard isSettable else { return "\(header)\n\(indented(get, by: 2))\n})" }
    let value = try argument(
      member.parameters.count, PublicParameter(label: nil, type: member.result ?? ""), owner: type.name)
    return """
      \(header)
      \(indented(get, by: 2))
      }, set: { call in
        var receiver = \(receiver(of: type))
        try receiver[\(indices)] = \(value)
        call.setReceiver(receiver)
        return ()
      })
      """
  }

  // MARK: Free functions

  private mutating func writeFunctions() {
    var functions = Registrations()
    var modules: Set<String> = []
    for member in interface.functions.sorted(by: { ($0.name, $0.text) < ($1.name, $1.text) }) {
      modules.insert(member.module)
      let isBound = functions.add(member.text) { () throws(Unbindable) in
        guard case .function = member.kind else {
          throw Unbindable(reason: "cells don't have global variables of a library")
        }
        let resultType = try member.result.map { text throws(Unbindable) in try types.read(text, in: nil) }
        let call = "\(member.module).\(member.name)(\(try arguments(member.parameters, owner: nil)))"
        return "function(\(quoted(text(of: member, owner: nil)))) { call in\n"
          + indented(try result(of: call, member, type: resultType), by: 2) + "\n}"
      }
      if isBound { reference.add(member) }
    }
    omissions += functions.omissions
    files.append(
      File(
        path: "Functions.swift",
        text: """
          \(Self.banner)

          import CellLanguage
          \(modules.sorted().map { "import \($0)" }.joined(separator: "\n"))

          extension NativeLibrary {
            mutating func addFunctions() {
          \(indented(functions.texts.joined(separator: "\n"), by: 4))
            }
          }

          """))
  }

  // MARK: Reference

  private mutating func writeReference() {
    files.append(
      File(
        path: "LibraryReference+Text.swift",
        text: """
          \(Self.banner)

          extension LibraryReference {
            static let text = #\"""
          \(indented(reference.text(modules: BindingsGenerator.modules), by: 4))
              \"""#
          }

          """))
  }

  // MARK: Pieces

  private static let banner = """
    // Written by `swift run BindingsGenerator` from the libraries' public declarations.
    // swift-format-ignore-file
    """

  private func imports(for module: String) -> String {
    let needed: [String: [String]] = [
      "Datasets": ["Datasets", "NeuralNetworks"], "NetworkCharts": ["Charts", "NetworkCharts", "NeuralNetworks"],
    ]
    return (needed[module] ?? [module]).map { "import \($0)" }.joined(separator: "\n")
  }

  private func registration(_ member: PublicMember, of owner: String, body: String) -> String {
    "type.member(\(quoted(text(of: member, owner: owner)))) { call in\n\(indented(body, by: 2))\n}"
  }

  private func receiver(of type: PublicType) -> String {
    "try call.receiver(as: \(type.kind == .protocolType ? "(any \(type.name))" : type.name).self)"
  }

  private func arguments(
    _ parameters: [PublicParameter], owner: String?, isSubscript: Bool = false
  ) throws(Unbindable) -> String {
    var texts: [String] = []
    for (index, parameter) in parameters.enumerated() {
      let value = try argument(index, parameter, owner: owner)
      texts.append(parameter.label.map { "\($0): \(value)" } ?? value)
    }
    return texts.joined(separator: ", ")
  }

  private func argument(_ index: Int, _ parameter: PublicParameter, owner: String?) throws(Unbindable) -> String {
    if parameter.isInout { throw Unbindable(reason: "an 'inout' parameter can't be bound") }
    if parameter.isVariadic { throw Unbindable(reason: "a variadic parameter can't be forwarded; take an array") }
    let type = try types.read(parameter.type, in: owner)
    // A function is taken out of the call beforehand: it is called when the call itself is over.
    if type.holdsFunction { return try Crossing.entering("function\(index)", type) }
    let crossing = Crossing.crossingType(type)
    let isSimple = crossing.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
    return try Crossing.entering(
      "call.argument(\(index), as: \(isSimple || crossing.hasPrefix("[") && crossing.hasSuffix("]") ? crossing : "(\(crossing))").self)",
      type)
  }

  /// Statements that take the functions among the arguments out of the call.
  private func takingFunctions(_ parameters: [PublicParameter], owner: String?) throws(Unbindable) -> String {
    var lines = ""
    for (index, parameter) in parameters.enumerated() {
      let type = try types.read(parameter.type, in: owner)
      guard type.holdsFunction else { continue }
      lines += "nonisolated(unsafe) let function\(index) = "
      if case .function = type {
        lines += "try call.function(\(index))\n"
      } else {
        lines += "try call.argument(\(index), as: (\(Crossing.crossingType(type))).self)\n"
      }
    }
    return lines
  }

  /// The statement that hands the value of an expression back to the cell.
  private func result(
    of expression: String, _ member: PublicMember, type: BoundType?, triesAlready: Bool = false
  ) throws(Unbindable) -> String {
    let mark = triesAlready || !(member.isThrowing || expression.contains("call.")) ? "" : "try "
    let owner = member.owner
    let functions = try takingFunctions(member.parameters, owner: owner)
    guard let type else { return "\(functions)\(mark)\(expression)\nreturn ()" }
    if case .plain(let text) = type {
      // An optional as `Any` keeps its `nil`.
      let value = "\(mark)\(expression)"
      return functions + (text.hasSuffix("?") || member.isFailable ? "return (\(value)) as Any" : "return \(value)")
    }
    return "\(functions)let result = \(mark)\(expression)\nreturn \(try Crossing.leaving("result", type))"
  }

  /// The member's declaration with full type names, as cells see it.
  private func text(of member: PublicMember, owner: String?) -> String {
    NameQualifier.qualify(member.text, in: owner, types: types)
  }

  private func quoted(_ text: String) -> String {
    text.contains("\"") || text.contains("\\") ? "#\"\(text)\"#" : "\"\(text)\""
  }

  private func indented(_ text: String, by count: Int) -> String {
    let space = String(repeating: " ", count: count)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : space + $0 }.joined(separator: "\n")
  }
}
