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
    return program.check(sources, cache: &syntax)
  }

  /// Runs one source that was checked, on a thread of its own, and waits for it.
  ///
  /// - Returns: The value of its last expression, or nil where that has none.
  /// - Throws: ``CellFailure``; what the cell printed and assigned before stays.
  public func run(_ id: String, host: any CellHost, limits: CellLimits = CellLimits()) throws(CellFailure) -> CellValue?
  {
    guard let program else { throw CellFailure(.notChecked, "the cells were not checked") }
    let context = HostTransfer(host: host)
    // Compiled code recurses natively: it needs a deeper stack than a thread usually has.
    let stackSize = max(64 << 20, min(limits.depth, 60_000) * 24 << 10)
    let run = Transfer(body: { program.run(id, host: host, limits: limits, stackSize: stackSize) })
    let thread = Thread {
      context.host.withContext { run.result = run.body() }
      run.done.signal()
    }
    thread.stackSize = stackSize
    thread.start()
    let start = ContinuousClock.now
    let memoryLimit = limits.memoryBytes ?? ProcessMemory.usable
    while run.done.wait(timeout: .now() + .milliseconds(10)) == .timedOut {
      let isMemoryUsedUp = ProcessMemory.resident.map { $0 > memoryLimit } ?? false
      let isLate = limits.seconds.map { ContinuousClock.now - start > .seconds($0) } ?? false
      if host.isCancelled || isMemoryUsedUp || isLate { program.watch(isMemoryUsedUp: isMemoryUsedUp) }
    }
    switch run.result {
    case .success(let value): return value
    case .failure(let failure): throw failure
    case nil: throw CellFailure(.notChecked, "the host did not run the cell")
    }
  }
}

/// Hands work to the cell's thread and its result back; the caller waits meanwhile, so nothing runs at once.
private final class Transfer: @unchecked Sendable {
  let body: () -> Result<CellValue?, CellFailure>
  var result: Result<CellValue?, CellFailure>?
  let done = DispatchSemaphore(value: 0)

  init(body: @escaping () -> Result<CellValue?, CellFailure>) { self.body = body }
}

/// The host's type behind errors that native code throws and the library does not declare.
struct NativeFailure: Error {}

extension CellFailure {
  init(_ kind: Kind, _ message: String) {
    self.init(kind: kind, message: message, position: nil, sourceLine: "", callStack: [], hint: nil)
  }
}

private struct HostTransfer: @unchecked Sendable {
  let host: any CellHost
}
