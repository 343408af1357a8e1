import SwiftSyntax

/// Reading properties and subscripts.
extension Checker {
  func makeProperties(_ node: VariableDeclSyntax, _ around: Surroundings) throws -> [Variable] {
    var result: [Variable] = []
    var typeSyntax: TypeSyntax?
    // In `let a, b: Int` the annotation holds for both.
    for binding in node.bindings.reversed() {
      typeSyntax = binding.typeAnnotation?.type ?? (binding.initializer == nil ? typeSyntax : nil)
      guard let identifier = binding.pattern.as(IdentifierPatternSyntax.self) else {
        throw unsupported("patterns as properties", binding.pattern)
      }
      let variable = Variable(name: identifier.identifier.text.unquoted, place: place(identifier))
      try applyModifiers(node.modifiers, attributes: node.attributes, to: variable)
      variable.parent = around.parent
      variable.isLet = node.bindingSpecifier.tokenKind == .keyword(.let)
      variable.extensionRequirements = around.extensionRequirements
      try completeProperty(variable, binding, typeSyntax, node.attributes, around)
      result.insert(variable, at: 0)
    }
    return result
  }

  private func completeProperty(
    _ variable: Variable, _ binding: PatternBindingSyntax, _ typeSyntax: TypeSyntax?, _ attributes: AttributeListSyntax,
    _ around: Surroundings
  ) throws {
    let scope = around.scope
    variable.hasInitializer = binding.initializer != nil
    if let typeSyntax {
      variable.resolveType = { [unowned self] in
        var result = CellType.error
        reportingIsolated(in: scope) {
          relations.environment += around.extensionRequirements
          result = try type(typeSyntax)
        }
        return result
      }
    } else if binding.initializer != nil {
      variable.resolveType = { [unowned variable] in
        variable.checkInitialValueOnce()
        return variable.initialValue?.type.resolved ?? .error
      }
    } else if around.native == nil {
      throw Mistake(place: variable.place, message: "type annotation missing in pattern")
    }
    if let initializer = binding.initializer {
      let hasType = typeSyntax != nil
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
            variable.initialValue = try check(initializer.value, as: declared)
          } else {
            let value = try infer(initializer.value)
            solver.settle(value.type)
            variable.initialValue = value
          }
        }
        if variable.initialValue != nil { variable.initialFunction = function }
      }
      if sourceIndex >= 0 { pendingBodies.append { variable.checkInitialValueOnce() } }
    }
    guard let block = binding.accessorBlock else {
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
    switch block.accessors {
    case .getter(let code): try addGetter(to: variable, code, attributes, around)
    case .accessors(let accessors):
      for accessor in accessors {
        if accessor.effectSpecifiers?.asyncSpecifier != nil { throw unsupported("'async' accessors", accessor) }
        let name = accessor.accessorSpecifier.text
        if around.isRequirement, accessor.body == nil, intrinsicName(attributes) == nil {
          variable.isRequirement = true
          if name == "get" {
            try addGetter(to: variable, nil, attributes, around)
            variable.getter?.isThrowing = accessor.effectSpecifiers?.throwsClause != nil
          } else if name == "set" {
            variable.setter = accessorFunction(.setter, of: variable, around)
          }
          continue
        }
        switch name {
        case "get":
          try addGetter(to: variable, accessor.body?.statements, attributes, around)
          variable.getter?.isThrowing = accessor.effectSpecifiers?.throwsClause != nil
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
    func accessor(_ kind: Function.Kind, value: String?) -> Function {
      let function = Function(name: "subscript", place: place(node))
      function.kind = kind
      function.parent = around.parent
      function.extensionRequirements = around.extensionRequirements
      function.isRequirement = around.isRequirement
      function.isMutating = kind == .setter
      let inner = Scope(.function(function), parent: around.scope)
      function.scope = inner
      function.resolveSignature = { [unowned self, unowned function] in
        reportingIsolated(in: inner) {
          try readGenerics(node.genericParameterClause, node.genericWhereClause, inner) { [function] in
            function.generics = $0
          }
          function.parameters = try node.parameterClause.parameters.map { syntax in
            let first = syntax.firstName.text.unquoted
            let second = syntax.secondName?.text.unquoted
            // A subscript's parameters have labels only where two names are written.
            let (type, _, isAutoclosure) = try parameterType(syntax.type)
            let parameter = Parameter(
              label: second == nil ? nil : first.nonWildcard, name: second ?? first, type: type, place: place(syntax))
            parameter.isAutoclosure = isAutoclosure
            parameter.isVariadic = syntax.ellipsis != nil
            parameter.defaultSyntax = syntax.defaultValue?.value
            parameter.variable.type =
              isAutoclosure
              ? .function(FunctionType(parameters: [], result: type, isThrowing: false))
              : parameter.isVariadic ? library.array(of: type) : type
            parameter.variable.owner = function
            parameter.variable.hasInitializer = true
            return parameter
          }
          function.result = try type(node.returnClause.type)
          if let value {
            let parameter = Parameter(label: nil, name: value, type: function.result, place: function.place)
            parameter.variable.type = function.result
            parameter.variable.owner = function
            parameter.variable.hasInitializer = true
            function.parameters.append(parameter)
            function.result = .void
          }
        }
      }
      return function
    }
    let getter = accessor(.getter, value: nil)
    let result = Subscript(getter: getter, place: place(node))
    try applyModifiers(node.modifiers, attributes: node.attributes, to: result)
    result.parent = around.parent
    result.extensionRequirements = around.extensionRequirements
    getter.isStatic = result.isStatic
    switch node.accessorBlock?.accessors {
    case nil:
      attachBody(getter, node.attributes, nil, around)
      if let set = around.native?.setter {
        let setter = accessor(.setter, value: "newValue")
        setter.body = .native(set)
        result.setter = setter
      }
    case .getter(let code): attachBody(getter, node.attributes, code, around)
    case .accessors(let accessors):
      for item in accessors {
        switch item.accessorSpecifier.text {
        case "get": attachBody(getter, node.attributes, item.body?.statements, around)
        case "set":
          let setter = accessor(.setter, value: item.parameters?.name.text ?? "newValue")
          setter.isStatic = result.isStatic
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
