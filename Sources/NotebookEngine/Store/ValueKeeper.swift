import CellLanguage
import Digests

/// Takes the pieces of values to the store and back, and asks the program around for what it knows of its own values.
final class ValueKeeper: ValueStorage {
  private let store: NotebookStore?
  private let environment: any CellEnvironment
  /// Is told what couldn't be written.
  private let failed: (AtomicFile.Failure) -> Void
  /// The pieces kept since they were last taken.
  private var pieces: [SHA256Digest] = []

  init(
    store: NotebookStore?, environment: any CellEnvironment, failed: @escaping (AtomicFile.Failure) -> Void
  ) {
    self.store = store
    self.environment = environment
    self.failed = failed
  }

  func takePieces() -> [SHA256Digest] {
    defer { pieces = [] }
    return pieces
  }

  /// Keeps bytes by their content; without a store they only get their digest.
  func keep(_ bytes: UnsafeRawBufferPointer) throws -> String {
    var hash = SHA256()
    hash.update(bytes)
    let digest = hash.finalize()
    do throws(AtomicFile.Failure) {
      try store?.saveValue(bytes, digest)
    } catch {
      failed(error)
      throw error
    }
    pieces.append(digest)
    return digest.hex
  }

  func piece(_ name: String) throws -> [UInt8] {
    guard let digest = SHA256Digest(hex: name), let bytes = store?.value(digest) else {
      throw StoredValueError(problem: "a piece of it is missing")
    }
    return bytes
  }

  func form(of value: Any) -> HostForm? { environment.form(of: value) }

  func value(of form: HostForm) throws -> Any { try environment.value(of: form) }

  func parts(of object: AnyObject) -> [AnyObject]? { environment.parts(of: object) }
}
