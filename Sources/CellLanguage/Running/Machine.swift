import Dispatch

/// The stack, the limits and the output of a running cell.
final class Machine {
  /// What is looked at in every call and loop pass.
  struct State {
    /// Where the next frame begins.
    var top: Frame
    /// Behind the last slot.
    var limit: Frame
    /// Calls inside calls.
    var depth = 0
    var depthLimit = 20_000
    /// Loop passes and calls until the machine looks at clock, limits and cancellation.
    var fuel = 0
  }

  static let fuelPortion = 20_000
  let state: UnsafeMutablePointer<State>
  private let memory: Frame
  private let capacity: Int
  private(set) var host: (any CellHost)?
  private var limits = CellLimits()
  private var steps = 0
  private var printedBytes = 0
  private var deadline: UInt64?
  /// Owners of memory that a call in progress writes into.
  var keptAlive: [AnyObject] = []
  /// Printed text that was not written yet.
  private var pending = ""

  init(slots: Int = 1 << 22) {
    capacity = slots
    memory = .allocate(capacity: slots)
    state = .allocate(capacity: 1)
    state.initialize(to: State(top: memory, limit: memory + slots))
  }

  deinit {
    memory.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  func begin(host: any CellHost, limits: CellLimits) {
    self.host = host
    self.limits = limits
    steps = 0
    printedBytes = 0
    deadline = limits.seconds.map { DispatchTime.now().uptimeNanoseconds + UInt64($0 * 1e9) }
    state.pointee.top = memory
    state.pointee.depth = 0
    state.pointee.depthLimit = limits.depth
    state.pointee.fuel = 0
    keptAlive = []
  }

  func end() {
    flush()
    host = nil
  }

  /// Looks at cancellation and limits; called once for each portion of fuel.
  @inline(never)
  func refuel(_ place: Place) throws {
    steps += Self.fuelPortion
    state.pointee.fuel = Self.fuelPortion
    flush()
    if host?.isCancelled == true { throw Trap(.cancelled, "the cell was stopped", place) }
    if let limit = limits.steps, steps > limit + Self.fuelPortion {
      throw Trap(.limit, "the cell used up its \(limit) steps", place)
    }
    if let deadline, DispatchTime.now().uptimeNanoseconds > deadline {
      throw Trap(.limit, "the cell used up its \(limits.seconds.map { "\($0)" } ?? "") seconds", place)
    }
  }

  func write(_ text: String) throws {
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
