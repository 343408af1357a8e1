/// What ends a running cell early. It collects the calls that it passes on its way out; only the cell's thread sees it.
final class Trap: Error, @unchecked Sendable {
  let kind: CellFailure.Kind
  let message: String
  var place: Place?
  var calls: [(function: String, place: Place)] = []
  let hint: String?

  init(_ kind: CellFailure.Kind = .trap, _ message: String, _ place: Place? = nil, hint: String? = nil) {
    self.kind = kind
    self.message = message
    self.place = place
    self.hint = hint
  }

  /// Code of one form stands where the other was compiled for: a mistake of the compiler, which ends the cell only.
  static var misformed: Trap { Trap(.notChecked, "this expression was compiled for another form of value") }
}

/// An error that a cell threw: it can be caught there.
final class ThrownError: Error, @unchecked Sendable {
  /// The `any Error`.
  let value: Existential
  var place: Place
  var calls: [(function: String, place: Place)] = []

  init(_ value: Existential, _ place: Place) {
    self.value = value
    self.place = place
  }
}
