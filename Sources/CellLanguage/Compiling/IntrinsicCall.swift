/// Makes the code of one call of a declaration that the standard library marks `@native("name")`.
typealias Intrinsic = (IntrinsicCall) throws -> Code

/// A call of an intrinsic while it is compiled: its arguments, and all types, which are concrete.
struct IntrinsicCall {
  let compiler: FunctionCompiler
  let function: Function
  /// What the generic parameters of the declaration and its type stand for.
  let substitutions: Substitutions
  let receiver: Expr?
  let arguments: [Expr]
  /// The type of the result.
  let result: CellType
  /// What is asked at the place of the call before a large value is made.
  let room: Room

  var place: Place { room.place }
  var library: DeclarationLibrary { compiler.library }
  var machine: Machine { compiler.machine }

  /// The type of an argument.
  func type(_ index: Int) -> CellType { compiler.concrete(arguments[index].type) }

  /// The type of the receiver, or the type that a static member was named on.
  var receiverType: CellType {
    guard let receiver else { return result }
    return compiler.metatypeInstance(compiler.concrete(receiver.type))
  }

  /// What a generic parameter of the declaration, of its type or `Self` stands for.
  func type(named name: String) -> CellType {
    substitutions.first { $0.key.name == name }?.value ?? receiverType
  }

  func code(_ index: Int) throws -> Code { try compiler.expression(arguments[index]) }
  func word(_ index: Int) throws -> WordCode { try code(index).word }
  func reference(_ index: Int) throws -> ReferenceCode { try code(index).reference }
  func value(_ index: Int) throws -> (Frame) throws -> Value { try code(index).value }

  func string(_ index: Int) throws -> Text { try code(index).string }

  func receiverCode() throws -> Code {
    guard let receiver else { throw Trap(.notChecked, "'\(function.name)' has no receiver", place) }
    return try compiler.expression(receiver)
  }

  func receiverWord() throws -> WordCode { try receiverCode().word }
  func receiverReference() throws -> ReferenceCode { try receiverCode().reference }

  func receiverString() throws -> Text { try receiverCode().string }

  /// A mutating call: `change` gets the address of the receiver's slot after the arguments were evaluated by `prepare`.
  func mutate<Prepared>(
    _ prepare: @escaping (Frame) throws -> Prepared, _ change: @escaping (Address, Prepared, Frame) throws -> Void
  ) throws -> Code {
    guard let receiver else { throw Trap(.notChecked, "'\(function.name)' has no receiver", place) }
    let location = try compiler.place(receiver)
    let address = location.address
    guard location.isPlain else {
      let (before, begin) = (compiler.sequence(location.before), compiler.sequence(location.begin))
      let after = compiler.sequence(location.after)
      return Code(
        effect: Action { frame in
          try before(frame)
          let prepared = try prepare(frame)
          try begin(frame)
          try change(try address(frame), prepared, frame)
          try after(frame)
        })
    }
    return Code(
      effect: Step { frame in
        let prepared = try prepare(frame)
        try change(try address(frame), prepared, frame)
        return .next
      })
  }

  /// A mutating call that also gives a value.
  func mutateWithResult(_ isReference: Bool, _ change: @escaping (Address, Frame) throws -> Value) throws -> Code {
    guard let receiver else { throw Trap(.notChecked, "'\(function.name)' has no receiver", place) }
    let location = compiler.pinned(try compiler.place(receiver))
    let address = location.address
    let before = compiler.sequence(location.before + location.begin)
    let after = compiler.sequence(location.after)
    func run(_ frame: Frame) throws -> Value {
      try before(frame)
      let value = try change(try address(frame), frame)
      try after(frame)
      return value
    }
    return isReference ? Code(reference: { try run($0).reference }) : Code(word: { try run($0).word })
  }

  /// A string as the result.
  func text(_ run: @escaping (Frame) throws -> String) -> Code { Code(text: Text(run)) }

  func truth(_ run: @escaping (Frame) throws -> Bool) -> Code { Code(test: Test(run)) }

  /// A trap at the place of the call.
  func trap(_ message: String) -> Trap { Trap(.trap, message, place) }
}
