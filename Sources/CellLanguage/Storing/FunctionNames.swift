/// Functions and closures as what finds their code again: the cell, and how many tokens stand before them in it, which
/// comments and layout don't change.
struct FunctionNames {
  struct Name: Hashable {
    var source: String
    var tokens: Int
  }

  private let compiler: Compiler
  private let sources: SourceNames

  init(_ compiler: Compiler, _ sources: SourceNames) {
    self.compiler = compiler
    self.sources = sources
  }

  /// The name of a function's code; `nil` for code that can't be found again: of the library, of a generic function, of
  /// a method.
  func name(of code: FunctionCode) -> Name? {
    guard let function = code.origin, function.place.source >= 0, function.isFindable else { return nil }
    let parsed = compiler.checker.sources[function.place.source]
    return Name(
      source: sources.lasting[function.place.source], tokens: parsed.tokens(before: function.place.offset))
  }

  /// The code of a function by its name.
  func code(_ name: Name, in program: Program) throws -> FunctionCode {
    let source = try sources.number(of: name.source)
    let parsed = compiler.checker.sources[source]
    func isMeant(_ code: FunctionCode) -> Bool {
      parsed.tokens(before: code.place.offset) == name.tokens
    }
    if let known = compiler.closures[source]?.values.first(where: isMeant) { return known }
    let functions = try program.prepareFunctions(of: source)
    guard let code = functions.first(where: isMeant) ?? compiler.closures[source]?.values.first(where: isMeant) else {
      throw StoredValueError(problem: "a function in it can't be found in its cell")
    }
    return code
  }
}

extension Function {
  /// Whether it stands in code that is compiled once: at the top level of a cell, or in a function there that isn't
  /// generic.
  fileprivate var isFindable: Bool {
    var function = self
    while let around = function.enclosing {
      if around.isTopLevelOfSource { return function.generics.parameters.isEmpty }
      guard function.generics.parameters.isEmpty else { return false }
      function = around
    }
    return function.globalSource != nil && function.parent == nil && function.generics.parameters.isEmpty
  }
}

extension ParsedSource {
  /// How many tokens begin before an offset.
  fileprivate func tokens(before offset: Int) -> Int {
    var count = 0
    for token in tree.tokens(viewMode: .sourceAccurate) {
      guard token.positionAfterSkippingLeadingTrivia.utf8Offset < offset else { break }
      count += 1
    }
    return count
  }
}

extension Program {
  /// Compiles a source's code without running it, so that the closures in it have theirs.
  ///
  /// - Returns: The code of its global functions.
  fileprivate func prepareFunctions(of source: Int) throws -> [FunctionCode] {
    let top = checked[source]
    let code = FunctionCode(name: top.function.name, place: top.function.place)
    _ = try FunctionCompiler(compiler, top.function, [:], code).block(top.statements)
    let functions = top.scope.names.values.joined().compactMap { declaration -> FunctionCode? in
      guard let function = declaration as? Function, function.globalSource == source,
        function.signed().generics.parameters.isEmpty
      else { return nil }
      return compiler.code(function, [:])
    }
    for function in functions { try function.ready() }
    // A closure's own closures are known once it is compiled.
    var compiled = 0
    while let closures = compiler.closures[source], closures.count > compiled {
      compiled = closures.count
      for closure in closures.values { try closure.ready() }
    }
    return functions
  }
}
