/// An expression whose type is known: what the checker hands to the compiler.
final class Expr {
  let kind: Kind
  var type: CellType
  let place: Place

  init(_ kind: Kind, _ type: CellType, _ place: Place) {
    self.kind = kind
    self.type = type
    self.place = place
  }

  /// A declaration to call, with what its generic parameters stand for.
  struct Callee {
    let function: Function
    var substitutions: Substitutions
    /// Whether the call must not look for an override: `super.f()`.
    var isSuper = false
  }

  enum Kind {
    // Literals. The type says which type's literal initializer makes the value.
    case integer(Int)
    case wideInteger(UInt64)
    case float(Double)
    case boolean(Bool)
    case string(String)
    case interpolation([Segment])
    case none
    case array([Expr])
    case dictionary([(Expr, Expr)])
    case tuple([Expr])
    // Names.
    case variable(Variable)
    case typeValue(CellType)
    /// `type(of:)`.
    case dynamicType(Expr)
    case functionValue(Callee, receiver: Expr?)
    case closure(Function)
    /// A closure with a capture list: the values are taken first.
    case capturing([(Variable, Expr)], Expr)
    // Members.
    case tupleElement(Expr, Int)
    case property(Expr, Variable)
    case computed(Expr?, Variable, Substitutions, isSuper: Bool)
    case staticProperty(CellType, Variable)
    case element(Expr?, Subscript, [Expr], Substitutions, isSuper: Bool)
    // Calls.
    case call(Callee, receiver: Expr?, [Expr])
    case construct(Callee, CellType, [Expr])
    case delegateInitializer(Callee, receiver: Expr, [Expr])
    /// A call with the type inside of the existential that is the argument at the index, for the generic parameter.
    case opening(Callee, receiver: Expr?, [Expr], GenericParameter, at: Int)
    case apply(Expr, [Expr])
    case enumCase(EnumCase, [Expr])
    // Conversions.
    case wrap(Expr)
    case erase(Expr)
    case upcast(Expr)
    case mapOptional(Expr, Variable, Expr)
    case mapArray(Expr, Variable, Expr)
    case convertFunction(Expr)
    case test(Expr, CellType)
    case castOptional(Expr, CellType)
    case castForced(Expr, CellType)
    // Optionals.
    case unwrap(Expr)
    case chain(Expr)
    case bindChain(Expr)
    case coalesce(Expr, Expr, keepsOptional: Bool)
    // Control.
    case and(Expr, Expr)
    case or(Expr, Expr)
    case not(Expr)
    case isNil(Expr)
    /// Whether two metatypes are the same type.
    case sameType(Expr, Expr)
    case ternary(Expr, Expr, Expr)
    case ifExpression(Statement)
    /// A default value, in terms of the generic parameters of the declaration that it belongs to.
    case specialized(Expr, Substitutions)
    case `try`(Expr)
    case tryOptional(Expr)
    case tryForced(Expr)
    // Writes.
    case assign(Expr, Expr)
    case discard(Expr)
    case `inout`(Expr)
  }

  enum Segment {
    case text(String)
    case value(Expr)
  }
}

/// A statement of the typed tree.
final class Statement {
  let kind: Kind
  let place: Place

  init(_ kind: Kind, _ place: Place) {
    self.kind = kind
    self.place = place
  }

  enum Kind {
    case expression(Expr)
    /// A value that an `if` or `switch` expression's branch delivers.
    case yield(Expr)
    case bind(Pattern, Expr)
    case declare(Variable)
    case localFunction(Function)
    case block([Statement])
    case `if`([Condition], [Statement], [Statement]?)
    case `guard`([Condition], [Statement])
    case `while`([Condition], [Statement], Label)
    case repeatWhile([Statement], Expr, Label)
    case forIn(Pattern, Expr, Iteration, filter: Expr?, [Statement], Label)
    case `switch`(Expr, [SwitchCase], Label)
    case `break`(Label)
    case `continue`(Label)
    case fallThrough
    case `return`(Expr?)
    case `throw`(Expr)
    case `do`([Statement], [CatchClause], Label)
    case `defer`([Statement])
  }

  /// A loop or other statement that `break` and `continue` may name.
  final class Label {
    let name: String?
    let isLoop: Bool
    init(name: String?, isLoop: Bool) {
      self.name = name
      self.isLoop = isLoop
    }
  }
}

enum Condition {
  case boolean(Expr)
  case pattern(Pattern, Expr)
  case optionalBinding(Pattern, Expr)
}

struct SwitchCase {
  /// The alternatives, each with its `where`; none for `default`.
  var patterns: [(Pattern, Expr?)]
  var isDefault: Bool
  var body: [Statement]
}

struct CatchClause {
  /// Patterns on the caught error, an `any Error`.
  var patterns: [(Pattern, Expr?)]
  /// The implicit `error`.
  var variable: Variable?
  var body: [Statement]
}

/// How `for` walks its sequence.
enum Iteration {
  /// Known to the compiler: ranges, arrays, dictionaries and so on.
  case builtin(element: CellType)
  /// `makeIterator()` and `next()` of a type that cells declare.
  case protocolCalls(makeIterator: Expr, iterator: Variable, next: Expr, element: CellType)
}

indirect enum Pattern {
  case wildcard
  case boolean(Bool)
  case bind(Variable)
  case tuple([Pattern])
  /// `let x?`, and each optional layer under a case pattern.
  case some(Pattern, wrapped: CellType)
  case none
  case enumCase(EnumCase, [Pattern], CellType)
  case isType(CellType, Pattern?, from: CellType)
  /// `~=`: the test sees the matched value in the variable.
  case test(Variable, Expr)
}
