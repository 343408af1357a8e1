/// Declarations that a host adds to the language: Swift's own declaration text, each with the native code behind it.
///
/// A declaration is parsed when its name is first looked up, so a large library costs nothing until it is used.
///
/// ```swift
/// var library = NativeLibrary()
/// library.function("func square(_ x: Double) -> Double") { call in
///   let x: Double = try call.argument(0)
///   return x * x
/// }
/// library.type("final class Sequential", host: Sequential.self) { type in
///   type.member("init(_ layers: [any Layer] = [])") { Sequential(try $0.argument(0)) }
///   type.member("func summary() throws") { try ($0.receiver() as Sequential).summary() }
///   type.property("let name: String") { try ($0.receiver() as Sequential).name }
/// }
/// ```
public struct NativeLibrary {
  /// Native code behind a declaration. It returns the result as a host value (`()` for none); an error that it throws
  /// surfaces in the cell, at the place of the call, and can be caught there.
  public typealias Body = (NativeCall) throws -> Any

  var functions: [NativeDeclaration] = []
  var types: [NativeType] = []
  var sources: [String] = []

  public init() {}

  /// The host's types behind the declared ones.
  public var hostTypes: [Any.Type] { types.map(\.host) }

  /// Adds a function. Default values of parameters are expressions in the text; they see the whole library.
  public mutating func function(_ declaration: String, _ body: @escaping Body) {
    functions.append(NativeDeclaration(text: declaration, body: body))
  }

  /// Adds an operator function for types of the library, e.g. `static func + (a: Tensor, b: Tensor) throws -> Tensor`.
  public mutating func `operator`(_ declaration: String, _ body: @escaping Body) {
    functions.append(NativeDeclaration(text: declaration, body: body))
  }

  /// Adds a class, struct, enum or protocol with its members.
  ///
  /// - Parameters:
  ///   - declaration: The head, without braces: `final class Dense: Layer`, `enum Activation`, `protocol Layer`.
  ///     A class names its base class, and a type its protocols, where cells may convert between them.
  ///   - host: The host's type behind it. A class's values cross as they are, all others in a box. For a protocol
  ///     it is the existential, `(any Layer).self`.
  ///   - members: Adds the members.
  public mutating func type(_ declaration: String, host: Any.Type, _ members: (inout NativeType) -> Void = { _ in }) {
    var type = NativeType(declaration: declaration, host: host)
    members(&type)
    types.append(type)
  }

  /// Adds declarations that are written in the cell language itself, bodies and all. They see the whole library.
  public mutating func source(_ text: String) {
    sources.append(text)
  }

  /// Adds all that another library has.
  public mutating func formUnion(_ other: NativeLibrary) {
    functions += other.functions
    types += other.types
    sources += other.sources
  }
}

/// One declaration text with the native code behind it.
struct NativeDeclaration {
  var text: String
  var body: NativeLibrary.Body
  var setter: NativeLibrary.Body? = nil
}
