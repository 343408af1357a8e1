extension Statement {
  /// The expressions directly inside, without those of inner statements.
  var expressions: [Expr] {
    switch kind {
    case .expression(let expr), .yield(let expr), .bind(_, let expr), .throw(let expr), .return(let expr?): [expr]
    case .if(let conditions, _, _), .guard(let conditions, _), .while(let conditions, _, _):
      conditions.map(\.expression)
    case .repeatWhile(_, let condition, _): [condition]
    case .forIn(_, let sequence, _, let filter, _, _): [sequence] + (filter.map { [$0] } ?? [])
    case .switch(let subject, let cases, _): [subject] + cases.flatMap { $0.patterns.compactMap(\.1) }
    case .do(_, let clauses, _): clauses.flatMap { $0.patterns.compactMap(\.1) }
    case .declare, .localFunction, .block, .break, .continue, .fallThrough, .return(nil), .defer: []
    }
  }

  /// The statements directly inside.
  var children: [Statement] {
    switch kind {
    case .block(let inner), .guard(_, let inner), .while(_, let inner, _), .repeatWhile(let inner, _, _),
      .forIn(_, _, _, _, let inner, _), .defer(let inner):
      inner
    case .if(_, let then, let otherwise): then + (otherwise ?? [])
    case .switch(_, let cases, _): cases.flatMap(\.body)
    case .do(let body, let clauses, _): body + clauses.flatMap(\.body)
    case .expression, .yield, .bind, .declare, .localFunction, .break, .continue, .fallThrough, .return, .throw: []
    }
  }
}

extension Condition {
  var expression: Expr {
    switch self {
    case .boolean(let expr), .pattern(_, let expr), .optionalBinding(_, let expr): expr
    }
  }
}
