import SwiftSyntax

/// Literals.
extension Checker {
  func integer(_ node: IntegerLiteralExprSyntax, negative: Bool) throws -> Expr {
    let text = node.literal.text.replacing("_", with: "").lowercased()
    let (digits, radix): (Substring, Int) =
      text.hasPrefix("0x")
      ? (text.dropFirst(2), 16)
      : text.hasPrefix("0b") ? (text.dropFirst(2), 2) : text.hasPrefix("0o") ? (text.dropFirst(2), 8) : (text[...], 10)
    guard let magnitude = UInt64(digits, radix: radix) else {
      throw Mistake(
        place: place(node), message: "integer literal '\(node.literal.text)' overflows when stored into 'Int'")
    }
    let type = solver.variable(.integer)
    let kind: Expr.Kind
    if negative {
      kind = .integer(magnitude > UInt64(Int.max) ? Int.min : -Int(magnitude))
    } else {
      kind = magnitude > UInt64(Int.max) ? .wideInteger(magnitude) : .integer(Int(magnitude))
    }
    let literal = Expr(kind, type, place(node))
    if sourceIndex >= 0 { integerLiterals.append(literal) }
    return literal
  }

  /// Integer literals that do not fit the types they became, once all types of a source are known.
  func checkIntegerLiterals() {
    var seen: Set<Place> = []
    // The last reading of a literal is the one that stayed.
    for literal in integerLiterals.reversed() where seen.insert(literal.place).inserted {
      guard let nominal = literal.type.nominal, nominal.isStandard else { continue }
      let format = IntegerFormat(name: nominal.name)
      switch literal.kind {
      case .integer(let value):
        guard let format, !format.holds(value) else { continue }
        let isUnsigned = value < 0 && nominal.name.hasPrefix("U")
        mistakes.append(
          Mistake(
            place: literal.place,
            message: isUnsigned
              ? "negative integer '\(value)' overflows when stored into unsigned type '\(nominal.name)'"
              : "integer literal '\(value)' overflows when stored into '\(nominal.name)'"))
      case .wideInteger(let value) where format != nil && nominal.name != "UInt" && nominal.name != "UInt64":
        mistakes.append(
          Mistake(
            place: literal.place, message: "integer literal '\(value)' overflows when stored into '\(nominal.name)'"))
      default: continue
      }
    }
    integerLiterals = []
  }

  /// Keeps a call of `pow` with literals in mind: what it is depends on what its value is used for.
  func notePower(_ call: Expr, _ arguments: [Argument]) {
    guard sourceIndex >= 0, arguments.count == 2, arguments[1].syntax.is(IntegerLiteralExprSyntax.self),
      arguments[0].syntax.is(IntegerLiteralExprSyntax.self) || arguments[0].syntax.is(FloatLiteralExprSyntax.self)
    else { return }
    literalPowers.append(call)
  }

  /// Powers of literals that nothing makes a `Double`: Foundation makes a `Decimal` of them.
  func checkLiteralPowers() {
    for call in literalPowers {
      var type = call.type
      while case .variable(let variable) = type, let binding = variable.binding {
        guard !variable.isDefaulted else {
          mistakes.append(
            Mistake(
              place: call.place, message: "'pow' of two literals may be a 'Decimal', which isn't supported in cells",
              hint: "write the exponent with a point to get a 'Double': pow(2, 10.0)"))
          break
        }
        type = binding
      }
    }
    literalPowers = []
  }

  func float(_ node: FloatLiteralExprSyntax, negative: Bool) throws -> Expr {
    guard let value = Double(node.literal.text.replacing("_", with: "")) else {
      throw Mistake(place: place(node), message: "'\(node.literal.text)' is not a number")
    }
    return Expr(.float(negative ? -value : value), solver.variable(.float), place(node))
  }

  func string(_ node: StringLiteralExprSyntax, expected: CellType?) throws -> Expr {
    let place = self.place(node)
    let isPlain = node.segments.allSatisfy { $0.is(StringSegmentSyntax.self) }
    if isPlain {
      guard let text = node.representedLiteralValue else {
        throw Mistake(place: place, message: "invalid escape sequence in literal")
      }
      return Expr(.string(text), solver.variable(text.count == 1 ? .character : .string), place)
    }
    // Each text segment is written like a literal of its own, with its escapes and the indentation cut already.
    var segments: [Expr.Segment] = []
    let depth = body.chainDepth
    body.chainDepth = 0
    defer { body.chainDepth = depth }
    for segment in node.segments {
      switch segment {
      case .stringSegment(let text):
        segments.append(.text(try unescaped(text, in: node)))
      case .expressionSegment(let value):
        guard value.expressions.count == 1, let only = value.expressions.first, only.label == nil,
          !hasOwnInterpolations
        else {
          segments.append(.value(try customInterpolation(value)))
          continue
        }
        let expr = try infer(only.expression)
        solver.settle(expr.type)
        if relations.normalize(expr.type).wrapped != nil {
          warn(
            "string interpolation produces a debug description for an optional value; did you mean to make this explicit?",
            at: self.place(value))
        }
        segments.append(.value(expr))
      }
    }
    let text = Expr(.interpolation(segments), library.string, place)
    guard let expected, let wanted = literalType(expected.wrapped ?? expected) else { return text }
    let argument = Argument(label: "stringLiteral", syntax: ExprSyntax(node), known: text, place: place)
    return try construct(wanted, [argument], nil, place)
  }

  /// A type other than `String` that is expected and expressible by a string.
  private func literalType(_ type: CellType) -> CellType? {
    let type = relations.normalize(type)
    guard type.nominal != nil, type != library.string, let proto = library.proto("ExpressibleByStringLiteral"),
      relations.conforms(type, to: proto)
    else { return nil }
    return type
  }

  /// Whether cells have extended `String.StringInterpolation`.
  private var hasOwnInterpolations: Bool {
    let members = library.nominal("DefaultStringInterpolation")?.ownMembers("appendInterpolation") ?? []
    return members.contains { $0.place.source >= 0 }
  }

  /// `\(percent: x)`: what a method `appendInterpolation` writes, as the closure
  /// `{ var text = DefaultStringInterpolation(); text.appendInterpolation(percent: x); return text.text }()`.
  private func customInterpolation(_ node: ExpressionSegmentSyntax) throws -> Expr {
    let place = self.place(node)
    guard let nominal = library.nominal("DefaultStringInterpolation") else { throw Mistake.silent(place) }
    let type = CellType.nominal(nominal, [])
    let function = Function(name: "interpolation", place: place)
    function.kind = .closure
    function.enclosing = body.function
    function.result = library.string
    let inner = Scope(.function(function), parent: scope)
    function.scope = inner
    let context = BodyContext(function: function, outer: body, result: library.string)
    context.isCoveredByTry = body.isCoveredByTry
    context.infersThrowing = true
    let outer = (body, scope)
    (body, scope) = (context, inner)
    defer { (body, scope) = outer }
    let variable = temporary("text", type, place)
    variable.isLet = false
    let target = Expr(.variable(variable), type, place)
    let made = try construct(type, [], nil, place)
    let arguments = node.expressions.map {
      Argument(label: $0.label?.text.unquoted, syntax: $0.expression, place: self.place($0.expression))
    }
    let call = try resolve(
      candidatesOf(members("appendInterpolation", of: type, isStatic: false), receiver: target), arguments, nil, place,
      name: "appendInterpolation")
    let text = try memberReference(target, "text", node, expected: nil)
    function.checkedBody = [
      Statement(.bind(.bind(variable), made), place), Statement(.expression(call), place),
      Statement(.return(text), place),
    ]
    function.isThrowing = context.throwsOut
    body = outer.0
    if function.isThrowing { try noteThrowingCall(place) }
    return Expr(
      .apply(Expr(.closure(function), .function(function.functionType), place), []), library.string, place)
  }

  private func unescaped(_ segment: StringSegmentSyntax, in node: StringLiteralExprSyntax) throws -> String {
    let plain = StringLiteralExprSyntax(
      openingPounds: node.openingPounds?.trimmed, openingQuote: node.openingQuote.trimmed,
      segments: [.stringSegment(StringSegmentSyntax(content: .stringSegment(segment.content.text)))],
      closingQuote: node.closingQuote.trimmed,
      closingPounds: node.closingPounds?.trimmed)
    guard let text = plain.representedLiteralValue else {
      throw Mistake(place: place(segment), message: "invalid escape sequence in literal")
    }
    return text
  }

  func array(_ node: ArrayExprSyntax, expected: CellType?) throws -> Expr {
    let place = self.place(node)
    let depth = body.chainDepth
    body.chainDepth = 0
    defer { body.chainDepth = depth }
    let wanted = expected.map { relations.normalize($0.wrapped ?? $0) }
    if let wanted, case .nominal(_, let arguments) = wanted, !wanted.isNominal("Array"), !wanted.isNominal("Optional") {
      // `[T]()` aside, an array literal makes whatever is built from one.
      guard let proto = library.proto("ExpressibleByArrayLiteral"), relations.conforms(wanted, to: proto) else {
        return try defaultArray(node, nil, place)
      }
      let element = relations.associatedType("ArrayLiteralElement", of: wanted) ?? arguments.first ?? .error
      let elements = try node.elements.map { try check($0.expression, as: element, for: .element) }
      return Expr(.array(elements), wanted, place)
    }
    return try defaultArray(node, wanted, place)
  }

  private func defaultArray(_ node: ArrayExprSyntax, _ wanted: CellType?, _ place: Place) throws -> Expr {
    // `[Int]` names a type.
    if node.elements.count == 1, let only = node.elements.first, let element = typeNamed(by: only.expression) {
      let type = library.array(of: element)
      return Expr(.typeValue(type), .metatype(type), place)
    }
    if let element = wanted?.arguments.first, wanted?.isNominal("Array") == true {
      if case .variable(let open) = relations.normalize(element), open.literal == .none, node.elements.count > 1 {
        let values = try joined(node.elements.map(\.expression), element, mixedIn: node)
        return Expr(.array(values), library.array(of: element), place)
      }
      let elements = try node.elements.map { try check($0.expression, as: element, for: .element) }
      return Expr(.array(elements), library.array(of: element), place)
    }
    if let wanted, isAny(wanted) {
      // Where anything goes, the elements may be of any types, too.
      let mixed = attempt {
        try joined(node.elements.map(\.expression), solver.variable(), mixedIn: ArrayExprSyntax?.none)
      }
      if case .failure(let mistake) = mixed, !mistake.isSilent {
        let elements = try node.elements.map { try check($0.expression, as: wanted, for: .element) }
        return Expr(.array(elements), library.array(of: wanted), place)
      }
    }
    let element = solver.variable()
    let values = try joined(node.elements.map(\.expression), element, mixedIn: node)
    return Expr(.array(values), library.array(of: element), place)
  }

  private func isAny(_ type: CellType) -> Bool {
    if case .existential(let protocols, _) = type { protocols.isEmpty } else { false }
  }

  /// Elements brought to one type: the first one's, where the others convert to it.
  ///
  /// - Parameter literal: The array or dictionary where elements of any types may stand together, as values of `Any`:
  ///   everywhere but where a variable takes its type from it.
  private func joined(_ elements: [ExprSyntax], _ type: CellType, mixedIn literal: (some ExprSyntaxProtocol)?) throws
    -> [Expr]
  {
    let before = solver.mark()
    var values: [Expr?] = elements.map { _ in nil }
    var hasNil = false
    for (index, element) in elements.enumerated() {
      if element.is(NilLiteralExprSyntax.self) {
        hasNil = true
      } else if !dependsOnContext(element) || elements.count == 1 || index == 0 {
        values[index] = try infer(element, expected: values.lazy.compactMap { $0 }.first?.type)
      }
    }
    for (index, element) in elements.enumerated() where values[index] == nil && !element.is(NilLiteralExprSyntax.self) {
      values[index] = try infer(element, expected: values.lazy.compactMap { $0 }.first?.type)
    }
    var target = values.lazy.compactMap { $0 }.first?.type
    // An optional among them makes all optional; classes meet at their common base.
    for case let value? in values {
      guard let current = target else { continue }
      let mark = solver.mark()
      if converted(value, to: current) != nil { continue }
      solver.rollback(to: mark)
      if relations.normalize(value.type).wrapped != nil, relations.normalize(current).wrapped == nil {
        target = value.type
      } else if let base = commonBase(current, value.type) {
        target = base
      } else if case .variable(let variable) = relations.normalize(current),
        variable.literal == .integer || variable.literal == .float
      {
        target = value.type
      }
    }
    if hasNil {
      guard let known = target else {
        throw Mistake(place: place(elements[0]), message: "'nil' requires a contextual type")
      }
      if relations.normalize(known).wrapped == nil { target = library.optional(known) }
    }
    guard let target else { return [] }
    if let literal, literal.id != initializerLiteral, values.contains(where: { isForeign($0, target) }) {
      solver.rollback(to: before)
      let any = CellType.existential([], [])
      guard solver.unify(type, any) else { throw Mistake.silent(place(literal)) }
      solver.score += 10
      return try elements.map { try check($0, as: any, for: .element) }
    }
    _ = solver.unify(type, target)
    return try zip(elements, values).map { syntax, value in
      guard let value else { return Expr(.none, relations.normalize(target), place(syntax)) }
      guard let result = converted(value, to: target) else {
        if relations.normalize(value.type).isError { throw Mistake.silent(value.place) }
        throw Mistake(
          place: value.place,
          message:
            "cannot convert value of type '\(relations.simplified(value.type))' to expected element type '\(relations.simplified(target))'",
          hint: "elements of different types need an annotation, such as '[Any]'")
      }
      return result
    }
  }

  /// Whether an element is known and doesn't convert to what the others are.
  private func isForeign(_ value: Expr?, _ target: CellType) -> Bool {
    guard let value, !relations.normalize(value.type).isError, !relations.normalize(target).isError else {
      return false
    }
    let mark = solver.mark()
    defer { solver.rollback(to: mark) }
    return converted(value, to: target) == nil
  }

  private func commonBase(_ a: CellType, _ b: CellType) -> CellType? {
    guard let first = relations.normalize(a).nominal, let second = relations.normalize(b).nominal, first.kind == .class,
      second.kind == .class
    else { return nil }
    for candidate in first.lineage where second.lineage.contains(candidate) {
      return relations.baseType(of: relations.normalize(a), candidate)
    }
    return nil
  }

  func dictionary(_ node: DictionaryExprSyntax, expected: CellType?) throws -> Expr {
    let place = self.place(node)
    let depth = body.chainDepth
    body.chainDepth = 0
    defer { body.chainDepth = depth }
    let wanted = expected.map { relations.normalize($0.wrapped ?? $0) }
    guard case .elements(let elements) = node.content else {
      if let wanted, let proto = library.proto("ExpressibleByDictionaryLiteral"), wanted.nominal != nil,
        relations.conforms(wanted, to: proto)
      {
        return Expr(.dictionary([]), wanted, place)
      }
      return Expr(.dictionary([]), library.dictionary(solver.variable(), solver.variable()), place)
    }
    if elements.count == 1, let only = elements.first, let key = typeNamed(by: only.key),
      let value = typeNamed(by: only.value)
    {
      let type = library.dictionary(key, value)
      return Expr(.typeValue(type), .metatype(type), place)
    }
    if let wanted, wanted.isNominal("Dictionary") || wanted.isNominal("KeyValuePairs"), wanted.arguments.count == 2 {
      let pairs = try elements.map {
        (
          try check($0.key, as: wanted.arguments[0], for: .element),
          try check($0.value, as: wanted.arguments[1], for: .element)
        )
      }
      return Expr(.dictionary(pairs), wanted, place)
    }
    if let wanted, wanted.nominal != nil, let proto = library.proto("ExpressibleByDictionaryLiteral"),
      relations.conforms(wanted, to: proto), let key = relations.associatedType("Key", of: wanted),
      let value = relations.associatedType("Value", of: wanted)
    {
      let pairs = try elements.map {
        (try check($0.key, as: key, for: .element), try check($0.value, as: value, for: .element))
      }
      return Expr(.dictionary(pairs), wanted, place)
    }
    let key = solver.variable()
    let value = solver.variable()
    let keys = try joined(elements.map(\.key), key, mixedIn: DictionaryExprSyntax?.none)
    let values = try joined(elements.map(\.value), value, mixedIn: node)
    try demandHashable(key, node)
    return Expr(.dictionary(Array(zip(keys, values))), library.dictionary(key, value), place)
  }

  /// The type that an expression names where that shows in its form: `Int`, `[Int]`.
  func plainTypeNamed(by syntax: ExprSyntax) -> CellType? {
    guard let reference = syntax.as(DeclReferenceExprSyntax.self) else {
      return syntax.is(ArrayExprSyntax.self) ? typeNamed(by: syntax) : nil
    }
    return reference.baseName.text.first?.isUppercase == true ? typeNamed(by: syntax) : nil
  }

  /// The type that an expression names, where it names one: `Int` in `[Int]()`.
  func typeNamed(by syntax: ExprSyntax) -> CellType? {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .declReferenceExpr(let node):
      guard node.baseName.text.first?.isUppercase == true,
        case .declarations(let found)? = lookup(node.baseName.text.unquoted) ?? nil,
        let type = found.last, type is Nominal || type is TypeAlias || type is GenericName
      else {
        if let name = node.baseName.text.first, name.isUppercase,
          let type = findType(node.baseName.text.unquoted, at: place(node))
        {
          return try? instantiate(type, arguments: nil, at: node)
        }
        return node.baseName.text == "Any" ? .existential([], []) : nil
      }
      noteUse(of: type, at: place(node))
      return try? instantiate(type, arguments: nil, at: node)
    case .arrayExpr, .dictionaryExpr, .genericSpecializationExpr, .typeExpr, .memberAccessExpr:
      guard case .success(let expr) = attempt({ try infer(syntax) }), case .typeValue(let type) = expr.kind else {
        return nil
      }
      return type
    case .optionalChainingExpr(let node): return typeNamed(by: node.expression).map { library.optional($0) }
    case .tupleExpr(let node):
      let types = node.elements.map { typeNamed(by: $0.expression) }
      guard !types.isEmpty, types.allSatisfy({ $0 != nil }) else { return nil }
      if types.count == 1 { return types[0] }
      return .tuple(zip(node.elements, types).map { .init(label: $0.label?.text, type: $1!) })
    case .infixOperatorExpr(let node): return functionTypeNamed(by: node)
    default: return nil
    }
  }

  /// `(Int) -> Int` among expressions.
  func functionTypeNamed(by node: InfixOperatorExprSyntax) -> CellType? {
    func named(_ syntax: ExprSyntax) -> CellType? {
      if let tuple = syntax.as(TupleExprSyntax.self), tuple.elements.isEmpty { return .void }
      return syntax.trimmedDescription == "Void" ? .void : typeNamed(by: syntax)
    }
    guard let arrow = node.operator.as(ArrowExprSyntax.self), arrow.effectSpecifiers?.asyncSpecifier == nil,
      let list = node.leftOperand.as(TupleExprSyntax.self)?.elements, let result = named(node.rightOperand)
    else { return nil }
    let parameters = list.compactMap { element in named(element.expression).map { FunctionType.Parameter(type: $0) } }
    guard parameters.count == list.count else { return nil }
    let isThrowing = arrow.effectSpecifiers?.throwsClause != nil
    return .function(FunctionType(parameters: parameters, result: result, isThrowing: isThrowing))
  }
}
