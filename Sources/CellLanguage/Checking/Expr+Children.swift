extension Expr {
  /// The expressions directly inside, in the order in which they are evaluated.
  var children: [Expr] {
    switch kind {
    case .integer, .wideInteger, .float, .boolean, .string, .none, .variable, .typeValue, .closure, .staticProperty,
      .ifExpression:
      []
    case .interpolation(let segments):
      segments.compactMap { if case .value(let value) = $0 { value } else { nil } }
    case .array(let elements), .tuple(let elements): elements
    case .dictionary(let pairs): pairs.flatMap { [$0.0, $0.1] }
    case .functionValue(_, let receiver): receiver.map { [$0] } ?? []
    case .capturing(let captures, let closure): captures.map(\.1) + [closure]
    case .tupleElement(let base, _), .property(let base, _): [base]
    case .computed(let base, _, _, _): base.map { [$0] } ?? []
    case .element(let base, _, let arguments, _, _): (base.map { [$0] } ?? []) + arguments
    case .call(_, let receiver, let arguments), .opening(_, let receiver, let arguments, _, _):
      (receiver.map { [$0] } ?? []) + arguments
    case .construct(_, _, let arguments), .enumCase(_, let arguments): arguments
    case .delegateInitializer(_, let receiver, let arguments): [receiver] + arguments
    case .apply(let function, let arguments): [function] + arguments
    case .wrap(let inner), .erase(let inner), .upcast(let inner), .convertFunction(let inner), .test(let inner, _),
      .castOptional(let inner, _), .castForced(let inner, _), .unwrap(let inner), .chain(let inner),
      .bindChain(let inner),
      .not(let inner), .isNil(let inner), .specialized(let inner, _), .try(let inner), .tryOptional(let inner),
      .tryForced(let inner),
      .discard(let inner), .inout(let inner), .dynamicType(let inner):
      [inner]
    case .mapOptional(let value, _, let body), .mapArray(let value, _, let body): [value, body]
    case .coalesce(let a, let b, _), .sameType(let a, let b), .and(let a, let b), .or(let a, let b),
      .assign(let a, let b):
      [a, b]
    case .ternary(let condition, let a, let b): [condition, a, b]
    }
  }
}
