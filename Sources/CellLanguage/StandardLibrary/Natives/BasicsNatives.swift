/// Identity, hashing, ends of the program.
extension StandardLibraryNatives {
  static func basics() -> [String: Intrinsic] {
    [
      "===": { call in
        let a = try call.reference(0)
        let b = try call.reference(1)
        func object(_ reference: AnyObject?) -> AnyObject? {
          reference.flatMap { cast($0, to: Existential.self).value.reference }
        }
        return call.truth { object(try a($0)) === object(try b($0)) }
      },
      "Equatable.!=": { call in try equality(call, call.type(named: "Self")).negated },
      "~=": { call in try equality(call, call.type(named: "T")) },
      "Bool.==": { call in
        let (a, b) = (try call.word(0), try call.word(1))
        return call.truth { try a($0) == b($0) }
      },
      "Bool.!": { call in
        let a = try call.word(0)
        return Code(word: { try a($0) ^ 1 })
      },
      "Bool.hash": hash,
      "&&": { call in
        let (a, b) = (try call.word(0), try call.reference(1))
        let (machine, place) = (call.machine, call.place)
        return Code(word: {
          try a($0) != 0 ? try machine.invoke(cast(try b($0), to: FunctionObject.self), [], place).word : 0
        })
      },
      "||": { call in
        let (a, b) = (try call.word(0), try call.reference(1))
        let (machine, place) = (call.machine, call.place)
        return Code(word: {
          try a($0) != 0 ? 1 : try machine.invoke(cast(try b($0), to: FunctionObject.self), [], place).word
        })
      },
      "MemoryLayout.size": { try layout($0, \.size) },
      "MemoryLayout.stride": { try layout($0, \.stride) },
      "MemoryLayout.alignment": { try layout($0, \.alignment) },
      "isKnownUniquelyReferenced": isUnique,
      "Hasher.init": { _ in Code(reference: { _ in HasherObject(Hasher()) }) },
      "Hasher.combine": { call in
        let hash = call.compiler.compiler.hash(of: call.type(0))
        let value = try call.value(0)
        return try call.mutate({ try value($0) }) { slot, value, _ in
          let box = HasherObject(cast(slot.reference.pointee, to: HasherObject.self).hasher)
          try hash(value, &box.hasher)
          slot.reference.pointee = box
        }
      },
      "Hasher.finalize": { call in
        let hasher = try call.receiverReference()
        return Code(word: { cast(try hasher($0), to: HasherObject.self).hasher.finalize() })
      },
      "identity_(of:)": { call in
        let object = try call.reference(0)
        return Code(word: { frame in
          let object = cast(try object(frame), to: Existential.self).value.reference
          if let record = object as? Record { return record.identity }
          return object.map { Int(bitPattern: Unmanaged.passUnretained($0).toOpaque()) } ?? 0
        })
      },
      "typeIdentity_(of:)": { call in
        let type = try call.reference(0)
        return Code(word: { frame in
          let type = cast(try type(frame), to: MetatypeObject.self).type
          return Int(bitPattern: Unmanaged.passUnretained(type).toOpaque())
        })
      },
      "type(of:)": { call in
        let value = try call.value(0)
        let compiler = call.compiler.compiler
        let type = call.type(0)
        return Code(reference: { MetatypeObject(compiler.dynamicType(of: try value($0), type)) })
      },
      "reflecting": { call in
        let describe = call.compiler.compiler.description(of: call.receiverType, isDebug: true)
        let value = try call.receiverCode().value
        return call.text { try describe(try value($0)) }
      },
      "String.describing": { call in
        if call.type(0).isNominal("Int") { return Code(text: Text(before: "", try call.word(0), after: "")) }
        let describe = call.compiler.compiler.description(of: call.type(0), isDebug: false)
        let value = try call.value(0)
        return call.text { try describe(try value($0)) }
      },
      "String.reflecting": { call in
        let describe = call.compiler.compiler.description(of: call.type(0), isDebug: true)
        let value = try call.value(0)
        return call.text { try describe(try value($0)) }
      },
      "fatalError": { call in try stop(call, "Fatal error") },
      "preconditionFailure": { call in try stop(call, "Fatal error") },
      "assertionFailure": { call in try stop(call, "Fatal error") },
      "precondition": { call in try demand(call, "Precondition failed") },
      "assert": { call in try demand(call, "Assertion failed") },
    ]
  }

  /// `==` of the two arguments, of a type.
  private static func equality(_ call: IntrinsicCall, _ type: CellType) throws -> Code {
    guard let equatable = call.library.proto("Equatable"), let parameter = equatable.selfParameter,
      let function = equatable.ownMembers("==").first as? Function
    else { throw call.trap("'\(type)' has no '=='") }
    let callee = Expr.Callee(function: function, substitutions: [parameter: type])
    return try call.compiler.call(callee, nil, call.arguments, call.result, call.place)
  }

  private static func isUnique(_ call: IntrinsicCall) throws -> Code {
    guard case .inout(let target) = call.arguments[0].kind else { throw call.trap("an instance is passed with '&'") }
    let location = call.compiler.pinned(try call.compiler.place(target))
    let address = location.address
    let before = call.compiler.sequence(location.before + location.begin)
    let after = call.compiler.sequence(location.after)
    return Code(
      test: Test { frame in
        try before(frame)
        let result = isKnownUniquelyReferenced(&(try address(frame)).reference.pointee)
        try after(frame)
        return result
      })
  }

  static func hash(_ call: IntrinsicCall) throws -> Code {
    let hash = call.compiler.compiler.hash(of: call.receiverType)
    let value = try call.receiverCode().value
    guard case .inout(let target) = call.arguments[0].kind else { throw call.trap("a hasher is passed with '&'") }
    let address = try call.compiler.place(target).address
    return Code(word: { frame in
      let item = try value(frame)
      let slot = try address(frame).reference
      let box = HasherObject(cast(slot.pointee, to: HasherObject.self).hasher)
      try hash(item, &box.hasher)
      slot.pointee = box
      return 0
    })
  }

  private static func layout(_ call: IntrinsicCall, _ part: KeyPath<MemoryLayoutOfType, Int>) throws -> Code {
    let type = call.type(named: "T")
    guard let layout = call.compiler.compiler.memoryLayout(of: type) else {
      throw Mistake(place: call.place, message: "the memory layout of '\(type)' isn't known in cells")
    }
    return .constant(layout[keyPath: part])
  }

  /// Ends the cell with the message that an autoclosure gives.
  private static func stop(_ call: IntrinsicCall, _ title: String) throws -> Code {
    let message = try Callback<ReferenceBody>(call, argument: 0, [])
    let place = call.place
    return Code(word: { frame in
      throw Trap(.trap, detailed(title, try message.open(frame) { try $0() }), place)
    })
  }

  private static func demand(_ call: IntrinsicCall, _ title: String) throws -> Code {
    let condition = try Callback<Test>(call, argument: 0, [])
    let message = try Callback<ReferenceBody>(call, argument: 1, [])
    let place = call.place
    return Code(word: { frame in
      if try condition.open(frame, { try $0() }) { return 0 }
      throw Trap(.trap, detailed(title, try message.open(frame) { try $0() }), place)
    })
  }

  private static func detailed(_ title: String, _ text: AnyObject?) -> String {
    let detail = cast(text, to: StringObject.self).value
    return detail.isEmpty ? title : "\(title): \(detail)"
  }
}
