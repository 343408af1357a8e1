import SwiftSyntax

/// Reading properties and subscripts.
extension Checker {
  func makeProperties(_ node: VariableDeclSyntax, _ around: Surroundings) throws -> [Variable] {
    var result: [Variable] = []
    var typeSyntax: TypeSyntax?
    // In `let a, b: Int` the annotation holds for both.
    for binding in node.bindings.reversed() {
      typeSyntax = binding.typeAnnotation?.type ?? (binding.initializer == nil ? typeSyntax : nil)
      let parts = try parts(of: binding.pattern, typeSyntax, binding.initializer?.value)
      var properties: [Variable] = []
      for part in parts {
        let variable = Variable(name: part.name.identifier.text.unquoted, place: place(part.name))
        try applyModifiers(node.modifiers, attributes: node.attributes, to: variable)
        variable.parent = around.parent
        variable.isLet = node.bindingSpecifier.tokenKind == .keyword(.let)
        variable.isPartOfPattern = parts.count > 1
        variable.extensionRequirements = around.extensionRequirements
        try completeProperty(variable, part, binding.accessorBlock, node.attributes, around)
        properties.append(variable)
      }
      if let first = properties.first, first.isPartOfPattern, first.isLet, !first.isStatic,
        first.parent?.kind == .struct
      {
        throw Mistake(
          place: place(binding.pattern),
          message:
            "binding multiple 'let' stored properties from a single initializer expression in a struct is unsupported",
          hint: "write 'var', or a 'let' for each")
      }
      result = properties + result
    }
    return result
  }

  /// One property that a binding declares.
  private struct PropertyBinding {
    let name: IdentifierPatternSyntax
    let type: TypeSyntax?
    let value: ExprSyntax?
  }

  /// What a binding declares: `var (a, b) = (0, 1)` is a property for each name.
  private func parts(of pattern: PatternSyntax, _ type: TypeSyntax?, _ value: ExprSyntax?) throws -> [PropertyBinding] {
    if let name = pattern.as(IdentifierPatternSyntax.self) {
      return [PropertyBinding(name: name, type: type, value: value)]
    }
    let types = type?.as(TupleTypeSyntax.self)?.elements.map(\.type)
    guard let names = pattern.as(TuplePatternSyntax.self)?.elements,
      let values = value?.as(TupleExprSyntax.self)?.elements,
      names.count == values.count, type == nil || types?.count == names.count
    else { throw unsupported("patterns as properties", pattern) }
    return try zip(names, values).enumerated().flatMap { index, part in
      try parts(of: part.0.pattern, types?[index], part.1.expression)
    }
  }

  private func completeProperty(
    _ variable: Variable, _ binding: PropertyBinding, _ accessors: AccessorBlockSyntax?,
    _ attributes: AttributeListSyntax, _ around: Surroundings
  ) throws {
    let typeSyntax = binding.type
    let scope = around.scope
    variable.hasInitializer = binding.value != nil
    if let some = typeSyntax?.as(SomeOrAnyTypeSyntax.self), some.someOrAnySpecifier.tokenKind == .keyword(.some),
      !around.isRequirement
    {
      // The type behind `some P` is that of the value, or of what the getter returns.
      variable.resolveType = { [unowned self, unowned variable] in
        guard let getter = variable.getter else {
          variable.checkInitialValueOnce()
          return variable.initialValue?.type.resolved ?? .error
        }
        getter.result = .variable(TypeVariable())
        getter.opaqueResult = []
        within(scope) {
          if let demanded = try? demands(on: .error, from: some.constraint) { getter.opaqueResult = demanded }
        }
        getter.resolveSignature = nil
        getter.checkedOnce()
        return getter.result
      }
    } else if let typeSyntax {
      variable.isImplicitlyUnwrapped = typeSyntax.is(ImplicitlyUnwrappedOptionalTypeSyntax.self)
      variable.resolveType = { [unowned self, unowned variable] in
        var result = CellType.error
        reportingIsolated(in: scope) {
          relations.environment += around.extensionRequirements
          variable.getter?.returnsSelf = isClassSelf(typeSyntax)
          allowsSelf = variable.isComputed && isClassSelf(typeSyntax)
          defer { allowsSelf = false }
          result = try variableType(typeSyntax).0
        }
        return result
      }
    } else if binding.value != nil {
      variable.resolveType = { [unowned variable] in
        variable.checkInitialValueOnce()
        return variable.initialValue?.type.resolved ?? .error
      }
    } else if around.native == nil {
      throw Mistake(place: variable.place, message: "type annotation missing in pattern")
    }
    if let initialValue = binding.value {
      let hasType =
        typeSyntax != nil && typeSyntax?.is(SomeOrAnyTypeSyntax.self) == false
        || (typeSyntax?.as(SomeOrAnyTypeSyntax.self)?.someOrAnySpecifier.tokenKind == .keyword(.any))
      variable.checkInitialValue = { [unowned self, unowned variable] in
        let declared: CellType? = hasType ? variable.type : nil
        // An initial value sees the type's static members, not `self`.
        let function = Function(name: variable.name, place: variable.place)
        function.isStatic = !variable.isLazy
        function.parent = variable.parent
        function.kind = .getter
        let inner = Scope(.function(function), parent: scope)
        function.scope = inner
        if variable.isLazy, let parent = variable.parent { declareSelf(of: function, in: parent) }
        reportingIsolated(in: inner) {
          body.handlesErrors = false
          if let declared {
            variable.initialValue = try check(initialValue, as: declared)
          } else {
            initializerLiteral = initialValue.id
            let value = try infer(initialValue)
            solver.settle(value.type)
            variable.initialValue = value
          }
        }
        if let value = variable.initialValue {
          variable.initialFunction = function
          if variable.isLazy, sourceIndex >= 0 {
            pendingBodyChecks.append([Statement(.expression(value), value.place)])
          }
        }
      }
      if sourceIndex >= 0 { pendingBodies.append { variable.checkInitialValueOnce() } }
    }
    guard let accessors else {
      if let native = around.native {
        attachNative(native, to: variable, around)
      } else if around.isRequirement {
        variable.isRequirement = true
      } else if intrinsicName(attributes) != nil {
        try addGetter(to: variable, nil, attributes, around)
      }
      return
    }
    if let native = around.native {
      attachNative(native, to: variable, around)
      return
    }
    if variable.isLet {
      mistakes.append(
        Mistake(place: variable.place, message: "'let' declarations cannot be computed properties", hint: "write 'var'")
      )
    }
    switch accessors.accessors {
    case .getter(let code): try addGetter(to: variable, code, attributes, around)
    case .accessors(let accessors):
      for accessor in accessors {
        if accessor.effectSpecifiers?.asyncSpecifier != nil { throw unsupported("'async' accessors", accessor) }
        let name = accessor.accessorSpecifier.text
        if around.isRequirement, accessor.body == nil, intrinsicName(attributes) == nil {
          variable.isRequirement = true
          if name == "get" {
            try addGetter(to: variable, nil, attributes, around)
            try addThrows(accessor.effectSpecifiers, to: variable.getter)
          } else if name == "set" {
            variable.setter = accessorFunction(.setter, of: variable, around)
          }
          continue
        }
        switch name {
        case "get":
          try addGetter(to: variable, accessor.body?.statements, attributes, around)
          try addThrows(accessor.effectSpecifiers, to: variable.getter)
        case "set":
          let setter = accessorFunction(
            .setter, of: variable, around, parameter: accessor.parameters?.name.text ?? "newValue")
          if let name = intrinsicName(attributes) {
            setter.body = .intrinsic(name + ".set", library.intrinsics[name + ".set"])
          } else {
            attachBody(setter, accessor.attributes, accessor.body?.statements, around)
          }
          variable.setter = setter
        case "willSet", "didSet":
          let implicit = name == "willSet" ? "newValue" : "oldValue"
          let observer = accessorFunction(
            .setter, of: variable, around, parameter: accessor.parameters?.name.text ?? implicit)
          attachBody(observer, [], accessor.body?.statements, around)
          if name == "willSet" { variable.willSet = observer } else { variable.didSet = observer }
        default: throw unsupported("'\(name)' accessors", accessor)
        }
      }
    }
    if variable.isOverride, variable.willSet != nil || variable.didSet != nil {
      observeInherited(
        variable, getter: accessorFunction(.getter, of: variable, around),
        setter: accessorFunction(.setter, of: variable, around))
    }
  }

  private func attachNative(_ native: NativeDeclaration, to variable: Variable, _ around: Surroundings) {
    let getter = accessorFunction(.getter, of: variable, around)
    getter.body = .native(native.body)
    variable.getter = getter
    if let set = native.setter {
      let setter = accessorFunction(.setter, of: variable, around, parameter: "newValue")
      setter.body = .native(set)
      variable.setter = setter
    }
  }

  private func addThrows(_ effects: AccessorEffectSpecifiersSyntax?, to getter: Function?) throws {
    guard let clause = effects?.throwsClause else { return }
    getter?.isThrowing = true
    getter?.thrownType = try thrownType(clause)
  }

  private func addGetter(
    to variable: Variable, _ code: CodeBlockItemListSyntax?, _ attributes: AttributeListSyntax, _ around: Surroundings
  ) throws {
    let getter = accessorFunction(.getter, of: variable, around)
    attachBody(getter, attributes, code, around)
    variable.getter = getter
  }

  /// A getter or setter as a function, so that checker and compiler need not tell them from methods.
  private func accessorFunction(
    _ kind: Function.Kind, of variable: Variable, _ around: Surroundings, parameter: String? = nil
  ) -> Function {
    let function = Function(name: variable.name, place: variable.place)
    function.kind = kind
    function.parent = around.parent
    function.isStatic = variable.isStatic
    function.extensionRequirements = around.extensionRequirements
    function.isRequirement = around.isRequirement
    function.isMutating = kind == .setter
    function.isOverride = variable.isOverride
    function.scope = Scope(.function(function), parent: around.scope)
    function.resolveSignature = { [unowned function, unowned variable] in
      if kind == .getter {
        function.result = variable.type
      } else {
        let value = Parameter(label: nil, name: parameter ?? "newValue", type: variable.type, place: variable.place)
        value.variable.type = variable.type
        value.variable.owner = function
        value.variable.hasInitializer = true
        function.parameters = [value]
      }
    }
    return function
  }

  func makeSubscript(_ node: SubscriptDeclSyntax, _ around: Surroundings) throws -> Subscript {
    func accessor(_ kind: Function.Kind) -> Function {
      let function = Function(name: "subscript", place: place(node))
      function.kind = kind
      function.parent = around.parent
      function.extensionRequirements = around.extensionRequirements
      function.isRequirement = around.isRequirement
      function.isMutating = kind == .setter
      function.scope = Scope(.function(function), parent: around.scope)
      return function
    }
    func declare(_ parameters: [Parameter], of function: Function) -> [Parameter] {
      for parameter in parameters {
        parameter.variable.type = typeInBody(of: parameter)
        parameter.variable.owner = function
        parameter.variable.hasInitializer = true
      }
      return parameters
    }
    let getter = accessor(.getter)
    let getterScope = getter.scope!
    getter.resolveSignature = { [unowned self, unowned getter] in
      reportingIsolated(in: getterScope) {
        try readGenerics(node.genericParameterClause, node.genericWhereClause, getterScope) { getter.generics = $0 }
        let parameters = try readingOpaqueParameters(of: getter) {
          try node.parameterClause.parameters.map { syntax in
            let first = syntax.firstName.text.unquoted
            let second = syntax.secondName?.text.unquoted
            // A subscript's parameters have labels only where two names are written.
            let (type, _, autoclosure) = try parameterType(syntax.type)
            let parameter = Parameter(
              label: second == nil ? nil : first.nonWildcard, name: second ?? first, type: type, place: place(syntax))
            parameter.autoclosure = autoclosure
            parameter.isVariadic = syntax.ellipsis != nil
            parameter.defaultSyntax = syntax.defaultValue?.value
            return parameter
          }
        }
        getter.parameters = declare(parameters, of: getter)
        getter.returnsSelf = isClassSelf(node.returnClause.type)
        allowsSelf = getter.returnsSelf
        defer { allowsSelf = false }
        getter.result = try type(node.returnClause.type)
      }
    }
    /// The setter has the getter's generic parameters and indices, and the new value besides.
    func makeSetter(newValue: String) -> Function {
      let setter = accessor(.setter)
      setter.resolveSignature = { [unowned setter, unowned getter] in
        getter.signed()
        setter.generics = getter.generics
        for declaration in getterScope.names.values.joined() where declaration is GenericName {
          setter.scope?.declare(declaration)
        }
        let indices = getter.parameters.map { index in
          let copy = Parameter(label: index.label, name: index.name, type: index.type, place: index.place)
          (copy.autoclosure, copy.isVariadic) = (index.autoclosure, index.isVariadic)
          copy.defaultSyntax = index.defaultSyntax
          return copy
        }
        let value = Parameter(label: nil, name: newValue, type: getter.result, place: setter.place)
        setter.parameters = declare(indices + [value], of: setter)
      }
      return setter
    }
    let result = Subscript(getter: getter, place: place(node))
    try applyModifiers(node.modifiers, attributes: node.attributes, to: result)
    result.parent = around.parent
    result.extensionRequirements = around.extensionRequirements
    getter.isStatic = result.isStatic
    switch node.accessorBlock?.accessors {
    case nil:
      attachBody(getter, node.attributes, nil, around)
      if let set = around.native?.setter {
        let setter = makeSetter(newValue: "newValue")
        setter.body = .native(set)
        result.setter = setter
      }
    case .getter(let code): attachBody(getter, node.attributes, code, around)
    case .accessors(let accessors):
      for item in accessors {
        switch item.accessorSpecifier.text {
        case "get":
          attachBody(getter, node.attributes, item.body?.statements, around)
          try addThrows(item.effectSpecifiers, to: getter)
        case "set":
          let setter = makeSetter(newValue: item.parameters?.name.text ?? "newValue")
          (setter.isStatic, setter.isOverride) = (result.isStatic, getter.isOverride)
          if let native = around.native?.setter {
            setter.body = .native(native)
          } else if let name = intrinsicName(node.attributes) {
            setter.body = .intrinsic(name + ".set", library.intrinsics[name + ".set"])
          } else {
            attachBody(setter, item.attributes, item.body?.statements, around)
          }
          result.setter = setter
        default: throw unsupported("'\(item.accessorSpecifier.text)' accessors", item)
        }
      }
    }
    return result
  }
}
