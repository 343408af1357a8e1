import SwiftOperators
import SwiftSyntax

/// Resolves names and types of all sources: from syntax to the typed tree.
///
/// A mistake inside a statement is thrown, reported where the statement is checked, and checking goes on with the next.
final class Checker {
  let library: DeclarationLibrary
  let relations: TypeRelations
  let solver: Solver
  var operators = SourceOperators()
  var sources: [ParsedSource] = []
  var mistakes: [Mistake] = []
  var warnings: [Mistake] = []
  /// Where names are looked up now.
  var scope: Scope
  /// The source being read; -1 for the library.
  var sourceIndex = -1
  /// What is known about the body being checked.
  var body: BodyContext
  /// Inside an attempt, a mistake makes the attempt fail instead of being reported.
  var attempts = 0
  /// Function bodies to check once all declarations of the source are known.
  var pendingBodies: [() -> Void] = []
  var usage: [SourceUsage] = []
  /// Where `some P` of the signature being read goes.
  var opaqueCollector: OpaqueCollector?
  /// Whether any function's result is known by its protocol alone.
  var hasOpaqueTypes = false
  /// Where the name stands that is both looked up and declared: `if let name`, `[name]`.
  var shorthandPlace: Place?
  /// Whether generic arguments may be left out, to be inferred.
  var allowsOpenGenerics = false
  /// Whether `Self` may be named as a type where it stands for a class that may have heirs.
  var allowsSelf = false

  /// Variables of bodies, for warnings about those that are never used.
  var locals: [Variable] = []
  /// Bodies whose end must not be reached without a value.
  /// What the variable being declared takes its type from.
  var initializerLiteral: SyntaxIdentifier?
  var pendingFlowChecks: [(statements: [Statement], result: CellType, end: Place, what: String)] = []
  /// `else` blocks of `guard` that must not fall through.
  var pendingGuardChecks: [(statements: [Statement], end: Place)] = []
  var pendingInitializationChecks: [(function: Function, statements: [Statement])] = []
  /// Bodies whose closures and arithmetic are looked at when captures are known.
  var pendingBodyChecks: [[Statement]] = []
  /// Which local function is used in which function.
  var localCalls: [(caller: Function, callee: Function)] = []
  /// Integer literals of the source being checked.
  var integerLiterals: [Expr] = []
  /// Whether the types of operators' operands in it come from what is expected of them.
  var operatorsInContext: [SyntaxIdentifier: Bool] = [:]
  /// Calls `pow(2, 10)` in it.
  var literalPowers: [Expr] = []
  /// The statement being checked is the top level's: its value is delivered, not unused.
  var isDeliveringValue = false

  /// Members found before; only of closed types outside generic code, and without private ones.
  var memberCache: [MemberQuery: [FoundMember]] = [:]

  struct MemberQuery: Hashable {
    let name: String
    let type: CellType
    let isStatic: Bool
  }

  /// Which globals a source touches.
  struct SourceUsage {
    var declares: Set<String> = []
    var reads: Set<String> = []
    var writes: Set<String> = []
    /// Where names of globals stand, its own and those of others, and what each may mean.
    var names: [NameUse: Set<Declaration>] = [:]

    struct NameUse: Hashable {
      var offset: Int
      var isShorthand: Bool
    }
  }

  init(library: DeclarationLibrary) {
    self.library = library
    self.relations = library.relations
    self.solver = Solver(relations: library.relations)
    self.scope = library.scope
    self.body = BodyContext(function: Function(name: "library", place: .library))
    library.checker = self
  }

  func place(_ node: some SyntaxProtocol) -> Place {
    Place(source: sourceIndex, offset: node.positionAfterSkippingLeadingTrivia.utf8Offset)
  }

  func report(_ mistake: Mistake) throws {
    if attempts > 0 { throw mistake }
    if !mistake.isSilent { mistakes.append(mistake) }
  }

  func warn(_ message: String, at place: Place) {
    if attempts == 0, place.source >= 0 { warnings.append(Mistake(place: place, message: message)) }
  }

  /// The error for what Swift has and cells don't.
  func unsupported(_ what: String, _ node: some SyntaxProtocol) -> Mistake {
    Mistake(place: place(node), message: "\(what) aren't supported in cells")
  }

  /// Runs `work` with names looked up in `inner`, with the demands on generic parameters that hold there.
  func within<Result>(_ inner: Scope, _ work: () throws -> Result) rethrows -> Result {
    let outer = scope
    let environment = relations.environment
    let index = sourceIndex
    scope = inner
    relations.environment = requirements(around: inner)
    sourceIndex = inner.source ?? -1
    defer {
      scope = outer
      relations.environment = environment
      sourceIndex = index
    }
    return try work()
  }

  /// Runs `work` in a new block of names.
  func inBlock<Result>(_ work: () throws -> Result) rethrows -> Result {
    let outer = scope
    scope = Scope(.block, parent: outer)
    defer { scope = outer }
    return try work()
  }

  private func requirements(around scope: Scope) -> [Requirement] {
    var result: [Requirement] = []
    var next: Scope? = scope
    while let scope = next {
      switch scope.kind {
      case .function(let function): result += function.generics.requirements + function.extensionRequirements
      case .type(let nominal): result += nominal.generics.requirements
      default: break
      }
      next = scope.parent
    }
    return result
  }

  /// Goes on with a value whose literals are still open: as their default types, or else with one of them, and at last
  /// with all, as what they may be besides.
  func settling(_ base: Expr, _ work: () throws -> Expr) throws -> Expr {
    let open = solver.openLiterals(in: base.type)
    if !open.isEmpty {
      for others in [[]] + open.map({ [$0] }) + [open] {
        let result = attempt {
          others.forEach(solver.settleOtherwise)
          solver.settle(base.type)
          return try work()
        }
        if case .success(let value) = result { return value }
      }
    }
    solver.settle(base.type)
    return try work()
  }

  /// Tries `work`; when it fails its inferences are undone.
  func attempt<Result>(_ work: () throws -> Result) -> Swift.Result<Result, Mistake> {
    let mark = solver.mark()
    let warned = warnings.count
    attempts += 1
    defer { attempts -= 1 }
    do {
      return .success(try work())
    } catch {
      solver.rollback(to: mark)
      warnings.removeLast(warnings.count - warned)
      return .failure(error as? Mistake ?? Mistake(place: Place(source: sourceIndex, offset: 0), message: "\(error)"))
    }
  }
}

/// What is known about the function body, closure or top level being checked.
final class BodyContext {
  let function: Function
  let outer: BodyContext?
  /// The type that `return` has to deliver.
  var result: CellType?
  /// What callers get, where a closure says that it returns less: an optional of it.
  var delivered: CellType?
  /// Statements that `break` and `continue` may name, innermost last.
  var labels: [Statement.Label] = []
  /// Whether the statements are those of a `defer`.
  var isDeferred = false
  /// What `throw` has to throw: the type of a typed `throws` of the function, or of the `do` around.
  var thrownType: CellType?
  /// Whether an error may be thrown here: `try` was written.
  var isCoveredByTry = false
  /// How many throwing calls were met, so that a `try` knows whether it covers one.
  var throwingCalls = 0
  /// The types of the errors that calls in the body may throw and nothing has caught so far.
  var thrownTypes: [CellType] = []
  /// Whether thrown errors go somewhere: the function throws, or a `do` catches all.
  var handlesErrors = false
  /// Whether an error can leave the body.
  var throwsOut = false
  /// A closure whose type does not say whether it throws takes it from its body.
  var infersThrowing = false
  /// Depth of `do` blocks that catch every error, and of `try?` and `try!`.
  var catchDepth = 0
  /// The variables of an optional chain being checked.
  var chainDepth = 0
  /// Numbers of the closure's `$0`, `$1`, … in use.
  var shorthand: [Variable] = []
  var returnsValue = false
  /// Whether a statement of the body was left out for a mistake, its own or that of something it depends on.
  var hasMistake = false
  /// What an `if` or `switch` expression's branches deliver.
  var yieldType: CellType?

  init(function: Function, outer: BodyContext? = nil, result: CellType? = nil) {
    self.function = function
    self.outer = outer
    self.result = result
  }
}
