/// Unification of types, with an undo for attempts that fail.
///
/// Literals are type variables that remember which literal they came from; what is still open at the end of a
/// statement takes its default.
final class Solver {
  private struct Change {
    let variable: TypeVariable
    let binding: CellType?
    let literal: TypeVariable.Literal
    let constraints: [Nominal]
    let isDefaulted: Bool
  }

  private var trail: [Change] = []
  private var open: [TypeVariable] = []
  /// How many conversions the current attempt needed: less is a better overload.
  var score = 0
  /// How many literals became something else than they are by themselves, which a better overload avoids.
  private(set) var unusualLiterals = 0
  unowned let relations: TypeRelations

  init(relations: TypeRelations) { self.relations = relations }

  func variable(_ literal: TypeVariable.Literal = .none) -> CellType {
    let variable = TypeVariable(literal: literal)
    open.append(variable)
    return .variable(variable)
  }

  struct Mark {
    fileprivate let trail: Int
    fileprivate let score: Int
    fileprivate let unusualLiterals: Int
  }

  func mark() -> Mark { Mark(trail: trail.count, score: score, unusualLiterals: unusualLiterals) }

  /// Undoes all bindings since the mark.
  func rollback(to mark: Mark) {
    while trail.count > mark.trail {
      let change = trail.removeLast()
      change.variable.binding = change.binding
      change.variable.literal = change.literal
      change.variable.constraints = change.constraints
      change.variable.isDefaulted = change.isDefaulted
    }
    score = mark.score
    unusualLiterals = mark.unusualLiterals
  }

  /// Forgets how to undo: the statement is done. Open literals take their default types.
  func commit() {
    for variable in open where variable.binding == nil { applyDefault(variable) }
    open.removeAll(keepingCapacity: true)
    trail.removeAll(keepingCapacity: true)
    score = 0
  }

  /// Runs `work` with inferences of its own, which are final when it ends.
  func isolated(_ work: () -> Void) {
    let outer = (trail, open, score)
    trail = []
    open = []
    work()
    commit()
    (trail, open, score) = outer
  }

  /// Gives the open literals inside a type their default types.
  func settle(_ type: CellType) {
    _ = type.contains {
      if case .variable(let variable) = $0 { applyDefault(variable) }
      return false
    }
  }

  /// The literals inside a type that are still open and could be more than one type.
  func openLiterals(in type: CellType) -> [TypeVariable] {
    var result: [TypeVariable] = []
    _ = relations.normalize(type).contains {
      if case .variable(let variable) = $0, variable.binding == nil, variable.literal.alternative != nil,
        !result.contains(where: { $0 === variable })
      {
        result.append(variable)
      }
      return false
    }
    return result
  }

  /// Makes a literal what it may be beside its default: `1` a `Double`.
  func settleOtherwise(_ variable: TypeVariable) {
    switch variable.literal.alternative {
    case .float: _ = bind(variable, to: relations.library.double)
    case .character: _ = bind(variable, to: relations.library.character)
    default: break
    }
  }

  private func applyDefault(_ variable: TypeVariable) {
    guard variable.binding == nil, let type = relations.defaultType(of: variable.literal) else { return }
    // `sqrt(2)`: what an integer's literal is by itself does not conform, but a fraction does.
    if variable.literal == .integer, !variable.constraints.allSatisfy({ relations.conforms(type, to: $0) }),
      bind(variable, to: relations.library.double)
    {
      variable.isDefaulted = true
      return
    }
    if bind(variable, to: type) { variable.isDefaulted = true }
  }

  func unify(_ first: CellType, _ second: CellType) -> Bool {
    let a = relations.normalize(first)
    let b = relations.normalize(second)
    switch (a, b) {
    case (.variable(let x), .variable(let y)):
      if x === y { return true }
      return merge(x, y)
    case (.variable(let x), _): return bind(x, to: b)
    case (_, .variable(let y)): return bind(y, to: a)
    case (.nominal(let m, let p), .nominal(let n, let q)):
      return m === n && p.count == q.count && zip(p, q).allSatisfy { unify($0, $1) }
    case (.tuple(let p), .tuple(let q)):
      return p.count == q.count
        && zip(p, q).allSatisfy {
          ($0.label == $1.label || $0.label == nil || $1.label == nil) && unify($0.type, $1.type)
        }
    case (.function(let f), .function(let g)):
      return f.parameters.count == g.parameters.count && f.isThrowing == g.isThrowing
        && zip(f.parameters, g.parameters).allSatisfy { $0.isInout == $1.isInout && unify($0.type, $1.type) }
        && unify(f.result, g.result)
    case (.existential(let p, let x), .existential(let q, let y)):
      return Set(p) == Set(q) && x.count == y.count && zip(x, y).allSatisfy { unify($0, $1) }
    case (.parameter(let p), .parameter(let q)): return p === q
    case (.member(let p, let x), .member(let q, let y)): return x == y && unify(p, q)
    case (.metatype(let p), .metatype(let q)): return unify(p, q)
    case (.error, _), (_, .error): return true
    default: return false
    }
  }

  private func record(_ variable: TypeVariable) {
    trail.append(
      Change(
        variable: variable, binding: variable.binding, literal: variable.literal, constraints: variable.constraints,
        isDefaulted: variable.isDefaulted))
  }

  private func merge(_ x: TypeVariable, _ y: TypeVariable) -> Bool {
    let literal: TypeVariable.Literal
    switch (x.literal, y.literal) {
    case (.none, let other), (let other, .none): literal = other
    case (let a, let b) where a == b: literal = a
    case (.integer, .float), (.float, .integer): literal = .float
    case (.string, .character), (.character, .string): literal = .string
    default: return false
    }
    // The lighter joins the heavier, so that no chain of variables gets long.
    let (x, y) = x.weight > y.weight ? (y, x) : (x, y)
    record(x)
    record(y)
    y.weight += x.weight
    y.literal = literal
    for proto in x.constraints where !y.constraints.contains(proto) { y.constraints.append(proto) }
    x.binding = .variable(y)
    return true
  }

  private func bind(_ variable: TypeVariable, to type: CellType) -> Bool {
    if type.contains({ $0 == .variable(variable) }) { return false }
    guard relations.accepts(type, literal: variable.literal) else { return false }
    if variable.literal != .none, relations.defaultType(of: variable.literal) != type { unusualLiterals += 1 }
    record(variable)
    variable.binding = type
    return variable.constraints.allSatisfy { require(type, conformsTo: $0) }
  }

  /// Demands a conformance now, or of whatever the variable becomes.
  func require(_ type: CellType, conformsTo proto: Nominal) -> Bool {
    let type = relations.normalize(type)
    if case .variable(let variable) = type {
      if let fallback = relations.defaultType(of: variable.literal),
        !relations.mayConform(variable.literal, proto, fallback)
      {
        return false
      }
      if !variable.constraints.contains(proto) {
        record(variable)
        variable.constraints.append(proto)
      }
      return true
    }
    return relations.conforms(type, to: proto)
  }
}
