import Foundation

/// Checks a notebook's cells and runs them, keeping declarations and values from cell to cell.
///
/// ```swift
/// let session = CellSession(library: library)
/// let check = session.check(cells)
/// for cell in check.cells where cell.isRunnable {
///   let value = try session.run(cell.id, host: host)
/// }
/// ```
public final class CellSession {
  private let native: NativeLibrary
  private lazy var declarations = DeclarationIndex(texts: StandardLibraryText.all, native: native)
  private var syntax = SyntaxCache<ParsedText>()
  private(set) var program: Program?

  /// - Parameter library: Native declarations beyond the standard library.
  public init(library: NativeLibrary = NativeLibrary()) {
    var library = library
    library.type("struct NativeError: Error", host: NativeFailure.self)
    native = library
  }

  /// Parses and checks all sources, in order; nothing runs. A later source sees what the earlier ones declare, and
  /// may declare a name again. Checking again forgets the sources and values of before; of equal texts it keeps what
  /// parsing them gave.
  public func check(_ sources: [CellSource]) -> CellCheck {
    syntax.begin()
    let library = DeclarationLibrary(declarations, intrinsics: StandardLibraryNatives.all())
    let program = Program(checker: Checker(library: library), library: library)
    self.program = program
    return DeepStack.run(bytes: Self.checkingStack) { program.check(sources, cache: &self.syntax) }
  }

  /// Room for ``SyntaxDepth/limit`` levels; what is not used takes no memory.
  private static let checkingStack = 512 << 20

  /// Runs one source that was checked, on a thread of its own, and waits for it.
  ///
  /// - Returns: The value of its last expression, or nil where that has none.
  /// - Throws: ``CellFailure``; what the cell printed and assigned before stays.
  public func run(_ id: String, host: any CellHost, limits: CellLimits = CellLimits()) throws(CellFailure) -> CellValue?
  {
    guard let program else { throw CellFailure(.notChecked, "the cells were not checked") }
    let start = ContinuousClock.now
    let memoryLimit = limits.memoryBytes ?? ProcessMemory.usable
    var limits = limits
    limits.memoryBytes = memoryLimit
    let stackSize = max(64 << 20, min(limits.depth, 60_000) * 24 << 10)
    let result = DeepStack.run(bytes: stackSize) {
      let isMemoryUsedUp = ProcessMemory.resident.map { $0 > memoryLimit } ?? false
      let isLate = limits.seconds.map { ContinuousClock.now - start > .seconds($0) } ?? false
      if host.isCancelled || isMemoryUsedUp || isLate { program.watch(isMemoryUsedUp: isMemoryUsedUp) }
    } _: {
      var result: Result<CellValue?, CellFailure>?
      host.withContext { result = program.run(id, host: host, limits: limits, stackSize: stackSize) }
      return result
    }
    switch result {
    case .success(let value): return value
    case .failure(let failure): throw failure
    case nil: throw CellFailure(.notChecked, "the host did not run the cell")
    }
  }
}

/// The host's type behind errors that native code throws and the library does not declare.
struct NativeFailure: Error {}

extension CellFailure {
  init(_ kind: Kind, _ message: String) {
    self.init(kind: kind, message: message, position: nil, sourceLine: "", callStack: [], hint: nil)
  }
}
