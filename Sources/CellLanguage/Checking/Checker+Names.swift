/// Looking up names from the innermost block outwards.
extension Checker {
  /// What a name without a base may mean.
  enum NameMeaning {
    /// Declarations of one scope: a variable, or overloads of a function, or types.
    case declarations([Declaration])
    /// Members of the type around, with `self` where the code is in an instance method.
    case members([Declaration], of: Nominal)
  }

  func lookup(_ name: String) -> NameMeaning? {
    var next: Scope? = scope
    var functions: [Declaration] = []
    while let current = next {
      switch current.kind {
      case .type(let nominal):
        if let parameter = current.names[name] { return .declarations(parameter) }
        if functions.isEmpty {
          let members = memberCandidates(name, in: nominal)
          if !members.isEmpty { return .members(members, of: nominal) }
          if let type = associatedName(name, in: nominal) { return .declarations([type]) }
        }
      default:
        if let found = current.names[name] {
          // Functions of outer scopes are further overloads; a variable or type hides all.
          if found.allSatisfy({ $0 is Function }) {
            functions += found
          } else if functions.isEmpty {
            return .declarations(found)
          }
        }
      }
      next = current.parent
    }
    let global = library.lookup(name)
    if functions.isEmpty, global.isEmpty { return nil }
    if !functions.isEmpty { return .declarations(functions + global.filter { $0 is Function }) }
    return .declarations(global)
  }

  /// The error for a name that isn't there, with what may be meant.
  func unknownName(_ name: String, at place: Place) -> Mistake {
    var mistake = Mistake(place: place, message: "cannot find '\(name)' in scope")
    let following = textAfter(name, at: place)
    if following.hasPrefix("\"") {
      mistake.hint = "values stand in a text as \"\\(value)\""
    } else if let spelling = ForeignSpelling.names[name] {
      mistake.hint = spelling
    } else if following.drop(while: \.isWhitespace).hasPrefix("= ") {
      mistake.hint = "declare it first: 'let \(name) = …', or 'var \(name) = …' for what will change"
      return mistake
    } else if let member = libraryMember(ForeignSpelling.member(name)) {
      mistake.hint = "write '.\(member)' where it is wanted"
      return mistake
    } else {
      mistake.hint = nearestName(to: name, among: visibleNames().filter { $0.first?.isLetter == true }).map {
        "did you mean '\($0)'?"
      }
      return mistake
    }
    mistake.explainsLine = true
    return mistake
  }

  private func textAfter(_ name: String, at place: Place) -> Substring {
    guard sources.indices.contains(place.source) else { return "" }
    let text = sources[place.source].source.text
    let bytes = text.utf8.dropFirst(place.offset + name.utf8.count)
    return text[bytes.startIndex...].prefix { $0 != "\n" }
  }

  /// The name, where a type of the host's library has a case or static member of that name.
  private func libraryMember(_ name: String) -> String? {
    let hosts = library.typeNames.lazy.compactMap { self.library.nominal($0) }.filter { $0.host != nil }
    return hosts.contains { $0.ownMembers(name).contains(where: \.isStatic) } ? name : nil
  }

  /// Members of a type that a name inside of it may mean, instance and static.
  private func memberCandidates(_ name: String, in nominal: Nominal) -> [Declaration] {
    var result: [Declaration] = []
    for owner in nominal.lineage { result += owner.ownMembers(name) }
    for proto in relations.protocols(of: nominal.declaredType) where proto !== nominal {
      result += proto.ownMembers(name)
    }
    return result
  }

  /// The name in the library, for `Swift.name`.
  func libraryReference(_ name: String) -> Variable? { library.lookup(name).last as? Variable }

  /// - Parameter place: Where the name stands in the source, where it does.
  func findType(_ name: String, at place: Place? = nil) -> Declaration? {
    var next: Scope? = scope
    while let current = next {
      if let found = current.names[name]?.last(where: { $0 is Nominal || $0 is TypeAlias || $0 is GenericName }) {
        noteUse(of: found, at: place)
        return found
      }
      if case .type(let nominal) = current.kind {
        if let found = nominal.lineage.lazy.flatMap({ $0.ownMembers(name) }).first(where: {
          $0 is Nominal || $0 is TypeAlias
        }) {
          return found
        }
        if let found = associatedName(name, in: nominal) { return found }
        for proto in relations.protocols(of: nominal.declaredType) {
          if let found = proto.ownMembers(name).first(where: { $0 is TypeAlias }) as? TypeAlias {
            return GenericName(
              name: name, type: relations.substitute(found.type, [proto.selfParameter!: nominal.declaredType]),
              place: proto.place)
          }
        }
      }
      next = current.parent
    }
    if let nominal = library.nominal(name) { return nominal }
    return library.lookup(name).first { $0 is TypeAlias }
  }

  /// The associated type that a name means inside of a type or protocol.
  private func associatedName(_ name: String, in nominal: Nominal) -> GenericName? {
    guard name.first?.isUppercase == true else { return nil }
    for proto in relations.protocols(of: nominal.declaredType) where proto.associatedTypes.contains(name) {
      if let parameter = nominal.selfParameter {
        return GenericName(name: name, type: .member(.parameter(parameter), name), place: proto.place)
      }
      if let found = relations.associatedType(name, of: nominal.declaredType) {
        return GenericName(name: name, type: found, place: proto.place)
      }
    }
    return nil
  }

  /// Names for "did you mean".
  func visibleNames(types: Bool = false) -> [String] {
    var result: [String] = types ? library.typeNames : library.globalNames
    var next: Scope? = scope
    while let current = next {
      result += current.names.keys
      if case .type(let nominal) = current.kind, !types { result += nominal.memberNames }
      next = current.parent
    }
    return result
  }

  /// Records that the source being checked uses a global.
  ///
  /// - Parameter place: Where its name stands, where it does.
  func noteUse(of declaration: Declaration, writes: Bool = false, at place: Place? = nil) {
    guard let owner = declaration.globalSource, sourceIndex >= 0 else { return }
    if let place = shorthandPlace ?? place, place.source == sourceIndex {
      let use = SourceUsage.NameUse(offset: place.offset, isShorthand: shorthandPlace != nil)
      usage[sourceIndex].names[use, default: []].insert(declaration)
    }
    guard owner != sourceIndex else { return }
    usage[sourceIndex].reads.insert(declaration.name)
    if writes { usage[sourceIndex].writes.insert(declaration.name) }
    if let nominal = declaration as? Nominal, nominal.kind == .protocol { noteExtensions(of: nominal) }
  }
}
