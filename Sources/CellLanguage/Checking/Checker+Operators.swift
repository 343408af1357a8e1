import SwiftSyntax

/// Operators, assignment, and what looks like them.
extension Checker {
  func infix(_ node: InfixOperatorExprSyntax, expected: CellType?) throws -> Expr {
    if node.operator.is(AssignmentExprSyntax.self) { return try assignment(node) }
    guard let token = node.operator.as(BinaryOperatorExprSyntax.self)?.operator else {
      guard let type = functionTypeNamed(by: node) else { throw unsupported("types in this place", node) }
      return Expr(.typeValue(type), .metatype(type), place(node))
    }
    let name = token.text
    let place = self.place(token)
    let user = cellOperators(name)
    switch name {
    case "&&" where !user.contains(where: isOfConditions): return try logical(node, expected) { .and($0, $1) }
    case "||" where !user.contains(where: isOfConditions): return try logical(node, expected) { .or($0, $1) }
    case "??":
      let own = user.isEmpty ? nil : attempt { try binary(name, node.leftOperand, node.rightOperand, expected, place) }
      if case .success(let call)? = own { return call }
      return try coalescing(node, expected: expected)
    case "==", "!=":
      if let test = try metatypeTest(node, name == "!=", place) { return test }
      if node.rightOperand.is(NilLiteralExprSyntax.self) { return try nilTest(node.leftOperand, name == "!=", place) }
      if node.leftOperand.is(NilLiteralExprSyntax.self) { return try nilTest(node.rightOperand, name == "!=", place) }
    default: break
    }
    if startsChainOnLeftOfAssignment(name, node.leftOperand) {
      return try chained { try self.infix(node, expected: expected) }
    }
    return try binary(name, node.leftOperand, node.rightOperand, expected, place)
  }

  /// Whether a cell's `&&` or `||` stands in for the standard library's.
  private func isOfConditions(_ function: Function) -> Bool {
    function.signed().parameters.allSatisfy { $0.type == library.bool }
  }

  /// `&&` and `||` of two conditions, or else what the cells make of them.
  private func logical(_ node: InfixOperatorExprSyntax, _ expected: CellType?, _ kind: (Expr, Expr) -> Expr.Kind) throws
    -> Expr
  {
    let place = self.place(node.operator)
    do {
      let left = try check(node.leftOperand, as: library.bool)
      return Expr(kind(left, try check(node.rightOperand, as: library.bool)), library.bool, place)
    } catch let mistake as Mistake where !mistake.isSilent {
      let name = node.operator.trimmedDescription
      let own = attempt { try binary(name, node.leftOperand, node.rightOperand, expected, place) }
      guard case .success(let call) = own else { throw mistake }
      return call
    }
  }

  private func startsChainOnLeftOfAssignment(_ name: String, _ left: ExprSyntax) -> Bool {
    name.hasSuffix("=") && !["==", "!=", "<=", ">=", "===", "!==", "~="].contains(name) && startsChain(left)
  }

  /// Operators that cells declare outside of types.
  func cellOperators(_ name: String) -> [Function] {
    var result: [Function] = []
    var next: Scope? = scope
    while let current = next {
      if case .library = current.kind { break }
      if case .type = current.kind {} else { result += current.names[name]?.compactMap { $0 as? Function } ?? [] }
      next = current.parent
    }
    // Their names don't always stand there: `case Even():` uses `~=`.
    for function in result { noteUse(of: function) }
    return result
  }

  func binary(_ name: String, _ left: ExprSyntax, _ right: ExprSyntax, _ expected: CellType?, _ place: Place) throws
    -> Expr
  {
    let arguments = [
      Argument(label: nil, syntax: left, place: self.place(left)),
      Argument(label: nil, syntax: right, place: self.place(right)),
    ]
    do {
      return try binary(name, arguments, expected, place)
    } catch let mistake as Mistake where !mistake.isSilent {
      // `let term: Term = 2 * "x"`: what the operands are by themselves fits nothing, as what is expected they may.
      guard let expected, hasOwnOperator(name, expected),
        case .success(let call) = attempt({ try operatorCall(name, arguments, expected, place) })
      else { throw mistake }
      return call
    }
  }

  /// Whether cells declare the operator for a type of theirs.
  private func hasOwnOperator(_ name: String, _ type: CellType) -> Bool {
    guard let nominal = relations.normalize(type).nominal, nominal.place.source >= 0 else { return false }
    return !nominal.ownMembers(name).isEmpty
  }

  /// An operator's call on operands that tell by themselves what they are.
  private func binary(_ name: String, _ operands: [Argument], _ expected: CellType?, _ place: Place) throws -> Expr {
    var arguments = operands
    let depth = body.chainDepth
    for index in 0...1 where !dependsOnContext(arguments[index].syntax) || (index == 0 && isCompound(name)) {
      if index == 1 || !isCompound(name) { body.chainDepth = 0 }
      defer { body.chainDepth = depth }
      let operand = try infer(arguments[index].syntax)
      if operand.type.isError { throw Mistake.silent(place) }
      // Which of several functions a name means is for the operator to say.
      if case .functionValue = operand.kind { continue }
      arguments[index].known = operand
    }
    return try operatorCall(name, arguments, expected, place)
  }

  private func isCompound(_ name: String) -> Bool {
    name.count > 1 && name.hasSuffix("=") && !["==", "!=", "<=", ">=", "===", "!==", "~="].contains(name)
  }

  /// The call of an operator on operands as they are; where that fits nothing, on what they may be besides.
  func operatorCall(
    _ name: String, _ arguments: [Argument], _ expected: CellType?, _ place: Place, isPrefix: Bool = false,
    isPostfix: Bool = false
  ) throws -> Expr {
    do {
      return try chooseOperator(name, arguments, expected, place, isPrefix: isPrefix, isPostfix: isPostfix)
    } catch let mistake as Mistake where !mistake.isSilent {
      for other in otherOperands(arguments) {
        let result = attempt {
          try chooseOperator(name, other, expected, place, isPrefix: isPrefix, isPostfix: isPostfix)
        }
        if case .success(let call) = result { return call }
      }
      throw mistake
    }
  }

  /// Operands read otherwise: implicitly unwrapped ones without their optional, calls and array literals as what the
  /// other side wants.
  private func otherOperands(_ arguments: [Argument]) -> [[Argument]] {
    var result: [[Argument]] = []
    let unwrapped = arguments.map { argument in
      var argument = argument
      if let known = argument.known, let inner = implicitlyUnwrapped(known) { argument.known = inner }
      return argument
    }
    if zip(unwrapped, arguments).contains(where: { $0.known !== $1.known }) { result.append(unwrapped) }
    if arguments.count == 2, let left = arguments[0].known, let right = arguments[1].known,
      relations.normalize(left.type).wrapped == nil, relations.normalize(right.type).wrapped != nil
    {
      // A value beside an optional is one too.
      var wrapped = arguments
      wrapped[0].known = Expr(.wrap(left), library.optional(left.type), left.place)
      result.append(wrapped)
    }
    for index in arguments.indices where arguments[index].known == nil && arguments.count == 2 {
      // `[circle] + shapes`
      guard arguments[index].syntax.is(ArrayExprSyntax.self), let other = arguments[1 - index].known,
        case .success(let value) = attempt({ try check(arguments[index].syntax, as: other.type) })
      else { continue }
      var asked = arguments
      asked[index].known = value
      result.append(asked)
    }
    for index in arguments.indices where arguments[index].known != nil && arguments.count == 2 {
      guard arguments[index].syntax.is(FunctionCallExprSyntax.self) else { continue }
      var open = arguments
      open[index].known = nil
      result.append(open)
      guard arguments[1 - index].syntax.is(ArrayExprSyntax.self) else { continue }
      // Beside an array literal a call is asked for an array: `xs.reversed() == [3, 2, 1]`.
      let asked = attempt {
        let literal = try infer(arguments[1 - index].syntax)
        return try check(arguments[index].syntax, as: literal.type)
      }
      guard case .success(let value) = asked else { continue }
      open[index].known = value
      result.append(open)
    }
    return result
  }

  /// The operators that a type which is not the standard library's declares for itself.
  private func memberOperators(_ name: String, of type: CellType) -> [Function] {
    members(name, of: relations.normalize(type), isStatic: true).compactMap { $0.declaration as? Function }
      .filter { $0.place.source >= 0 || $0.parent?.isStandard == false }
  }

  private func chooseOperator(
    _ name: String, _ arguments: [Argument], _ expected: CellType?, _ place: Place, isPrefix: Bool, isPostfix: Bool
  ) throws -> Expr {
    var functions = cellOperators(name)
    for argument in arguments {
      guard var type = argument.known.map({ relations.normalize($0.type) }) else { continue }
      if case .variable(let variable) = type, let usual = relations.defaultType(of: variable.literal) { type = usual }
      functions += memberOperators(name, of: type)
    }
    if let expected {
      for member in members(name, of: expected, isStatic: true) where member.declaration.place.source >= 0 {
        if let function = member.declaration as? Function { functions.append(function) }
      }
    }
    functions += library.operatorFunctions(name)
    var seen: Set<ObjectIdentifier> = []
    functions = functions.filter {
      seen.insert(ObjectIdentifier($0)).inserted && $0.isPrefix == isPrefix && $0.isPostfix == isPostfix
        && $0.signed().parameters.count == arguments.count
    }
    guard !functions.isEmpty else { throw unknownOperator(name, at: place) }
    var best: (Int, Int)?
    var farthest: Mistake?
    var immutable: Mistake?
    for (index, function) in functions.enumerated() {
      let mark = solver.mark()
      let before = solver.score
      let literals = solver.unusualLiterals
      let result = attempt { () throws -> Expr in
        let call = try attemptCall(
          Candidate(function: function, substitutions: [:]), Array(arguments.indices.map { [$0] }), arguments, expected,
          place)
        if let expected, !relations.normalize(expected).isError, converted(call, to: expected) == nil {
          solver.score += 100
        }
        return call
      }
      switch result {
      case .success(let call):
        var score = (solver.score - before) * 4
        if !isStandard(function) { score += (solver.unusualLiterals - literals) * 64 }
        let isOfGenericType =
          function.parent?.selfParameter == nil && function.parent?.generics.parameters.isEmpty == false
        if isOfGenericType || !function.generics.parameters.isEmpty { score += 1 }
        if score == 0 { return call }
        if score < best?.1 ?? Int.max { best = (index, score) }
        solver.rollback(to: mark)
      case .failure(let mistake):
        if mistake.isSilent { throw mistake }
        // What goes wrong inside an operand's closure explains better than the operator.
        if arguments.contains(where: { $0.known == nil && mistake.place.offset > $0.place.offset }) {
          farthest = farthest ?? mistake
        }
        if mistake.message.contains("is a 'let' constant") || mistake.message.contains("isn't mutable") {
          immutable = immutable ?? mistake
        }
      }
    }
    if let best {
      return try attemptCall(
        Candidate(function: functions[best.0], substitutions: [:]), Array(arguments.indices.map { [$0] }), arguments,
        expected, place)
    }
    throw immutable ?? operatorMistake(name, arguments, place, farthest)
  }

  private func operatorMistake(_ name: String, _ arguments: [Argument], _ place: Place, _ farthest: Mistake?) -> Mistake
  {
    let types = arguments.compactMap { $0.known.map { relations.simplified($0.type) } }
    guard types.count == arguments.count else {
      return farthest ?? Mistake(place: place, message: "operator '\(name)' cannot be applied to these operands")
    }
    if types.count == 1 {
      return Mistake(
        place: place, message: "unary operator '\(name)' cannot be applied to an operand of type '\(types[0])'")
    }
    for (index, type) in types.enumerated() {
      if let wrapped = type.wrapped, types[1 - index].wrapped == nil, !["==", "!="].contains(name) {
        return Mistake(
          place: arguments[index].place,
          message: "value of optional type '\(type)' must be unwrapped to a value of type '\(wrapped)'",
          hint: "give a default with '??', test it with 'if let', or unwrap it with '!'")
      }
    }
    let isMixed = Set(types.map(\.description)).isSubset(of: ["Int", "Double", "Float"]) && types[0] != types[1]
    return Mistake(
      place: place,
      message: types[0] == types[1]
        ? "binary operator '\(name)' cannot be applied to two '\(types[0])' operands"
        : "binary operator '\(name)' cannot be applied to operands of type '\(types[0])' and '\(types[1])'",
      hint: isMixed
        ? "convert one of them, for instance with '\(types.contains(library.double) ? "Double" : "\(types[0])")(…)'"
        : nil)
  }

  func operatorReference(_ name: String, expected: CellType?, _ place: Place) throws -> Expr {
    let wanted = expected.flatMap { relations.normalize($0.wrapped ?? $0).functionType }
    if name == "...", wanted == nil, let all = library.nominal("UnboundedRange") {
      // `array[...]`: all of it.
      return try construct(.nominal(all, []), [], nil, place)
    }
    var operands = wanted?.parameters.map { relations.normalize($0.type) } ?? []
    // `zip(a, b).map(+)`: the operands come as one tuple.
    if operands.count == 1, case .tuple(let elements) = operands[0] { operands = elements.map(\.type) }
    let arity = wanted == nil ? 2 : operands.count
    var functions = cellOperators(name)
    for operand in operands {
      for member in members(name, of: operand, isStatic: true) where member.declaration.place.source >= 0 {
        if let function = member.declaration as? Function { functions.append(function) }
      }
    }
    functions += library.operatorFunctions(name)
    functions = functions.filter {
      $0.signed().parameters.count == arity && !$0.isPostfix && $0.isPrefix == (arity == 1)
    }
    guard !functions.isEmpty else { throw unknownOperator(name, at: place) }
    return try functionReference(functions.map { ($0, [:]) }, receiver: nil, expected: expected, place)
  }

  // MARK: Optionals

  /// `type(of: x) == Int.self`: two types are the same one.
  private func metatypeTest(_ node: InfixOperatorExprSyntax, _ negated: Bool, _ place: Place) throws -> Expr? {
    func mayBeType(_ syntax: ExprSyntax) -> Bool {
      if let call = syntax.as(FunctionCallExprSyntax.self) {
        return call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text == "type"
      }
      return syntax.as(MemberAccessExprSyntax.self)?.declName.baseName.text == "self"
    }
    guard mayBeType(node.leftOperand) || mayBeType(node.rightOperand) else { return nil }
    let left = try infer(node.leftOperand)
    let right = try infer(node.rightOperand)
    guard isMetatype(left.type), isMetatype(right.type) else { return nil }
    let test = Expr(.sameType(left, right), library.bool, place)
    return negated ? Expr(.not(test), library.bool, place) : test
  }

  private func nilTest(_ operand: ExprSyntax, _ negated: Bool, _ place: Place) throws -> Expr {
    let value = try infer(operand)
    solver.settle(value.type)
    if relations.normalize(value.type).wrapped == nil {
      if value.type.isError { throw Mistake.silent(place) }
      let type = relations.simplified(value.type)
      warn("comparing non-optional value of type '\(type)' to 'nil' always returns \(negated)", at: place)
      return Expr(.boolean(negated), library.bool, place)
    }
    let test = Expr(.isNil(value), library.bool, place)
    return negated ? Expr(.not(test), library.bool, place) : test
  }

  private func coalescing(_ node: InfixOperatorExprSyntax, expected: CellType?) throws -> Expr {
    let place = self.place(node.operator)
    let left = try infer(node.leftOperand, expected: expected.map { library.optional($0.wrapped ?? $0) })
    let type = relations.normalize(left.type)
    guard let wrapped = type.wrapped else {
      if type.isError { throw Mistake.silent(place) }
      warn(
        "left side of nil coalescing operator '??' has non-optional type '\(relations.simplified(type))', so the right side is never used",
        at: place)
      let right = try check(node.rightOperand, as: type)
      _ = right
      return left
    }
    // Beside an optional of an optional, nil is the inner one.
    if !node.rightOperand.is(NilLiteralExprSyntax.self) || relations.normalize(wrapped).wrapped != nil {
      let result = attempt { try check(node.rightOperand, as: wrapped) }
      if case .success = result {
        // Again outside of the attempt, so that what it reports is kept.
        return Expr(.coalesce(left, try result.get(), keepsOptional: false), wrapped, place)
      }
      if case .failure(let mistake) = result {
        let whole = attempt { try check(node.rightOperand, as: type) }
        guard case .success(let right) = whole else {
          if mistake.isSilent { throw mistake }
          let inferred = try infer(node.rightOperand, expected: wrapped)
          // A wider type that both sides convert to.
          if let expected, let wide = converted(Expr(.unwrap(left), wrapped, place), to: expected) {
            _ = wide
            let variable = temporary("value", wrapped, place)
            if let body = converted(Expr(.variable(variable), wrapped, place), to: expected),
              let right = converted(inferred, to: expected)
            {
              let mapped = Expr(.mapOptional(left, variable, body), library.optional(expected), place)
              return Expr(.coalesce(mapped, right, keepsOptional: false), expected, place)
            }
          }
          throw Mistake(
            place: place,
            message:
              "binary operator '??' cannot be applied to operands of type '\(relations.simplified(type))' and '\(relations.simplified(inferred.type))'"
          )
        }
        return Expr(.coalesce(left, right, keepsOptional: true), type, place)
      }
    }
    return Expr(.coalesce(left, try check(node.rightOperand, as: type), keepsOptional: true), type, place)
  }

  // MARK: Prefix and postfix

  func prefix(_ node: PrefixOperatorExprSyntax, expected: CellType?) throws -> Expr {
    let name = node.operator.text
    let place = self.place(node)
    if name == "-" {
      if let literal = node.expression.as(IntegerLiteralExprSyntax.self) { return try integer(literal, negative: true) }
      if let literal = node.expression.as(FloatLiteralExprSyntax.self) { return try float(literal, negative: true) }
    }
    var argument = Argument(label: nil, syntax: node.expression, place: self.place(node.expression))
    if name == "!", cellOperators("!").isEmpty {
      argument.known = dependsOnContext(node.expression) ? nil : try infer(node.expression, expected: library.bool)
      if argument.known.map({ memberOperators("!", of: $0.type).isEmpty }) ?? true {
        let truth = try check(node.expression, as: library.bool, known: argument.known)
        return Expr(.not(truth), library.bool, place)
      }
    } else if !dependsOnContext(node.expression) {
      argument.known = try infer(node.expression, expected: name == "..." || name == "..<" ? nil : expected)
    }
    if let member = node.expression.as(MemberAccessExprSyntax.self),
      member.base?.is(IntegerLiteralExprSyntax.self) == true,
      let known = argument.known
    {
      // `-5.magnitude`: where the member of a whole number has no such operator, that of a fraction may have one.
      let usual = attempt { try operatorCall(name, [argument], expected, place, isPrefix: true) }
      if case .success(let call) = usual { return call }
      if let base = member.base {
        let literal = try infer(base)
        _ = solver.unify(literal.type, library.double)
        argument.known = try memberReference(
          literal, member.declName.baseName.text.unquoted, member.declName, expected: nil)
        let other = attempt { try operatorCall(name, [argument], expected, place, isPrefix: true) }
        if case .success(let call) = other { return call }
        argument.known = known
      }
    }
    return try operatorCall(name, [argument], expected, place, isPrefix: true)
  }

  func postfix(_ node: PostfixOperatorExprSyntax, expected: CellType?) throws -> Expr {
    let argument = Argument(
      label: nil, syntax: node.expression, known: try infer(node.expression), place: self.place(node.expression))
    return try operatorCall(node.operator.text, [argument], expected, place(node), isPostfix: true)
  }

  func ternary(_ node: TernaryExprSyntax, expected: CellType?) throws -> Expr {
    let place = self.place(node.questionMark)
    let condition = try check(node.condition, as: library.bool, for: .condition)
    if let expected {
      let wanted = relations.normalize(expected)
      if case .variable = wanted {
      } else {
        let both = attempt {
          (
            try check(node.thenExpression, as: wanted, for: .branch),
            try check(node.elseExpression, as: wanted, for: .branch)
          )
        }
        if case .success(let (first, second)) = both { return Expr(.ternary(condition, first, second), wanted, place) }
      }
    }
    let thenIsNil = node.thenExpression.is(NilLiteralExprSyntax.self)
    let elseIsNil = node.elseExpression.is(NilLiteralExprSyntax.self)
    if thenIsNil || elseIsNil {
      let value = try infer(thenIsNil ? node.elseExpression : node.thenExpression)
      solver.settle(value.type)
      let type = relations.normalize(value.type).wrapped != nil ? value.type : library.optional(value.type)
      let wrapped = try coerce(value, to: type)
      let none = Expr(.none, type, place)
      return Expr(.ternary(condition, thenIsNil ? none : wrapped, thenIsNil ? wrapped : none), type, place)
    }
    let isLateFirst = dependsOnContext(node.thenExpression) && !dependsOnContext(node.elseExpression)
    let leader = try infer(isLateFirst ? node.elseExpression : node.thenExpression, expected: expected)
    let follower = try infer(isLateFirst ? node.thenExpression : node.elseExpression, expected: leader.type)
    let pair: (Expr, Expr)
    let type: CellType
    if let same = converted(follower, to: leader.type) {
      (pair, type) = ((leader, same), leader.type)
    } else if let same = converted(leader, to: follower.type) {
      (pair, type) = ((same, follower), follower.type)
    } else if leader.type.isError || follower.type.isError {
      throw Mistake.silent(place)
    } else {
      throw Mistake(
        place: place,
        message:
          "result values in '? :' expression have mismatching types '\(relations.simplified(isLateFirst ? follower.type : leader.type))' and '\(relations.simplified(isLateFirst ? leader.type : follower.type))'"
      )
    }
    return Expr(.ternary(condition, isLateFirst ? pair.1 : pair.0, isLateFirst ? pair.0 : pair.1), type, place)
  }

  // MARK: Assignment

  private func assignment(_ node: InfixOperatorExprSyntax) throws -> Expr {
    let place = self.place(node.operator)
    if node.leftOperand.is(DiscardAssignmentExprSyntax.self) {
      let value = try infer(node.rightOperand)
      solver.settle(value.type)
      return Expr(.discard(value), .void, place)
    }
    if let tuple = node.leftOperand.as(TupleExprSyntax.self), tuple.elements.count > 1 {
      return try tupleAssignment(tuple, node.rightOperand, place)
    }
    if startsChain(node.leftOperand) {
      return try chained {
        let target = try self.infer(node.leftOperand)
        try self.requireMutable(target, .assignment)
        let depth = self.body.chainDepth
        self.body.chainDepth = 0
        defer { self.body.chainDepth = depth }
        return Expr(.assign(target, try self.check(node.rightOperand, as: target.type, for: .assignment)), .void, place)
      }
    }
    let target = try infer(node.leftOperand)
    if target.type.isError { throw Mistake.silent(place) }
    try requireMutable(target, .assignment)
    return Expr(.assign(target, try check(node.rightOperand, as: target.type, for: .assignment)), .void, place)
  }

  private func tupleAssignment(_ tuple: TupleExprSyntax, _ right: ExprSyntax, _ place: Place) throws -> Expr {
    var targets: [Expr] = []
    var elements: [CellType.TupleElement] = []
    for element in tuple.elements {
      if element.expression.is(DiscardAssignmentExprSyntax.self) {
        let type = solver.variable()
        targets.append(Expr(.discard(Expr(.tuple([]), type, place)), type, place))
        elements.append(.init(label: nil, type: type))
        continue
      }
      let target = try infer(element.expression)
      try requireMutable(target, .assignment)
      targets.append(target)
      elements.append(.init(label: nil, type: target.type))
    }
    let type = CellType.tuple(elements)
    let value = try check(right, as: type, for: .assignment)
    return Expr(.assign(Expr(.tuple(targets), type, place), value), .void, place)
  }

  /// Why something has to be mutable.
  enum Mutation {
    case assignment, inoutArgument, operand
    case mutatingMember(String)

    func message(_ reason: String, isProperty: Bool) -> String {
      switch self {
      case .assignment: "cannot assign to \(isProperty ? "property" : "value"): \(reason)"
      case .inoutArgument: "cannot pass immutable value as inout argument: \(reason)"
      case .operand: "left side of mutating operator isn't mutable: \(reason)"
      case .mutatingMember: "cannot use mutating member on immutable value: \(reason)"
      }
    }
  }

  func requireMutable(_ expr: Expr, _ mutation: Mutation, isProperty: Bool = false) throws {
    func refuse(_ reason: String, _ property: Bool) -> Mistake {
      Mistake(place: expr.place, message: mutation.message(reason, isProperty: property))
    }
    switch expr.kind {
    case .variable(let variable):
      if variable.name == "self" {
        if variable.isLet, !isSelfInInitializer(variable) { throw refuse("'self' is immutable", isProperty) }
        return
      }
      if variable.isLet {
        if variable.isParameter || variable.hasInitializer {
          let message = "'\(variable.name)' is a 'let' constant"
          throw Mistake(
            place: expr.place, message: mutation.message(message, isProperty: false),
            hint: variable.isParameter ? nil : "change 'let' to 'var' to make it mutable")
        }
        // A `let` without a value is initialized here, once; flow analysis says whether it is.
        variable.isMutated = true
        return
      }
      variable.isMutated = true
      noteUse(of: variable, writes: true)
    case .property(let base, let variable):
      if variable.isLet, !(isSelf(base) && body.function.kind == .initializer && !variable.hasInitializer) {
        throw refuse("'\(variable.name)' is a 'let' constant", true)
      }
      if !relations.isInstance(base.type) { try requireMutable(base, mutation, isProperty: true) }
    case .computed(let base, let variable, _, _):
      guard variable.setter != nil || variable.isLazy || (variable.isRequirement && variable.setter != nil) else {
        throw refuse("'\(variable.name)' is a get-only property", true)
      }
      if let base, !relations.isInstance(base.type), !isMetatype(base.type),
        variable.setter?.isMutating == true || variable.isLazy
      {
        try requireMutable(base, mutation, isProperty: true)
      }
    case .staticProperty(_, let variable):
      if variable.isLet { throw refuse("'\(variable.name)' is a 'let' constant", true) }
      if let parent = variable.parent { noteUse(of: parent, writes: true) }
    case .element(let base, let element, _, _, _):
      guard element.setter != nil else { throw refuse("subscript is get-only", false) }
      if let base, !relations.isInstance(base.type), !isMetatype(base.type) {
        try requireMutable(base, mutation)
      }
    case .tupleElement(let base, _): try requireMutable(base, mutation)
    case .unwrap(let base), .bindChain(let base): try requireMutable(base, mutation)
    case .inout(let base): try requireMutable(base, mutation)
    case .upcast(let base) where isSuper(expr): _ = base
    case .call(let callee, _, _):
      throw refuse("'\(callee.function.name)' returns immutable value", false)
    case .discard: return
    default: throw refuse("expression is not mutable", false)
    }
  }

  private func isSelfInInitializer(_ variable: Variable) -> Bool {
    body.function.kind == .initializer && body.function.selfVariable === variable
  }

  func isSelf(_ expr: Expr) -> Bool {
    if case .variable(let variable) = expr.kind { return variable.name == "self" }
    return false
  }

  private func unknownOperator(_ name: String, at place: Place) -> Mistake {
    let spelling = ForeignSpelling.operators[name]
    return Mistake(
      place: place, message: "cannot find operator '\(name)' in scope", hint: spelling, explainsLine: spelling != nil)
  }
}
