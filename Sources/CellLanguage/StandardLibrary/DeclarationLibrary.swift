import SwiftParser
import SwiftSyntax

/// All declarations that cells may use without declaring them: the standard library and the host's.
///
/// It keeps their text by name and reads a declaration when its name is first looked up.
final class DeclarationLibrary {
  let scope = Scope(.library, parent: nil)
  private(set) lazy var relations = TypeRelations(library: self)
  weak var checker: Checker?
  let intrinsics: [String: Intrinsic]
  private let index: DeclarationIndex
  private var nominals: [String: Nominal] = [:]
  private var loadedGlobals: Set<String> = []

  /// - Parameters:
  ///   - index: The declarations' texts.
  ///   - intrinsics: The compiler's own implementations of what the text marks as `@native("name")`.
  init(_ index: DeclarationIndex, intrinsics: [String: Intrinsic]) {
    self.index = index
    self.intrinsics = intrinsics
    index.trees.begin()
  }

  // MARK: Look-up

  var globalNames: [String] { Array(index.globals.keys) + Array(index.nativeFunctions.keys) + typeNames }
  var typeNames: [String] { Array(index.typeUnits.keys) }

  /// The library's type with the name.
  func nominal(_ name: String) -> Nominal? {
    if let known = nominals[name] { return known }
    guard let unit = index.typeUnits[name]?.first, !unit.isExtension else { return nil }
    return makeNominal(name, unit)
  }

  func proto(_ name: String) -> Nominal? {
    guard let nominal = nominal(name), nominal.kind == .protocol else { return nil }
    return nominal
  }

  /// The type whose values a host's type is.
  func nominal(host: Any.Type) -> Nominal? { index.typesByHost[ObjectIdentifier(host)].flatMap(nominal) }

  /// Functions and variables with the name.
  func lookup(_ name: String) -> [Declaration] {
    if loadedGlobals.insert(name).inserted {
      for text in index.globals[name] ?? [] { read(text, nil, body: nil) }
      for native in index.nativeFunctions[name] ?? [] { read(native.text, nil, body: native) }
    }
    var result = scope.names[name] ?? []
    if let type = nominal(name) { result.append(type) }
    return result
  }

  /// Operator functions with the name, those of protocols first: they fit most operands.
  func operatorFunctions(_ name: String) -> [Function] {
    var result: [Function] = []
    let owners = (index.operatorOwners[name] ?? []).compactMap(nominal)
    for owner in owners.sorted(by: { ($0.kind == .protocol ? 0 : 1, $0.name) < ($1.kind == .protocol ? 0 : 1, $1.name) }
    ) {
      result += owner.ownMembers(name).compactMap { $0 as? Function }
    }
    return result + lookup(name).compactMap { $0 as? Function }
  }

  // MARK: Reading

  private func makeNominal(_ name: String, _ unit: DeclarationText.TypeUnit) -> Nominal? {
    guard let checker else { return nil }
    let source = parse(unit.head + "{}")
    guard let item = source.first?.item, case .decl(let declaration) = item else { return nil }
    let nominal = checker.within(scope) { checker.declareNominal(declaration, in: scope, isLibrary: true) }
    guard let nominal else { return nil }
    nominals[name] = nominal
    nominal.isStandard = index.nativeTypes[name] == nil
    nominal.isOptional = name == "Optional" && nominal.isStandard
    nominal.host = index.nativeTypes[name]?.host
    let units = index.typeUnits[name] ?? []
    let readHead = nominal.resolveHead
    nominal.resolveHead = { [weak self, unowned nominal] in
      readHead?()
      guard let self, let checker = self.checker else { return }
      for extra in units.dropFirst() where extra.head.contains(":") {
        let head = parse(extra.head + "{}")
        if let item = head.first?.item, case .decl(let declaration) = item,
          let syntax = declaration.as(ExtensionDeclSyntax.self)
        {
          checker.within(self.scope) { checker.addConformances(of: syntax, to: nominal) }
        }
      }
      // Cases, stored properties, associated types and requirements have to be known together, in their order.
      for unit in units {
        for member in unit.order
        where unit.members[member]?.contains(where: { Self.isStructural($0, of: nominal) }) == true {
          _ = nominal.ownMembers(member)
        }
      }
      checker.giveRawValues(to: nominal)
      for text in self.index.nativeTypes[name]?.cases ?? [] {
        _ = nominal.ownMembers(DeclarationText.name(of: text.text))
      }
      if nominal.kind == .struct, !nominal.storedProperties.isEmpty, unit.members["init"] == nil {
        checker.within(self.scope) { checker.addInitializers(to: nominal) }
      }
    }
    let native = index.nativeTypes[name]
    nominal.loadMembers = { [weak self, unowned nominal] member in
      guard let self, let checker = self.checker else { return }
      for unit in units {
        for text in unit.members[member] ?? [] {
          let head = unit.isExtension ? unit.head : "extension \(name)"
          let block = parse("\(head) {\n\(text)\n}")
          guard let item = block.first?.item, case .decl(let declaration) = item,
            let syntax = declaration.as(ExtensionDeclSyntax.self)
          else { continue }
          checker.within(self.scope) {
            checker.addMembers(
              of: syntax, to: nominal, in: self.scope, native: nil,
              isRequirement: nominal.kind == .protocol && !unit.isExtension)
          }
        }
      }
      for declaration in native?.members ?? [] where DeclarationText.name(of: declaration.text) == member {
        self.read(declaration.text, nominal, body: declaration)
      }
      for item in native?.cases ?? [] where DeclarationText.name(of: item.text) == member {
        self.read(item.text, nominal, body: nil, enumCase: item)
      }
    }
    nominal.knownNames = {
      units.flatMap { Array($0.members.keys) }
        + (native?.members.map { DeclarationText.name(of: $0.text) } ?? [])
        + (native?.cases.map { DeclarationText.name(of: $0.text) } ?? [])
    }
    return nominal
  }

  private static func isStructural(_ text: String, of nominal: Nominal) -> Bool {
    if text.hasPrefix("    ") { return false }
    let words = text.split(separator: " ")
    switch nominal.kind {
    case .enum: return words.first == "case"
    case .protocol:
      let isRequirement = !text.hasSuffix("}") || text.hasSuffix("{ get }") || text.hasSuffix("{ get set }")
      return words.first == "associatedtype" || isRequirement && !text.contains("@native")
    default: return (words.first == "let" || words.first == "var") && !text.contains("{")
    }
  }

  private func read(_ text: String, _ nominal: Nominal?, body: NativeDeclaration?, enumCase: NativeType.EnumCase? = nil)
  {
    guard let checker else { return }
    if let nominal {
      let block = parse("extension \(nominal.name) {\n\(text)\n}")
      guard let item = block.first?.item, case .decl(let declaration) = item,
        let syntax = declaration.as(ExtensionDeclSyntax.self)
      else { return }
      checker.within(scope) {
        checker.addMembers(of: syntax, to: nominal, in: scope, native: body, isRequirement: false, enumCase: enumCase)
      }
    } else {
      for item in parse(text) {
        guard case .decl(let declaration) = item.item else { continue }
        checker.within(scope) { checker.declareLibrary(declaration, in: scope, native: body) }
      }
    }
  }

  private func parse(_ text: String) -> CodeBlockItemListSyntax {
    index.trees.parsed(text) { OperatorFolding.fold(Parser.parse(source: text)).statements }
  }

  // MARK: Well-known types

  private func type(_ name: String) -> CellType {
    guard let nominal = nominal(name) else { preconditionFailure("the standard library declares no \(name)") }
    return .nominal(nominal, [])
  }

  private(set) lazy var int = type("Int")
  private(set) lazy var double = type("Double")
  private(set) lazy var bool = type("Bool")
  private(set) lazy var string = type("String")
  private(set) lazy var character = type("Character")
  private(set) lazy var never = type("Never")
  private(set) lazy var anyError = CellType.existential([proto("Error")!], [])
  private(set) lazy var array = nominal("Array")

  func array(of element: CellType) -> CellType { .nominal(nominal("Array")!, [element]) }
  func dictionary(_ key: CellType, _ value: CellType) -> CellType { .nominal(nominal("Dictionary")!, [key, value]) }
  func optional(_ wrapped: CellType) -> CellType { .nominal(nominal("Optional")!, [wrapped]) }
}
