import CellLanguage
import Digests

/// What the names of a session hold: digests kept up as cells run, and the values themselves to and from the store.
///
/// Looking at all names that a cell may have reached, before and after, shows what it changed, through whatever alias.
/// Names that share an object form a group, and are stored and restored together, so that they share it again.
final class SessionValues {
  /// What is known of a name from outside.
  private struct Held {
    var digest: SHA256Digest
    var objects: Set<ObjectIdentifier>
    var hidesObjects: Bool
    /// What it is made again from; `nil` where it can't be told.
    var content: [UInt8]?
    var pieces: [SHA256Digest]
  }

  /// What a cell left.
  struct Effects {
    /// The names that it declared or whose values are others now.
    var digests: [String: SHA256Digest] = [:]
    /// Those of them that code belongs to, or whose values can't be told: what reads one may reach more.
    var opaque: Set<String> = []
    /// The groups that are others now.
    var groups: [StoredGroup] = []
  }

  private let session: CellSession
  private let keeper: ValueKeeper
  private let lastingNames: [String: String]
  private(set) var digests: [String: SHA256Digest]
  /// The names that have values in the session.
  private var present: Set<String> = []
  private var held: [String: Held] = [:]
  private var groups: [String: StoredGroup] = [:]

  /// Starts with the parameters alone.
  init(
    _ program: NotebookProgram, environment: any CellEnvironment, store: NotebookStore?,
    observer: (any RunObserver)?
  ) {
    session = program.session
    keeper = ValueKeeper(store: store, environment: environment) { [weak observer] in observer?.storingFails($0) }
    lastingNames = program.lastingNames
    digests = program.parameterValues
  }

  // MARK: After a cell ran

  /// Takes in the values after a cell ran.
  ///
  /// - Parameters:
  ///   - code: The digest of its code and of what that reads, for the functions and types that it declares.
  ///   - run: The digest of all that the run read, for values that can't be told.
  func update(after cell: CellFacts, code: SHA256Digest, run: SHA256Digest) -> Effects {
    present.formUnion(cell.declares)
    var effects = Effects()
    let touched = reach(of: cell.reads.union(cell.declares))
    for name in touched.sorted() {
      _ = keeper.takePieces()
      guard let value = session.values(of: [name], lastingNames: lastingNames, storage: keeper)[name] else {
        held[name] = nil
        guard cell.declares.contains(name) else { continue }
        effects.digests[name] = SHA256.digest(of: "\(code.hex) \(name)")
        effects.opaque.insert(name)
        continue
      }
      let digest = value.identity.map { SHA256.digest(of: $0) } ?? SHA256.digest(of: "\(run.hex) \(name)")
      held[name] = Held(
        digest: digest, objects: value.objects, hidesObjects: value.hidesObjects, content: value.content,
        pieces: keeper.takePieces())
      if value.carriesCode || value.identity == nil { effects.opaque.insert(name) }
      if digests[name] != digest || cell.declares.contains(name) { effects.digests[name] = digest }
    }
    noteGroups(of: touched, declared: cell.declares, in: &effects)
    effects.opaque.formIntersection(effects.digests.keys)
    digests.merge(effects.digests) { $1 }
    return effects
  }

  /// The names whose values a cell that reads some may have changed: those that share objects with them.
  private func reach(of names: Set<String>) -> Set<String> {
    var reached = names.intersection(present)
    for name in names { reached.formUnion(groups[name]?.names ?? []) }
    if reached.contains(where: { held[$0]?.hidesObjects == true }) {
      reached.formUnion(held.filter { !$0.value.objects.isEmpty || $0.value.hidesObjects }.keys)
    }
    return reached.intersection(present)
  }

  /// Stores the groups that are others than before.
  private func noteGroups(of touched: Set<String>, declared: Set<String>, in effects: inout Effects) {
    for names in groups(of: touched) {
      let isKnown = names.allSatisfy { groups[$0]?.names == names && effects.digests[$0] == nil }
      if isKnown { continue }
      let group = store(names)
      for name in names {
        groups[name] = group
        // A part of an object can't be told alone, but the whole can.
        guard held[name]?.content == nil, let content = group.content else { continue }
        let digest = SHA256.digest(of: "\(content.hex) \(name)")
        effects.digests[name] = digests[name] == digest && !declared.contains(name) ? nil : digest
      }
      effects.groups.append(group)
    }
  }

  private func store(_ names: [String]) -> StoredGroup {
    let all = names.compactMap { held[$0] }
    var (bytes, pieces) = (all.first?.content, all.first?.pieces ?? [])
    if all.count > 1 {
      _ = keeper.takePieces()
      bytes =
        all.contains(where: \.hidesObjects)
        ? nil : session.stored(Set(names), lastingNames: lastingNames, storage: keeper)
      pieces = keeper.takePieces()
    }
    guard let bytes, let content = try? bytes.withUnsafeBytes({ try keeper.keep($0) }) else {
      return StoredGroup(names: names, content: nil)
    }
    _ = keeper.takePieces()
    return StoredGroup(names: names, content: SHA256Digest(hex: content), pieces: pieces)
  }

  /// The touched names that have values, each with all others that share an object with it.
  private func groups(of touched: Set<String>) -> [[String]] {
    let names = touched.filter { held[$0] != nil }
    let alone = names.filter { !mayShare($0) }
    let together = namesThatShare.filter { !names.isDisjoint(with: $0) }
    return (alone.map { [$0] } + together).sorted { $0[0] < $1[0] }
  }

  private func mayShare(_ name: String) -> Bool {
    held[name].map { !$0.objects.isEmpty || $0.hidesObjects } ?? false
  }

  /// The names that hold objects, those together that share one.
  private var namesThatShare: [[String]] {
    let names = held.keys.filter(mayShare)
    // What can't be looked into may share any object.
    if names.contains(where: { held[$0]?.hidesObjects == true }) { return [names.sorted()] }
    var members: [[String]] = []
    var groupOfObject: [ObjectIdentifier: Int] = [:]
    for name in names {
      let objects = held[name]?.objects ?? []
      var own = members.count
      members.append([name])
      for known in Set(objects.compactMap { groupOfObject[$0] }) {
        // The smaller group joins the larger one.
        let (from, into) = members[known].count < members[own].count ? (known, own) : (own, known)
        for object in members[from].flatMap({ held[$0]?.objects ?? [] }) { groupOfObject[object] = into }
        members[into] += members[from]
        members[from] = []
        own = into
      }
      for object in objects { groupOfObject[object] = own }
    }
    return members.filter { !$0.isEmpty }.map { $0.sorted() }
  }

  // MARK: From the store

  /// Gives the names of a group the values that were stored.
  ///
  /// - Parameters:
  ///   - known: The digests that the values have, as they were known when they were stored.
  ///   - declaring: The labels of the cells that declare the names.
  /// - Returns: Whether the store has them.
  func restore(
    _ group: StoredGroup, digests known: [String: SHA256Digest], declaredIn declaring: [String: String]
  ) -> Bool {
    guard let content = group.content, let bytes = try? keeper.piece(content.hex),
      (try? session.restore(bytes, declaredIn: declaring, lastingNames: lastingNames, storage: keeper)) != nil
    else { return false }
    present.formUnion(group.names)
    for name in group.names {
      digests[name] = known[name]
      groups[name] = group
      _ = keeper.takePieces()
      if let value = session.values(of: [name], lastingNames: lastingNames, storage: keeper)[name] {
        held[name] = Held(
          digest: known[name] ?? content, objects: value.objects, hidesObjects: value.hidesObjects,
          content: value.content,
          pieces: keeper.takePieces())
      }
    }
    return true
  }
}
