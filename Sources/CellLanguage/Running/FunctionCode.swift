/// The compiled code of a function, method, initializer or closure, for one choice of its generic arguments.
final class FunctionCode {
  let name: String
  let place: Place
  /// The function that it was compiled from, where that is compiled once.
  var origin: Function?
  var frameSize = 1
  /// Slots that hold references and have to be empty before the code runs; all reference slots are released after.
  var localReferences: [Int] = []
  var references: [Int] = []
  /// The slots of the parameters in order, `self` first where there is one.
  var parameters: [(slot: Int, isReference: Bool)] = []
  /// The slots of the captured variables.
  var captures: [(slot: Int, isReference: Bool)] = []
  var returnsReference = false
  /// Runs the code in a frame whose parameters are set.
  var words: WordCode = { _ in throw Trap(.notChecked, "a function ran before it was compiled") }
  var result: ReferenceCode = { _ in throw Trap(.notChecked, "a function ran before it was compiled") }
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
    let parameters: SlotList
    let captures: SlotList
    /// Which of the captures are references.
    let countedCaptures: [Bool]
    /// Slots to empty before the code runs, and slots to release after it.
    let cleared: SlotList
    let released: SlotList

    fileprivate init(_ code: FunctionCode) {
      words = code.words
      result = code.result
      frameSize = code.frameSize
      parameters = SlotList(code.parameters.map(\.slot))
      captures = SlotList(code.captures.map(\.slot))
      countedCaptures = code.captures.map(\.isReference)
      cleared = SlotList(code.localReferences)
      released = SlotList(code.references)
    }

    deinit { for list in [parameters, captures, cleared, released] { list.slots.deallocate() } }
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
    let (frameSize, cleared) = code.running.unsafelyUnwrapped._withUnsafeGuaranteedRef { ($0.frameSize, $0.cleared) }
    let state = self.state
    try spend(place)
    let frame = state.pointee.top
    let next = frame + frameSize
    state.pointee.depth &+= 1
    if next > state.pointee.limit || state.pointee.depth > state.pointee.depthLimit
      || Self.stackPointer < state.pointee.stackLimit
    {
      throw tooDeep(code, place)
    }
    state.pointee.top = next
    var index = 0
    while index < cleared.count {
      frame[cleared.slots[index]] = 0
      index &+= 1
    }
    return frame
  }

  @inline(never)
  private func tooDeep(_ code: FunctionCode, _ place: Place) -> Trap {
    state.pointee.depth &-= 1
    return Trap(
      .limit, "the calls are nested too deeply (\(state.pointee.depth) calls)", place,
      hint: "does '\(code.name)' call itself without end?")
  }

  @inline(__always)
  func pop(_ code: FunctionCode, _ frame: Frame) {
    let released = code.running.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.released }
    // Variables go in the reverse order of their declarations.
    var index = released.count
    while index > 0 {
      index &-= 1
      (frame + released.slots[index]).reference.pointee = nil
    }
    state.pointee.top = frame
    state.pointee.depth &-= 1
  }

  /// Adds the call to what is thrown through it.
  @inline(never)
  func trace(_ error: any Error, _ code: FunctionCode, _ place: Place) -> any Error {
    if let trap = error as? Trap {
      isEnding = true
      if trap.place == nil { trap.place = place }
      if trap.calls.count < 100 { trap.calls.append((code.name, place)) }
    } else if let thrown = error as? ThrownError, thrown.calls.count < 100 {
      thrown.calls.append((code.name, place))
    }
    return error
  }

  /// Runs code in its frame, which it gives up after.
  @inline(__always)
  func words(_ code: FunctionCode, _ frame: Frame, _ place: Place) throws -> Int {
    defer { pop(code, frame) }
    do { return try code.running.unsafelyUnwrapped._withUnsafeGuaranteedRef { try $0.words(frame) } } catch {
      throw trace(error, code, place)
    }
  }

  @inline(__always)
  func result(_ code: FunctionCode, _ frame: Frame, _ place: Place) throws -> AnyObject? {
    defer { pop(code, frame) }
    do { return try code.running.unsafelyUnwrapped._withUnsafeGuaranteedRef { try $0.result(frame) } } catch {
      throw trace(error, code, place)
    }
  }

  /// A fresh frame for a function value, with what it captured.
  @inline(__always)
  func push(_ function: FunctionObject, _ place: Place) throws -> Frame {
    let code = function.code
    let frame = try push(code, place)
    let entry = code.running.unsafelyUnwrapped
    for index in function.captures.indices {
      entry._withUnsafeGuaranteedRef {
        store(function.captures[index], in: frame + $0.captures.slots[index], $0.countedCaptures[index])
      }
    }
    return frame
  }

  /// Calls compiled code with values, from native code.
  func invoke(_ code: FunctionCode, _ arguments: [Value], _ place: Place) throws -> Value {
    let frame = try push(code, place)
    for (slot, value) in zip(code.parameters, arguments) { store(value, in: frame + slot.slot, slot.isReference) }
    return code.returnsReference ? Value(try result(code, frame, place)) : Value(word: try words(code, frame, place))
  }

  func invoke(_ function: FunctionObject, _ arguments: [Value], _ place: Place) throws -> Value {
    let code = function.code
    let frame = try push(function, place)
    for (slot, value) in zip(code.parameters, arguments) { store(value, in: frame + slot.slot, slot.isReference) }
    return code.returnsReference ? Value(try result(code, frame, place)) : Value(word: try words(code, frame, place))
  }

  /// Calls a function of one parameter.
  @inline(__always)
  func invoke(_ function: FunctionObject, _ argument: Value, _ place: Place) throws -> Value {
    let code = function.code
    let frame = try push(function, place)
    let slot = code.parameters[0]
    store(argument, in: frame + slot.slot, slot.isReference)
    return code.returnsReference ? Value(try result(code, frame, place)) : Value(word: try words(code, frame, place))
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
