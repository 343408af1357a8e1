/// The compiled code of a function, method, initializer or closure, for one choice of its generic arguments.
final class FunctionCode {
  let name: String
  let place: Place
  /// The function that it was compiled from, where that is compiled once.
  var origin: Function?
  var frameSize = 1
  /// Slots that hold references: they are empty when a frame is opened, and released when it goes.
  var references: [Int] = []
  /// The slots of the parameters in order, `self` first where there is one: one after the other from the first on, then
  /// those of the captured variables.
  var parameters: [(slot: Int, isReference: Bool)] = []
  /// Whether the first parameter is the address of `self`.
  var takesAddressOfSelf = false
  var captures: [(slot: Int, isReference: Bool)] = []
  var returnsReference = false
  /// Runs the code in a frame whose parameters are set.
  var words: WordCode = { _ in throw Trap(.notChecked, "a function ran before it was compiled") }
  var result: ReferenceCode = { _ in throw Trap(.notChecked, "a function ran before it was compiled") }
  static let firstParameter = 1
  /// Compiles the code when it is first called.
  var prepare: (() throws -> Void)?
  /// The code as calls find it; nil until it is first called.
  private var entry: Entry?
  /// The same, uncounted.
  fileprivate(set) var running: Unmanaged<Entry>?

  init(name: String, place: Place) {
    self.name = name
    self.place = place
  }

  /// What a call needs of a function. Nothing in it changes, so that calls need not count what they use.
  final class Entry {
    let words: WordCode
    let result: ReferenceCode
    let frameSize: Int
    let captures: SlotList
    /// Which of the captures are references.
    let countedCaptures: [Bool]
    let references: SlotList

    fileprivate init(_ code: FunctionCode) {
      words = code.words
      result = code.result
      frameSize = code.frameSize
      captures = SlotList(code.captures.map(\.slot))
      countedCaptures = code.captures.map(\.isReference)
      references = SlotList(code.references)
    }

    deinit { for list in [captures, references] { list.slots.deallocate() } }
  }

  /// Slots in memory that stays where it is.
  struct SlotList {
    let slots: UnsafeMutablePointer<Int>
    let count: Int

    init(_ list: [Int]) {
      slots = .allocate(capacity: max(1, list.count))
      slots.initialize(from: list, count: list.count)
      count = list.count
    }
  }

  /// Compiles the code unless that was done.
  func ready() throws {
    if running == nil { try makeReady() }
  }

  /// Compiles the code and fixes what calls use.
  @inline(never)
  fileprivate func makeReady() throws {
    if let prepare {
      self.prepare = nil
      try prepare()
    }
    let entry = Entry(self)
    self.entry = entry
    running = Unmanaged.passUnretained(entry)
  }
}

extension Machine {
  /// A fresh frame for the code.
  @inline(__always)
  func push(_ code: FunctionCode, _ place: Place) throws -> Frame {
    if code.running == nil { try code.makeReady() }
    let (frameSize, references) = code.running.unsafelyUnwrapped._withUnsafeGuaranteedRef {
      ($0.frameSize, $0.references)
    }
    let state = self.state
    try spend(place)
    let frame = state.pointee.top
    let next = frame + frameSize
    if next > state.pointee.limit || state.pointee.depth >= state.pointee.depthLimit
      || Self.stackPointer < state.pointee.stackLimit
    {
      throw tooDeep(code, place)
    }
    state.pointee.top = next
    var index = 0
    while index < references.count {
      frame[references.slots[index]] = 0
      index &+= 1
    }
    return frame
  }

  /// A fresh frame with what `fill` puts into it; where that fails, the frame goes again.
  @inline(__always)
  func open(_ code: FunctionCode, _ place: Place, _ fill: (Frame) throws -> Void) throws -> Frame {
    let frame = try push(code, place)
    do { try fill(frame) } catch {
      pop(code, frame)
      throw error
    }
    return frame
  }

  /// The same for a function value, with what it captured. What fills the frame may let the function value go.
  @inline(__always)
  func open(_ function: FunctionObject, _ place: Place, _ fill: (Frame) throws -> Void) throws -> (
    callee: Unmanaged<FunctionCode>, frame: Frame
  ) {
    let callee = function.callee
    let frame = try push(function, place)
    do { try fill(frame) } catch {
      callee._withUnsafeGuaranteedRef { pop($0, frame) }
      throw error
    }
    return (callee, frame)
  }

  @inline(never)
  private func tooDeep(_ code: FunctionCode, _ place: Place) -> Trap {
    Trap(
      .limit, "the calls are nested too deeply (\(state.pointee.depth) calls)", place,
      hint: "does '\(code.name)' call itself without end?")
  }

  @inline(__always)
  func pop(_ code: FunctionCode, _ frame: Frame) {
    let references = code.running.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.references }
    // Variables go in the reverse order of their declarations.
    var index = references.count
    while index > 0 {
      index &-= 1
      (frame + references.slots[index]).reference.pointee = nil
    }
    state.pointee.top = frame
  }

  /// Adds the call to what is thrown through it.
  func trace(_ error: any Error, _ name: String, _ place: Place) -> any Error {
    if let trap = error as? Trap {
      isEnding = true
      if trap.place == nil { trap.place = place }
      if trap.calls.count < 100 { trap.calls.append((name, place)) }
    } else if let thrown = error as? ThrownError, thrown.calls.count < 100 {
      thrown.calls.append((name, place))
    }
    return error
  }

  /// What is thrown through a function of the library, as if it were thrown at the call.
  func moved(_ error: any Error, to place: Place) -> any Error {
    if let trap = error as? Trap {
      isEnding = true
      if trap.place.map({ $0.source < 0 }) ?? true { trap.place = place }
    } else if let thrown = error as? ThrownError, thrown.place.source < 0 {
      thrown.place = place
    }
    return error
  }

  /// Runs code in its frame, which it gives up after.
  @inline(__always)
  func words(_ code: FunctionCode, _ frame: Frame, _ place: Place) throws -> Int {
    state.pointee.depth &+= 1
    let word: Int
    do { word = try code.running.unsafelyUnwrapped._withUnsafeGuaranteedRef { try $0.words(frame) } } catch {
      throw leave(code, frame, after: error, place)
    }
    leave(code, frame)
    return word
  }

  @inline(__always)
  func result(_ code: FunctionCode, _ frame: Frame, _ place: Place) throws -> AnyObject? {
    state.pointee.depth &+= 1
    let object: AnyObject?
    do { object = try code.running.unsafelyUnwrapped._withUnsafeGuaranteedRef { try $0.result(frame) } } catch {
      throw leave(code, frame, after: error, place)
    }
    leave(code, frame)
    return object
  }

  @inline(__always)
  private func leave(_ code: FunctionCode, _ frame: Frame) {
    pop(code, frame)
    state.pointee.depth &-= 1
  }

  @inline(never)
  private func leave(_ code: FunctionCode, _ frame: Frame, after error: any Error, _ place: Place) -> any Error {
    let error = trace(error, code.name, place)
    leave(code, frame)
    return error
  }

  @inline(__always)
  func run(_ code: FunctionCode, _ frame: Frame, _ place: Place) throws -> Value {
    code.returnsReference ? Value(try result(code, frame, place)) : Value(word: try words(code, frame, place))
  }

  /// A fresh frame for a function value, with what it captured.
  @inline(__always)
  func push(_ function: FunctionObject, _ place: Place) throws -> Frame {
    try function.callee._withUnsafeGuaranteedRef { code in
      let frame = try push(code, place)
      let entry = code.running.unsafelyUnwrapped
      for index in function.captures.indices {
        entry._withUnsafeGuaranteedRef {
          store(function.captures[index], in: frame + $0.captures.slots[index], $0.countedCaptures[index])
        }
      }
      return frame
    }
  }

  /// Calls compiled code with values, from native code.
  func invoke(_ code: FunctionCode, _ arguments: [Value], _ place: Place) throws -> Value {
    let frame = try push(code, place)
    for (slot, value) in zip(code.parameters, arguments) { store(value, in: frame + slot.slot, slot.isReference) }
    return try run(code, frame, place)
  }

  func invoke(_ function: FunctionObject, _ arguments: [Value], _ place: Place) throws -> Value {
    let code = function.code
    let frame = try push(function, place)
    for (slot, value) in zip(code.parameters, arguments) { store(value, in: frame + slot.slot, slot.isReference) }
    return try run(code, frame, place)
  }

  /// Calls a function of one parameter.
  @inline(__always)
  func invoke(_ function: FunctionObject, _ argument: Value, _ place: Place) throws -> Value {
    let code = function.code
    let frame = try push(function, place)
    let slot = code.parameters[0]
    store(argument, in: frame + slot.slot, slot.isReference)
    return try run(code, frame, place)
  }

  /// Initializes a slot that holds nothing yet.
  @inline(__always)
  func store(_ value: Value, in slot: Address, _ isReference: Bool) {
    if isReference {
      UnsafeMutableRawPointer(slot).assumingMemoryBound(to: AnyObject?.self).initialize(to: value.reference)
    } else {
      slot.pointee = value.word
    }
  }
}
