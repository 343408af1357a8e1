/// Calls that are compiled for a type known only when they run: initializers of a type held in a value, and generic
/// functions that are given an existential.
extension FunctionCompiler {
  /// `type.init(…)`: the initializer of whatever type the value is.
  func construct(_ callee: Expr.Callee, of receiver: Expr, _ exprs: [Expr], _ place: Place) throws -> Code {
    let instance = metatypeInstance(concrete(receiver.type))
    let own = concrete(callee.substitutions)
    let isErased = if case .existential = instance { true } else { false }
    guard isErased || instance.isClass else {
      // A generic parameter's type is known by now.
      let callee = Expr.Callee(function: callee.function, substitutions: own)
      return try construct(callee, instance, exprs, place)
    }
    let arguments = try self.arguments(exprs, receiver: try expression(receiver))
    let values = arguments.codes.map(\.value)
    let parameters = try exprs.map { try parameterType(of: $0) }
    let known = CodesByType()
    let compiler = self.compiler
    let machine = self.machine
    let isFailable = callee.function.isFailable
    func run(_ frame: Frame) throws -> AnyObject? {
      let evaluated = try values.map { try $0(frame) }
      let type = cast(evaluated[0].reference, to: MetatypeObject.self).type
      let code = known.code(for: type) {
        compiler.initializer(callee.function, of: type.type, own, parameters, place)
      }
      let made = try machine.invoke(code, Array(evaluated.dropFirst()), place)
      guard isErased else { return made.reference }
      guard isFailable else { return Existential(type, made) }
      return made.reference.map { Existential(type, compiler.unwrap($0, type.type)) }
    }
    return around(Code(reference: run), arguments)
  }

  /// A call of a generic function with an `any P` where its own parameter stands: it runs with the value's own type.
  ///
  /// - Parameter index: Which of the arguments is opened.
  func openedCall(
    _ callee: Expr.Callee, _ receiver: Expr?, _ exprs: [Expr], opening parameter: GenericParameter, at index: Int,
    _ result: CellType, _ place: Place
  ) throws -> Code {
    var target: Code?
    var types: [CellType] = []
    if let receiver {
      target = try expression(receiver)
      types.append(try parameterType(of: receiver))
    }
    let opened = types.count + index
    for expr in exprs { types.append(try parameterType(of: expr)) }
    let call = OpenedCall(
      callee: Expr.Callee(function: callee.function, substitutions: concrete(callee.substitutions)),
      parameter: parameter, hasReceiver: target != nil, types: types, index: opened, result: result, place: place)
    let arguments = try self.arguments(exprs, receiver: target)
    let values = arguments.codes.map(\.value)
    let known = CodesByType()
    let compiler = self.compiler
    let machine = self.machine
    func run(_ frame: Frame) throws -> Value {
      var evaluated = try values.map { try $0(frame) }
      let existential = cast(evaluated[call.index].reference, to: Existential.self)
      let type = existential.type
      evaluated[call.index] = existential.value
      let code = known.code(for: type) { compiler.code(call, with: type.type) }
      let value = try machine.invoke(code, evaluated, place)
      return call.givesOpened ? Value(Existential(type, value)) : value
    }
    return around(
      compiler.isReference(result) ? Code(reference: { try run($0).reference }) : Code(word: { try run($0).word }),
      arguments)
  }

  private func parameterType(of expr: Expr) throws -> CellType {
    if case .inout = expr.kind { throw unfinished("'inout' beside a type that is known only when it runs") }
    return concrete(expr.type)
  }
}

/// A call that waits for the type of one of its arguments.
private struct OpenedCall {
  let callee: Expr.Callee
  let parameter: GenericParameter
  let hasReceiver: Bool
  /// Of the receiver, where there is one, and of the arguments.
  let types: [CellType]
  let index: Int
  let result: CellType
  let place: Place

  /// Whether the result is of the type that was opened.
  var givesOpened: Bool { callee.function.result == .parameter(parameter) }
}

extension Compiler {
  /// Whether the caller takes a value of a declared type, or the elements of one, as `Any`: the receiver's own type,
  /// which tells what they are, is known only at run time.
  func isErased(_ declared: CellType, as given: CellType) -> Bool {
    switch (declared, given) {
    case (.parameter, .existential), (.member(.parameter, _), .existential): true
    case (.nominal(let outer, let inner), .nominal(let same, let known))
    where outer === same && (outer.isOptional || declared.isNominal("Array")):
      isErased(inner[0], as: known[0])
    default: false
    }
  }

  /// What a member of an existential gives, as its caller takes it: a type that only the value inside knows is erased.
  ///
  /// - Parameters:
  ///   - declared: The result's type in the protocol: `Self`, `Item`, or any that the caller knows, too.
  ///   - given: What the caller knows of it.
  func erased(_ value: Value, _ declared: CellType, in type: RuntimeType, _ given: CellType) -> Value {
    guard isErased(declared, as: given) else { return value }
    var root: GenericParameter?
    _ = declared.contains {
      if case .parameter(let parameter) = $0 { root = parameter }
      return root != nil
    }
    return erased(value, concrete(declared, root.map { [$0: type.type] } ?? [:]), as: given)
  }

  private func erased(_ value: Value, _ actual: CellType, as given: CellType) -> Value {
    if case .existential = given {
      if case .existential = actual { return value }
      return Value(Existential(runtimeType(actual), value))
    }
    guard let inner = actual.arguments.first, let known = given.arguments.first else { return value }
    if actual.wrapped != nil {
      let wrap = wrapper(known)
      return Value(value.reference.flatMap { wrap(erased(unwrap($0, inner), inner, as: known)) })
    }
    let elements =
      isReference(inner)
      ? CellLanguage.cast(value.reference, to: ReferenceArray.self).elements.map { Value($0) }
      : CellLanguage.cast(value.reference, to: WordArray.self).elements.map { Value(word: $0) }
    return Value(ReferenceArray(elements.map { erased($0, inner, as: known).reference }))
  }

  fileprivate func code(_ call: OpenedCall, with type: CellType) -> FunctionCode {
    var callee = call.callee
    callee.substitutions[call.parameter] = type
    var types = call.types
    types[call.index] = type
    let opened = callee
    return forwarding(callee.function.name, types, call.givesOpened ? type : call.result, call.place) { values in
      let receiver = call.hasReceiver ? values[0] : nil
      return .call(opened, receiver: receiver, Array(values.dropFirst(call.hasReceiver ? 1 : 0)))
    }
  }

  /// A function that makes a value of a type by what fulfils or overrides an initializer there.
  fileprivate func initializer(
    _ function: Function, of type: CellType, _ own: Substitutions, _ parameters: [CellType], _ place: Place
  ) -> FunctionCode {
    var callee = Expr.Callee(function: function, substitutions: own)
    let inherited = checker.members("init", of: type, isStatic: true).first { member in
      guard let candidate = member.declaration as? Function else { return false }
      return candidate === function || type.isClass && checker.overrides(candidate, function)
    }
    if let inherited, let initializer = inherited.declaration as? Function {
      callee = Expr.Callee(function: initializer, substitutions: own.merging(inherited.substitutions) { _, new in new })
    }
    let result = function.isFailable ? library.optional(type) : type
    return forwarding("init", parameters, result, place) { .construct(callee, type, $0) }
  }

  /// Code of a function that hands its parameters on.
  fileprivate func forwarding(
    _ name: String, _ types: [CellType], _ result: CellType, _ place: Place, _ make: ([Expr]) -> Expr.Kind
  ) -> FunctionCode {
    let function = Function(name: name, place: place)
    function.result = result
    function.parameters = types.enumerated().map { index, type in
      let parameter = Parameter(label: nil, name: "p\(index)", type: type, place: place)
      parameter.variable.type = type
      parameter.variable.owner = function
      return parameter
    }
    let arguments = function.parameters.map { Expr(.variable($0.variable), $0.type, place) }
    function.checkedBody = [Statement(.return(Expr(make(arguments), result, place)), place)]
    return code(function, [:])
  }
}

/// The code that one call has run so far, by the type that it met.
private final class CodesByType {
  private var codes: [ObjectIdentifier: FunctionCode] = [:]

  func code(for type: RuntimeType, _ make: () -> FunctionCode) -> FunctionCode {
    if let known = codes[ObjectIdentifier(type)] { return known }
    let code = make()
    codes[ObjectIdentifier(type)] = code
    return code
  }
}
