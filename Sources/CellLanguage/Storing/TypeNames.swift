/// Types as bytes that find them again: those of the library by name, those of cells by name and cell.
struct TypeNames {
  private let compiler: Compiler
  private let sources: SourceNames

  init(_ compiler: Compiler, _ sources: SourceNames) {
    self.compiler = compiler
    self.sources = sources
  }

  private enum Tag: UInt8 {
    case tuple, library, cells, function, existential, metatype
  }

  /// Writes a type; `false` for one that can't be found again, e.g. one that a function declares.
  func write(_ type: CellType, to output: inout ByteWriter) -> Bool {
    switch type.resolved {
    case .tuple(let elements):
      output.byte(Tag.tuple.rawValue)
      output.count(elements.count)
      return elements.allSatisfy { element in
        output.text(element.label ?? "")
        return write(element.type, to: &output)
      }
    case .nominal(let nominal, let arguments):
      return write(nominal, to: &output) && write(arguments, to: &output)
    case .function(let function):
      output.byte(Tag.function.rawValue)
      output.flag(function.isThrowing)
      output.count(function.parameters.count)
      for parameter in function.parameters {
        output.flag(parameter.isInout)
        output.flag(parameter.isVariadic)
        output.flag(parameter.isAutoclosure)
        guard write(parameter.type, to: &output) else { return false }
      }
      return write(function.result, to: &output)
    case .existential(let protocols, let arguments):
      output.byte(Tag.existential.rawValue)
      output.count(protocols.count)
      return protocols.allSatisfy { write($0, to: &output) } && write(arguments, to: &output)
    case .metatype(let instance):
      output.byte(Tag.metatype.rawValue)
      return write(instance, to: &output)
    case .parameter, .member, .variable, .error: return false
    }
  }

  private func write(_ types: [CellType], to output: inout ByteWriter) -> Bool {
    output.count(types.count)
    return types.allSatisfy { write($0, to: &output) }
  }

  private func write(_ nominal: Nominal, to output: inout ByteWriter) -> Bool {
    if nominal.isStandard || nominal.host != nil {
      output.byte(Tag.library.rawValue)
      output.text(nominal.name)
      return true
    }
    guard let source = nominal.outermost.globalSource else { return false }
    output.byte(Tag.cells.rawValue)
    output.text(sources.lasting[source])
    output.text(nominal.qualifiedName)
    return true
  }

  // MARK: Reading

  func read(_ input: inout ByteReader, in program: Program, depth: Int = 0) throws -> CellType {
    guard depth < 100, let tag = Tag(rawValue: try input.byte()) else {
      throw StoredValueError(problem: "a type in it makes no sense")
    }
    func types() throws -> [CellType] {
      try (0..<input.count(ofThingsOf: 1)).map { _ in try read(&input, in: program, depth: depth + 1) }
    }
    switch tag {
    case .tuple:
      return .tuple(
        try (0..<input.count(ofThingsOf: 1)).map { _ in
          let label = try input.text()
          return .init(
            label: label.isEmpty ? nil : label, type: try read(&input, in: program, depth: depth + 1))
        })
    case .library, .cells:
      let nominal = try readNominal(tag, &input, in: program)
      let arguments = try types()
      guard arguments.count == nominal.generics.parameters.count else {
        throw StoredValueError(problem: "a type in it has other parameters now")
      }
      return .nominal(nominal, arguments)
    case .function:
      let isThrowing = try input.flag()
      let parameters = try (0..<input.count(ofThingsOf: 4)).map { _ in
        let (isInout, isVariadic, isAutoclosure) = (try input.flag(), try input.flag(), try input.flag())
        return FunctionType.Parameter(
          type: try read(&input, in: program, depth: depth + 1), isInout: isInout, isVariadic: isVariadic,
          isAutoclosure: isAutoclosure)
      }
      return .function(
        FunctionType(
          parameters: parameters, result: try read(&input, in: program, depth: depth + 1), isThrowing: isThrowing))
    case .existential:
      let protocols = try (0..<input.count(ofThingsOf: 2)).map { _ in
        guard let tag = Tag(rawValue: try input.byte()), tag == .library || tag == .cells else {
          throw StoredValueError(problem: "a type in it makes no sense")
        }
        return try readNominal(tag, &input, in: program)
      }
      return .existential(protocols, try types())
    case .metatype: return .metatype(try read(&input, in: program, depth: depth + 1))
    }
  }

  private func readNominal(_ tag: Tag, _ input: inout ByteReader, in program: Program) throws -> Nominal {
    if tag == .library {
      let name = try input.text()
      guard let nominal = compiler.library.nominal(name) else {
        throw StoredValueError(problem: "the library has no type '\(name)'")
      }
      return nominal.ready()
    }
    let source = try sources.number(of: input.text())
    let name = try input.text()
    guard let nominal = program.nominal(name, declaredIn: source) else {
      throw StoredValueError(problem: "there is no type '\(name)' in its cell")
    }
    return nominal.ready()
  }
}

extension Program {
  /// The type of a name such as `Outer.Inner` that a source declares at its top level.
  fileprivate func nominal(_ qualifiedName: String, declaredIn source: Int) -> Nominal? {
    let names = qualifiedName.split(separator: ".").map(String.init)
    guard let first = names.first else { return nil }
    var nominal = (checked[source].scope.names[first] ?? []).lazy.compactMap { $0 as? Nominal }
      .first { $0.globalSource == source }
    for name in names.dropFirst() {
      nominal = nominal?.ownMembers(name).lazy.compactMap { $0 as? Nominal }.first
    }
    return nominal
  }
}
