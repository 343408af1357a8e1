/// Dictionaries, and sets over them.
extension StandardLibraryNatives {
  static func dictionaries() -> [String: Intrinsic] {
    [
      "Dictionary.init": { call in
        let keys = call.compiler.compiler.keys(of: call.result.arguments[0])
        let hasReferences = call.compiler.compiler.isReference(call.result.arguments[1])
        return Code(reference: { _ in DictionaryObject(keys, hasReferences: hasReferences) })
      },
      "Dictionary.same": { Code(reference: try $0.reference(0)) },
      "Dictionary.count": { call in
        let dictionary = try call.receiverReference()
        return Code(word: { cast(try dictionary($0), to: DictionaryObject.self).count })
      },
      "Dictionary.subscript": { call in
        let wrap = call.compiler.compiler.wrapper(call.receiverType.arguments[1])
        if let receiver = call.receiver, let lookup = try call.compiler.lookup(receiver, call.arguments[0]) {
          let hasReferences = call.compiler.compiler.isReference(call.receiverType.arguments[1])
          return .found(by: lookup) { wrap(Value($0, isReference: hasReferences)) }
        }
        let dictionary = try call.receiverReference()
        let key = try call.value(0)
        return Code(reference: { frame in
          let object = cast(try dictionary(frame), to: DictionaryObject.self)
          guard let entry = try object.find(try key(frame)) else { return nil }
          return wrap(object.value(entry))
        })
      },
      "Dictionary.subscript.set": { call in
        let key = try call.value(0)
        let new = try call.reference(1)
        let unwrap = call.compiler.compiler.unwrapper(call.receiverType.arguments[1])
        return try call.mutate({ (try key($0), try new($0)) }) { slot, item, _ in
          let dictionary = try uniqueDictionary(slot, call.room)
          if let some = item.1 {
            try dictionary.set(item.0, unwrap(some), call.room)
          } else {
            try item.0.withBits(isReference: dictionary.order.isReference) { _ = try dictionary.remove($0) }
          }
        }
      },
      "Dictionary.subscriptDefault": { call in
        let fallback = try call.compiler.evaluatedDefault(call.arguments[1])
        if let receiver = call.receiver, let lookup = try call.compiler.lookup(receiver, call.arguments[0]) {
          return call.compiler.compiler.isReference(call.result)
            ? Code(reference: { frame in
              guard let value = try lookup(frame) else { return try fallback(frame).reference }
              return value.reference.pointee
            })
            : Code(word: { try lookup($0)?.pointee ?? fallback($0).word })
        }
        let dictionary = try call.receiverReference()
        let key = try call.value(0)
        func run(_ frame: Frame) throws -> Value {
          let object = cast(try dictionary(frame), to: DictionaryObject.self)
          if let entry = try object.find(try key(frame)) { return object.value(entry) }
          return try fallback(frame)
        }
        return call.compiler.compiler.isReference(call.result)
          ? Code(reference: { try run($0).reference }) : Code(word: { try run($0).word })
      },
      "Dictionary.subscriptDefault.set": { call in
        let key = try call.value(0)
        let new = try call.value(2)
        return try call.mutate({ (try key($0), try new($0)) }) { slot, item, _ in
          try uniqueDictionary(slot, call.room).set(item.0, item.1, call.room)
        }
      },
      "Dictionary.element": { call in
        let dictionary = try call.receiverReference()
        let slot = try call.word(0)
        let compiler = call.compiler.compiler
        let layout = compiler.layout(of: call.result)
        let flags = call.receiverType.arguments.map { compiler.isReference($0) }
        let machine = call.machine
        return Code(reference: { frame in
          let object = cast(try dictionary(frame), to: DictionaryObject.self)
          let entry = try slot(frame)
          guard entry >= 0, entry < object.entryCount, object.holds(entry) else {
            throw call.trap("Dictionary index is out of range")
          }
          let pair = Record.make(layout)
          machine.store(object.key(entry), in: pair.fields, flags[0])
          machine.store(object.value(entry), in: pair.fields + 1, flags[1])
          return pair
        })
      },
      "Dictionary.nextSlot": { call in
        let dictionary = try call.receiverReference()
        let slot = try call.word(0)
        return Code(word: { frame in
          let object = cast(try dictionary(frame), to: DictionaryObject.self)
          var entry = try slot(frame)
          entry = max(entry, object.firstEntry - 1)
          repeat { entry += 1 } while entry < object.entryCount && !object.holds(entry)
          return entry < object.entryCount ? entry : Int.max
        })
      },
      "Dictionary.slot": { call in
        let dictionary = try call.receiverReference()
        let key = try call.value(0)
        return Code(word: { try cast(try dictionary($0), to: DictionaryObject.self).find(try key($0)) ?? -1 })
      },
      "Dictionary.keys": { call in try list(call, call.receiverType.arguments[0]) { $0.key($1) } },
      "Dictionary.values": { call in try list(call, call.receiverType.arguments[1]) { $0.value($1) } },
      "Set.contains": { call in
        if let receiver = call.receiver, let members = try call.compiler.reading(receiver),
          let lookup = try call.compiler.lookup(members.field(0), call.arguments[0])
        {
          return call.truth { try lookup($0) != nil }
        }
        let (set, member) = (try call.receiverReference(), try call.value(0))
        return call.truth { frame in
          let set = cast(try set(frame), to: Record.self)
          let members = withExtendedLifetime(set) { set.fields.reference.pointee }
          return try cast(members, to: DictionaryObject.self).find(try member(frame)) != nil
        }
      },
      "Set.insert": inserting,
      "Dictionary.description": { call in
        let describe = call.compiler.compiler.description(of: call.receiverType, isDebug: false)
        let value = try call.receiverCode().value
        return call.text { try describe(try value($0)) }
      },
    ]
  }

  /// A set is a record of the dictionary whose keys are its members.
  private static func inserting(_ call: IntrinsicCall) throws -> Code {
    let member = try call.code(0)
    let (value, isReference) = (member.value, member.isReference)
    let layout = call.compiler.compiler.layout(of: call.result)
    // The pair that tells what happened is made only where somebody asks for it.
    let room = call.room
    let insertion = try call.mutate(value) { slot, member, _ in
      try uniqueDictionary(uniqueFields(slot), room).set(member, Value(word: 1), room)
    }
    var code = try call.mutateWithResult(true) { slot, frame in
      let member = try value(frame)
      let members = try uniqueDictionary(uniqueFields(slot), room)
      let known = try members.find(member)
      if known == nil { try members.set(member, Value(word: 1), room) }
      let pair = Record.make(layout)
      pair.fields[0] = known == nil ? 1 : 0
      call.machine.store(known.map { members.key($0) } ?? member, in: pair.fields + 1, isReference)
      return Value(pair)
    }
    code.step = insertion.step
    return code
  }

  private static func list(_ call: IntrinsicCall, _ type: CellType, _ part: @escaping (DictionaryObject, Int) -> Value)
    throws -> Code
  {
    let dictionary = try call.receiverReference()
    let compiler = call.compiler.compiler
    return Code(reference: { frame in
      let object = cast(try dictionary(frame), to: DictionaryObject.self)
      let entries = (0..<object.entryCount).lazy.filter { object.holds($0) }
      return compiler.makeArray(entries.map { part(object, $0) }, type).reference
    })
  }
}
