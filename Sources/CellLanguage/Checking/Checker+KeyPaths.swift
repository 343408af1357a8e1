@_spi(ExperimentalLanguageFeatures) import SwiftSyntax

/// Key paths: functions from the root to the value, or objects that hold such a function and the one that writes.
extension Checker {
  func keyPath(_ node: KeyPathExprSyntax, expected: CellType?) throws -> Expr {
    let place = self.place(node)
    let wanted = expected.map { relations.normalize($0.wrapped ?? $0) }
    let rootType: CellType
    if let root = node.root {
      rootType = try type(root)
    } else if let root = wanted?.functionType?.parameters.first?.type {
      rootType = root
    } else if let wanted, wanted.nominal?.name.hasSuffix("KeyPath") == true, let root = wanted.arguments.first {
      rootType = root
    } else {
      throw Mistake(
        place: place, message: "cannot infer key path type from context; consider explicitly specifying a root type")
    }
    if let function = wanted?.functionType {
      return try accessor(node, rootType, "key path", newValue: nil) { value, _ in
        self.converted(value, to: function.result) ?? value
      }
    }
    var read: Expr!
    let get = try accessor(node, rootType, "get", newValue: nil) { value, _ in
      read = value
      return value
    }
    let kind = writability(of: read)
    guard let nominal = library.nominal(kind.rawValue) else { throw unsupported("key paths as values", node) }
    let type = CellType.nominal(nominal, [rootType, read.type])
    let text = Expr(.string(description(of: node, rootType)), library.string, place)
    var arguments = [Argument("get", get), Argument("path", text)]
    if kind != .readOnly {
      let set = try accessor(node, rootType, "set", newValue: read.type) { target, value in
        Expr(.assign(target, value!), .void, place)
      }
      arguments.append(Argument("set", set))
    }
    return try construct(type, arguments, nil, place)
  }

  /// Which class of key path leads to an expression.
  private enum KeyPathKind: String {
    case readOnly = "KeyPath"
    case writable = "WritableKeyPath"
    case referenceWritable = "ReferenceWritableKeyPath"
  }

  private func writability(of expr: Expr) -> KeyPathKind {
    switch expr.kind {
    case .variable: return .writable
    case .property(let base, let variable):
      if variable.isLet { return .readOnly }
      return relations.normalize(base.type).isClass ? .referenceWritable : writability(of: base)
    case .computed(let base?, let variable, _, _):
      if variable.setter == nil { return .readOnly }
      return relations.normalize(base.type).isClass ? .referenceWritable : writability(of: base)
    case .element(let base?, let element, _, _, _): return element.setter == nil ? .readOnly : writability(of: base)
    case .tupleElement(let base, _), .unwrap(let base): return writability(of: base)
    default: return .readOnly
    }
  }

  private func description(of node: KeyPathExprSyntax, _ root: CellType) -> String {
    "\\\(relations.simplified(root))" + node.components.map(\.trimmedDescription).joined().prefixedWithDot
  }

  /// A closure from the root to what `finish` makes of the place that the components lead to.
  private func accessor(
    _ node: KeyPathExprSyntax, _ rootType: CellType, _ name: String, newValue: CellType?,
    finish: (Expr, Expr?) -> Expr
  ) throws -> Expr {
    let place = self.place(node)
    let function = Function(name: name, place: place)
    function.kind = .closure
    function.enclosing = body.function
    function.scope = Scope(.function(function), parent: scope)
    func parameter(_ name: String, _ type: CellType, isInout: Bool) -> Expr {
      let parameter = Parameter(label: nil, name: name, type: type, place: place)
      parameter.isInout = isInout
      parameter.variable.type = type
      parameter.variable.isInout = isInout
      parameter.variable.isLet = !isInout
      parameter.variable.owner = function
      function.parameters.append(parameter)
      return Expr(.variable(parameter.variable), type, place)
    }
    let root = parameter("root", rootType, isInout: newValue != nil)
    let value = newValue.map { parameter("value", $0, isInout: false) }
    let context = BodyContext(function: function, outer: body)
    let outer = body
    body = context
    defer { body = outer }
    let result = finish(try components(node.components, from: root, place), value)
    function.result = result.type
    let isAssignment = newValue != nil
    function.checkedBody = [Statement(isAssignment ? .expression(result) : .return(result), place)]
    return Expr(.closure(function), .function(function.functionType), place)
  }

  private func components(_ list: KeyPathComponentListSyntax, from root: Expr, _ place: Place) throws -> Expr {
    var value = root
    var isChain = false
    for component in list {
      switch component.component {
      case .property(let property):
        if property.declName.baseName.text == "self" { continue }
        value = try memberReference(value, property.declName.baseName.text.unquoted, property, expected: nil)
      case .optional(let optional):
        let type = relations.normalize(value.type)
        guard let wrapped = type.wrapped else {
          throw Mistake(place: place, message: "cannot use optional chaining on non-optional value of type '\(type)'")
        }
        if optional.questionOrExclamationMark.tokenKind == .exclamationMark {
          value = Expr(.unwrap(value), wrapped, place)
        } else {
          isChain = true
          value = Expr(.bindChain(value), wrapped, place)
        }
      case .subscript(let element):
        value = try self.element(of: value, element.arguments, element, baseAt: place, expected: nil)
      case .method(let method): throw unsupported("methods in key paths", method)
      }
    }
    guard isChain else { return value }
    let type = relations.normalize(value.type)
    if type.wrapped != nil { return Expr(.chain(value), type, place) }
    let optional = library.optional(type)
    return Expr(.chain(Expr(.wrap(value), optional, place)), optional, place)
  }
}

extension String {
  fileprivate var prefixedWithDot: String { hasPrefix(".") || isEmpty ? self : "." + self }
}
