import SwiftSyntax

/// A place in a source: which source, and the byte offset in its text.
struct Place: Hashable {
  var source: Int
  var offset: Int

  /// No place in the cells: what stands there is the library's own.
  static let library = Place(source: -1, offset: 0)
}

/// Anything with a name: the common part of functions, variables, types and cases.
class Declaration {
  let name: String
  let place: Place
  /// The type that it is a member of.
  weak var parent: Nominal?
  var isStatic = false
  /// What the `where` clause of the extension around it demands.
  var extensionRequirements: [Requirement] = []
  /// The source that declared it, where it is global in a notebook.
  var globalSource: Int?
  /// `final`: of a class that has no heirs, and of a member that they don't override.
  var isFinal = false
  /// `private` in a type hides it outside of it.
  var isPrivate = false

  init(name: String, place: Place) {
    self.name = name
    self.place = place
  }
}

extension Declaration: Hashable {
  static func == (a: Declaration, b: Declaration) -> Bool { a === b }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A parameter of a function, initializer, subscript or enum case.
final class Parameter {
  let label: String?
  let name: String
  var type: CellType
  var isInout = false
  var isVariadic = false
  /// The function that its argument becomes; its result is the parameter's type.
  var autoclosure: FunctionType?
  /// Whether a function passed for it may be called after the call has returned.
  var isEscaping = false
  /// The default value, in the scope of the declaration.
  var defaultSyntax: ExprSyntax?
  var defaultValue: Expr?
  let place: Place
  /// The variable that the body sees.
  let variable: Variable

  init(label: String?, name: String, type: CellType, place: Place) {
    self.label = label
    self.name = name
    self.type = type
    self.place = place
    self.variable = Variable(name: name, place: place)
    variable.isLet = true
    variable.isParameter = true
  }

  var hasDefault: Bool { defaultSyntax != nil || defaultValue != nil }
}

/// A function, method, initializer, operator, accessor or closure.
final class Function: Declaration {
  enum Kind {
    case function, initializer, getter, setter, closure, deinitializer
  }

  enum Body {
    /// A requirement of a protocol, or not attached yet.
    case none
    case code(CodeBlockItemListSyntax)
    /// Written into the compiler or the standard library.
    case intrinsic(String, Intrinsic?)
    /// A host's native code.
    case native(NativeLibrary.Body)
    /// `init(x:y:)` of a struct without initializers, storing its parameters.
    case memberwise([Variable])
  }

  var kind = Kind.function
  var generics = GenericSignature()
  var parameters: [Parameter] = []
  var result = CellType.void
  var isThrowing = false
  var isRethrowing = false
  /// What `some P` as the result demands of the type that the body returns; the result is a variable until the body
  /// is checked.
  var opaqueResult: [Requirement]?
  /// What stands for the result's type outside of the body then.
  var opaqueType: GenericParameter?
  /// The one type of error of a typed `throws(E)`.
  var thrownType: CellType?
  var isMutating = false
  var isFailable = false
  var isRequired = false
  var isConvenience = false
  var isOverride = false
  var isOperator = false
  var isPrefix = false
  var isPostfix = false
  var isDiscardable = false
  var isRequirement = false
  /// A method or getter of a class whose result is `Self` or `Self?`: of the receiver's type.
  var returnsSelf = false
  var body = Body.none
  /// The scope in which the signature and the body are resolved.
  var scope: Scope?
  /// Resolves parameters, result and generics when they are first needed.
  var resolveSignature: (() -> Void)?
  /// Checks the body when it is first needed; afterwards ``checkedBody`` is there.
  var checkBody: (() -> Void)?
  var checkedBody: [Statement]?
  /// Whether it stands for an argument of an `@autoclosure` parameter.
  var isAutoclosure = false
  /// The first member that a closure names without `self`, and where.
  var implicitSelf: (name: String, place: Place)?
  /// `self` inside the body.
  var selfVariable: Variable?
  /// Local variables of enclosing functions that it uses.
  var captures: [Variable] = []
  var enclosing: Function?
  /// The brace that ends the body.
  var end: Place?
  /// Whether it stands for the top level of a source.
  var isTopLevelOfSource = false
  /// The overridden method of the base class.
  var overridden: Function?

  /// Whether two functions can't stand beside each other. Those of generics may be told apart by what they demand.
  func hasSignature(of other: Function) -> Bool {
    fullName == other.fullName && functionType == other.functionType && generics.parameters.isEmpty
      && other.generics.parameters.isEmpty
  }

  /// Whether `self` is handed over by its address, since the method may change the variable: for a protocol's, of a class
  /// too.
  var takesAddressOfSelf: Bool { isMutating && !isStatic && kind != .initializer && parent?.kind != .class }

  /// Makes parameters, result and generics known.
  @discardableResult func signed() -> Function {
    if let resolve = resolveSignature {
      resolveSignature = nil
      resolve()
    }
    return self
  }

  /// Whether its first argument is the type that it is called on: for a static member of a class that may be an heir.
  var takesType: Bool {
    guard isStatic, !isOperator, let parent, parent.kind == .class, parent.host == nil, case .code = body else {
      return false
    }
    return true
  }

  /// `name(label:label:)`.
  var fullName: String {
    let labels = parameters.map { ($0.label ?? "_") + ":" }.joined()
    return "\(name)(\(labels))"
  }

  var functionType: FunctionType {
    FunctionType(
      parameters: parameters.map {
        .init(type: $0.type, isInout: $0.isInout, isVariadic: $0.isVariadic, isAutoclosure: $0.autoclosure != nil)
      }, result: result, isThrowing: isThrowing)
  }
}

/// A variable, constant or property.
final class Variable: Declaration {
  private var knownType: CellType?
  var isLet = false
  var isParameter = false
  var isInout = false
  var isLazy = false
  var ownership = Ownership.strong
  /// Whether it is a parameter for functions that may not be kept after the call.
  var isLent = false
  /// Whether it was declared as `T!`: an optional that is unwrapped where its value is needed.
  var isImplicitlyUnwrapped = false
  /// Whether it has been given a value at its declaration.
  var hasInitializer = false
  /// Whether a property was declared together with others: `var (a, b) = (0, 1)`.
  var isPartOfPattern = false
  /// Infers the type when it is first asked for.
  var resolveType: (() -> CellType)?
  /// The checked initial value of a stored property or global.
  var initialValue: Expr?
  var checkInitialValue: (() -> Void)?
  /// Accessors of a computed property.
  var getter: Function?
  var setter: Function?
  var willSet: Function?
  var didSet: Function?
  var isRequirement = false
  var isOverride = false
  /// The function (or the top level) in whose frame it lives; nil for properties and globals.
  var owner: Function?
  /// Whether a closure or local function captures it, so that it lives in a box of its own.
  var isCaptured = false
  /// Whether anything assigns to it after its initialization.
  var isMutated = false
  var isRead = false
  /// The variable of the same name in the first alternative of a `case`, whose place it shares.
  var sharedWith: Variable?
  /// For the name `super`, the `self` that it means.
  var superOf: Variable?
  /// Whether it was made with a value of the type `Self` of the class around.
  var isOfSelf = false
  /// The function in whose frame the initial value is computed.
  var initialFunction: Function?

  var type: CellType {
    get {
      if let knownType { return knownType }
      guard let resolve = resolveType else { return .error }
      resolveType = nil
      let type = resolve()
      knownType = type
      return type
    }
    set { knownType = newValue }
  }

  var isComputed: Bool { getter != nil }
  var isStored: Bool { getter == nil && !isRequirement }
  /// Whether a protocol asks for it, also where the library has code of its own that fulfils it.
  var isRequired: Bool { isRequirement || getter?.isRequirement == true }

  /// How a variable holds the instance that it names.
  enum Ownership {
    case strong, weak, unowned
  }
}

/// A subscript of a type.
final class Subscript: Declaration {
  let getter: Function
  var setter: Function?

  init(getter: Function, place: Place) {
    self.getter = getter
    super.init(name: "subscript", place: place)
  }
}

/// A case of an enum.
final class EnumCase: Declaration {
  var index = 0
  var payload: [Parameter] = []
  var rawValue: Literal?
  var isIndirect = false
  /// How a host's enum makes and takes apart the case.
  var native: NativeType.EnumCase?
  var resolveSignature: (() -> Void)?

  enum Literal: Hashable {
    case integer(Int)
    case float(Double)
    case string(String)
  }

  @discardableResult func signed() -> EnumCase {
    if let resolve = resolveSignature {
      resolveSignature = nil
      resolve()
    }
    return self
  }
}

/// A `typealias`, or an associated type of a protocol.
final class TypeAlias: Declaration {
  var generics: [GenericParameter] = []
  var resolve: () -> CellType = { .error }
  lazy var type: CellType = resolve()
}

/// A generic parameter as a name in scope.
final class GenericName: Declaration {
  let type: CellType

  init(name: String, type: CellType, place: Place) {
    self.type = type
    super.init(name: name, place: place)
  }
}
