import CellLanguage

/// The texts of a notebook's cells as parts of one Swift file, where a name is declared once and a value is used.
///
/// The last declaration of a name keeps it. An earlier variable or function has its cell's number behind the name. An
/// earlier type stands in an enum that is called so: its own name, which is printed with its values, stays.
struct CellTexts {
  private let newNames: [GlobalDeclaration: String]
  private let declarations: [String: [GlobalDeclaration]]
  private let uses: [String: [GlobalUse]]
  private let valueOffsets: [String: Int]
  private let numbers: [String: Int]

  /// - Parameters:
  ///   - session: Has checked the sources.
  ///   - sources: In the order of the notebook.
  init(_ session: CellSession, sources: [CellSource]) throws(SwiftPackageExport.Conflict) {
    declarations = session.globalDeclarations
    uses = session.globalUses
    valueOffsets = session.valueOffsets
    numbers = Dictionary(uniqueKeysWithValues: zip(sources.map(\.id), 0...))
    let all = sources.flatMap { [declarations] in declarations[$0.id] ?? [] }
    var newNames: [GlobalDeclaration: String] = [:]
    for (name, declared) in Dictionary(grouping: all, by: \.name) {
      for (index, earlier) in declared.enumerated() {
        guard let later = declared[(index + 1)...].first(where: earlier.excludes) else { continue }
        if case .operatorFunction = earlier.kind { throw .init(name: name, sources: [earlier.source, later.source]) }
        var newName = "\(name)_\(numbers[earlier.source] ?? 0)"
        while sources.contains(where: { $0.text.contains(newName) }) { newName += "_" }
        newNames[earlier] = newName
      }
    }
    self.newNames = newNames
  }

  /// The source's text with the new names; a value that a cell delivers is discarded.
  func text(of source: CellSource) throws(SwiftPackageExport.Conflict) -> String {
    var edits = valueOffsets[source.id].map { [Edit(at: $0, inserting: "_ = ")] } ?? []
    for declaration in declarations[source.id] ?? [] {
      guard let newName = newNames[declaration] else { continue }
      if case .type(let range) = declaration.kind {
        edits.append(Edit(at: range.lowerBound, inserting: "enum \(newName) { "))
        edits.append(Edit(at: range.upperBound, inserting: " }"))
      } else {
        edits.append(Edit(at: declaration.offset, replacing: declaration.name, by: newName))
      }
    }
    for use in uses[source.id] ?? [] {
      guard let (name, newName) = try newName(of: use) else { continue }
      edits.append(
        Edit(at: use.offset, replacing: name, by: use.isShorthand ? "\(name) = \(newName)" : newName))
    }
    return Edit.apply(edits, to: source.text)
  }

  /// What a name that means something else by now has to be; nil where it may stay.
  private func newName(of use: GlobalUse) throws(SwiftPackageExport.Conflict) -> (old: String, new: String)? {
    let visible = use.meanings.filter { meaning in
      !use.meanings.contains { meaning.excludes($0) && isEarlier(meaning, $0) }
    }
    let names = Set(visible.map(usedName))
    guard let name = visible.first?.name, names != [name] else { return nil }
    guard names.count == 1, let newName = names.first else {
      throw .init(name: name, sources: visible.sorted(by: isEarlier).map(\.source))
    }
    return (name, newName)
  }

  private func usedName(_ declaration: GlobalDeclaration) -> String {
    guard let newName = newNames[declaration] else { return declaration.name }
    if case .type = declaration.kind { return "\(newName).\(declaration.name)" }
    return newName
  }

  private func isEarlier(_ a: GlobalDeclaration, _ b: GlobalDeclaration) -> Bool {
    numbers[a.source, default: 0] < numbers[b.source, default: 0]
  }
}

extension GlobalDeclaration {
  /// Whether the two, being of one name, can't stand beside each other in one file. Functions of one cell can: those that
  /// differ in their results alone were told apart by their uses there.
  fileprivate func excludes(_ other: GlobalDeclaration) -> Bool {
    switch (kind, other.kind) {
    case (.function(let parameters), .function(let others)),
      (.operatorFunction(let parameters), .operatorFunction(let others)):
      parameters == others && source != other.source
    default: self != other
    }
  }
}

/// A change of some bytes of a text.
private struct Edit {
  let range: Range<Int>
  let old: String
  let new: String

  init(at offset: Int, replacing old: String = "", by new: String) {
    range = offset..<offset + old.utf8.count
    (self.old, self.new) = (old, new)
  }

  init(at offset: Int, inserting new: String) { self.init(at: offset, by: new) }

  /// Applies those that find what they replace. A name in backticks stands behind the first of them.
  static func apply(_ edits: [Edit], to text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var end = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let isQuoted = bytes.indices.contains(edit.range.lowerBound) && bytes[edit.range.lowerBound] == UInt8(ascii: "`")
      let margin = isQuoted && !edit.old.isEmpty ? 1 : 0
      let (lower, upper) = (edit.range.lowerBound, edit.range.upperBound + 2 * margin)
      guard lower >= end, upper <= bytes.count, bytes[(lower + margin)..<(upper - margin)].elementsEqual(edit.old.utf8)
      else { continue }
      result += bytes[end..<lower] + Array(edit.new.utf8)
      end = upper
    }
    return String(decoding: result + bytes[end...], as: UTF8.self)
  }
}
