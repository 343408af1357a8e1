/// Properties that override others to observe them.
extension Checker {
  /// Gives `override var x: T { didSet { … } }` its accessors: the inherited property's, with the observers around.
  func observeInherited(_ variable: Variable, getter: Function, setter: Function) {
    let place = variable.place
    variable.getter = getter
    variable.setter = setter
    getter.checkBody = { [unowned self, unowned getter, unowned variable] in
      guard let inherited = inherited(variable, in: getter) else { return }
      getter.checkedBody = [Statement(.return(inherited), place)]
    }
    setter.checkBody = { [unowned self, unowned setter, unowned variable] in
      guard let inherited = inherited(variable, in: setter), let instance = setter.selfVariable,
        let new = setter.signed().parameters.first?.variable
      else { return }
      func effect(_ kind: Expr.Kind) -> Statement { Statement(.expression(Expr(kind, .void, place)), place) }
      func use(_ variable: Variable) -> Expr { Expr(.variable(variable), variable.type, place) }
      func observe(_ observer: Function?, _ value: Variable) -> [Statement] {
        guard let observer else { return [] }
        let own = relations.substitutions(of: instance.type)
        return [
          effect(
            .call(Expr.Callee(function: observer.signed(), substitutions: own), receiver: use(instance), [use(value)]))
        ]
      }
      let old = Variable(name: "oldValue", place: place)
      old.type = variable.type
      old.isLet = true
      old.hasInitializer = true
      old.owner = setter
      setter.checkedBody =
        [Statement(.bind(.bind(old), inherited), place)] + observe(variable.willSet, new)
        + [effect(.assign(inherited, use(new)))] + observe(variable.didSet, old)
    }
  }

  private func inherited(_ variable: Variable, in accessor: Function) -> Expr? {
    guard let parent = variable.parent, let superclass = parent.ready().superclass else { return nil }
    if accessor.selfVariable == nil { declareSelf(of: accessor, in: parent) }
    let base = superExpression(of: accessor.selfVariable, superclass, variable.place)
    let member = members(variable.name, of: superclass, isStatic: false).first { $0.declaration is Variable }
    return member.flatMap { try? propertyReference(base, $0, variable.place) }
  }
}
