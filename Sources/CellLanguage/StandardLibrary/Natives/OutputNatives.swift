/// `print` and `debugPrint`.
extension StandardLibraryNatives {
  static func output() -> [String: Intrinsic] {
    ["print": { try printing($0, isDebug: false) }, "debugPrint": { try printing($0, isDebug: true) }]
  }

  private static func printing(_ call: IntrinsicCall, isDebug: Bool) throws -> Code {
    let compiler = call.compiler.compiler
    let machine = call.machine
    let separator = try call.string(1)
    let terminator = try call.string(2)
    // The usual call lists its items: each is written by its own type, without an array of `Any`.
    if case .array(let items) = call.arguments[0].kind {
      let writers = try items.map { item in
        var item = item
        if case .erase(let inner) = item.kind { item = inner }
        return (
          value: try call.compiler.expression(item).value,
          describe: compiler.description(of: call.compiler.concrete(item.type), isDebug: isDebug)
        )
      }
      if writers.count == 1 {
        let only = writers[0]
        return Code(word: { frame in
          try machine.write(try only.describe(only.value(frame)) + terminator(frame))
          return 0
        })
      }
      return Code(word: { frame in
        // A description may run code of the cell's own, which an item evaluated later must not see done.
        let values = try writers.map { try $0.value(frame) }
        let texts = try zip(writers, values).map { try $0.describe($1) }
        try machine.write(texts.joined(separator: try separator(frame)) + terminator(frame))
        return 0
      })
    }
    let items = try call.reference(0)
    return Code(word: { frame in
      let values = cast(try items(frame), to: ReferenceArray.self).elements
      let texts = try values.map { try compiler.describe(cast($0), isDebug: isDebug) }
      try machine.write(texts.joined(separator: try separator(frame)) + terminator(frame))
      return 0
    })
  }
}
