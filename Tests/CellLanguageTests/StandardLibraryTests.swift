import Testing

@testable import CellLanguage

@Suite("The standard library's text")
struct StandardLibraryTests {
  /// Bodies are checked when they are first called, so a mistake in one would not show before.
  @Test("Every declaration of the standard library checks without a mistake")
  func checksWhole() {
    let library = DeclarationLibrary(
      DeclarationIndex(texts: StandardLibraryText.all, native: NativeLibrary()),
      intrinsics: StandardLibraryNatives.all())
    let checker = Checker(library: library)
    var count = 0
    for name in library.typeNames.sorted() {
      guard let nominal = library.nominal(name)?.ready() else { continue }
      for member in Set(nominal.memberNames).sorted() {
        let before = checker.mistakes.count
        for declaration in nominal.ownMembers(member) {
          Self.check(declaration)
          count += 1
        }
        for mistake in checker.mistakes[before...] { Issue.record("\(name).\(member): \(mistake.message)") }
      }
    }
    #expect(count > 100)
  }

  private static func check(_ declaration: Declaration) {
    switch declaration {
    case let function as Function:
      function.signed()
      function.checkedOnce()
    case let variable as Variable:
      variable.getter?.checkedOnce()
      variable.setter?.checkedOnce()
      variable.checkInitialValueOnce()
    case let element as Subscript:
      element.getter.checkedOnce()
      element.setter?.checkedOnce()
    default: break
    }
  }
}
