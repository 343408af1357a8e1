import Dispatch
import Synchronization

/// The stack, the limits and the output of a running cell.
final class Machine {
  /// What is looked at in every call and loop pass.
  struct State: ~Copyable {
    /// Where the next frame begins.
    var top: Frame
    /// Behind the last slot.
    let limit: Frame
    /// Calls inside calls.
    var depth = 0
    var depthLimit = 20_000
    /// Below this address the thread's own stack has no room for another call.
    var stackLimit: UInt = 0
    /// Loop passes and calls until the machine looks at its limits. Another thread makes it negative to be heard at
    /// once; where a write of the cell's thread hides that, it says so again.
    let fuel = Atomic<Int>(0)
    /// Says from outside that the process has grown beyond the cell's limit.
    let isMemoryUsedUp = Atomic<Bool>(false)

    init(top: Frame, limit: Frame) {
      self.top = top
      self.limit = limit
    }
  }

  static let fuelPortion = 20_000
  /// What a call, with all the native code that it may need on top, must find free on the thread's stack.
  static let stackReserve = 512 << 10
  let state: UnsafeMutablePointer<State>
  private let memory: Frame
  let texts = TextTable()
  private(set) var host: (any CellHost)?
  private var limits = CellLimits()
  private var steps = 0
  /// The fuel that was handed out last.
  private var portion = 0
  private var printedBytes = 0
  private var deadline: UInt64?
  /// Bytes that the process may hold.
  private var memoryLimit = Int.max
  /// What went wrong where nothing could be thrown: in a `deinit`.
  private var pendingFailure: (any Error)?
  /// Whether a trap is on its way out: nothing of the cell's own runs any more.
  var isEnding = false
  /// Printed text that was not written yet.
  private var pending = ""

  init(slots: Int = 1 << 22) {
    memory = .allocate(capacity: slots)
    state = .allocate(capacity: 1)
    state.initialize(to: State(top: memory, limit: memory + slots))
  }

  deinit {
    memory.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// Begins a cell on this thread.
  /// - Parameter stackSize: The bytes of the thread's stack.
  func begin(host: any CellHost, limits: CellLimits, stackSize: Int) {
    self.host = host
    self.limits = limits
    steps = 0
    portion = 0
    printedBytes = 0
    deadline = limits.seconds.map { DispatchTime.now().uptimeNanoseconds + UInt64($0 * 1e9) }
    pendingFailure = nil
    isEnding = false
    state.pointee.top = memory
    state.pointee.depth = 0
    memoryLimit = limits.memoryBytes ?? ProcessMemory.usable
    state.pointee.depthLimit = limits.depth
    state.pointee.stackLimit = Self.stackPointer - UInt(stackSize - Self.stackReserve)
    state.pointee.fuel.store(0, ordering: .relaxed)
    state.pointee.isMemoryUsedUp.store(false, ordering: .relaxed)
  }

  func end() {
    flush()
    host = nil
  }

  // MARK: Limits

  /// Counts a call or a loop pass.
  @inline(__always)
  func spend(_ place: Place) throws {
    let left = state.pointee.fuel.load(ordering: .relaxed) &- 1
    state.pointee.fuel.store(left, ordering: .relaxed)
    if left < 0 { try refuel(place) }
  }

  /// Looks at the limits where somebody asked for that: in native loops, which cost no steps.
  @inline(__always)
  func heed(_ place: Place?) throws {
    if state.pointee.fuel.load(ordering: .relaxed) < 0 { try refuel(place) }
  }

  /// Looks at cancellation and limits.
  @inline(never)
  private func refuel(_ place: Place?) throws {
    try checkPendingFailure()
    flush()
    steps += portion
    portion = min(Self.fuelPortion, limits.steps.map { $0 - steps } ?? .max)
    if host?.isCancelled == true { throw Trap(.cancelled, "the cell was stopped", place) }
    if let limit = limits.steps, portion <= 0 { throw Trap(.limit, "the cell used up its \(limit) steps", place) }
    if let deadline, DispatchTime.now().uptimeNanoseconds > deadline {
      throw Trap(.limit, "the cell used up its \(limits.seconds.map { "\($0)" } ?? "") seconds", place)
    }
    if state.pointee.isMemoryUsedUp.load(ordering: .relaxed) {
      throw Trap(.limit, "the process holds more than the \(memoryLimit >> 20) MB that the cell may use", place)
    }
    state.pointee.fuel.store(portion, ordering: .relaxed)
  }

  /// Throws where the thread's stack has no room for another call, or the cell is to stop: descriptions and comparisons
  /// of nested values recurse without a frame.
  @inline(__always)
  func checkStack(_ place: Place?) throws {
    try heed(place)
    if Self.stackPointer < state.pointee.stackLimit { throw Trap(.limit, "the calls are nested too deeply", place) }
  }

  /// About where the thread's stack ends now.
  @inline(__always)
  static var stackPointer: UInt {
    var marker: UInt8 = 0
    return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
  }

  /// Throws where the process has no room for a value of so many parts.
  @inline(never)
  func reserve(count: Int, ofBytes size: Int, _ place: Place) throws {
    let (bytes, isBeyondAll) = count.multipliedReportingOverflow(by: size)
    if isBeyondAll || bytes > memoryLimit - (ProcessMemory.resident ?? 0) {
      let size = isBeyondAll ? "\(count) elements" : "another \(bytes >> 20) MB"
      throw Trap(.limit, "there is no room for \(size): the cell may use \(memoryLimit >> 20) MB", place)
    }
  }

  /// What a thread that watches the running cell does now and then: makes the machine look at its limits soon.
  func watch(isMemoryUsedUp: Bool) {
    if isMemoryUsedUp { state.pointee.isMemoryUsedUp.store(true, ordering: .relaxed) }
    state.pointee.fuel.store(-1, ordering: .relaxed)
  }

  // MARK: Failures

  /// Keeps a failure that can't be thrown where it happened; the next call or loop pass throws it.
  func fail(_ error: any Error) {
    if pendingFailure == nil { pendingFailure = error }
    isEnding = true
    state.pointee.fuel.store(-1, ordering: .relaxed)
  }

  /// Whether a `deinit` runs: outside of cells, and after a trap, none does.
  var canDeinitialize: Bool { host != nil && !isEnding }

  func checkPendingFailure() throws {
    guard let failure = pendingFailure else { return }
    pendingFailure = nil
    throw failure
  }

  /// A trap ends the cell where it happens: what is given up on its way out goes without `deinit`.
  func noteEnding(_ error: any Error) { if error is Trap { isEnding = true } }

  // MARK: Output

  func write(_ text: String) throws {
    try checkPendingFailure()
    printedBytes += text.utf8.count
    pending += text
    if let limit = limits.outputBytes, printedBytes > limit {
      throw Trap(.limit, "the cell printed more than \(limit) bytes")
    }
    if pending.utf8.count > 4096 { flush() }
  }

  func flush() {
    guard !pending.isEmpty else { return }
    host?.write(pending)
    pending = ""
  }
}
