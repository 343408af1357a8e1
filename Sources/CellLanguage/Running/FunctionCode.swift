/// The compiled code of a function, method, initializer or closure, for one choice of its generic arguments.
final class FunctionCode {
  let name: String
  let place: Place
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

  init(name: String, place: Place) {
    self.name = name
    self.place = place
  }

  @inline(__always)
  func ready() throws {
    if let prepare {
      self.prepare = nil
      try prepare()
    }
  }
}

extension Machine {
  /// A fresh frame for the code.
  @inline(__always)
  func push(_ code: FunctionCode, _ place: Place) throws -> Frame {
    if code.prepare != nil { try code.ready() }
    let state = self.state
    try spend(place)
    let frame = state.pointee.top
    let next = frame + code.frameSize
    state.pointee.depth &+= 1
    if next > state.pointee.limit || state.pointee.depth > state.pointee.depthLimit
      || Self.stackPointer < state.pointee.stackLimit
    {
      state.pointee.depth &-= 1
      throw Trap(
        .limit, "the calls are nested too deeply (\(state.pointee.depth) calls)", place,
        hint: "does '\(code.name)' call itself without end?")
    }
    state.pointee.top = next
    for slot in code.localReferences { frame[slot] = 0 }
    return frame
  }

  @inline(__always)
  func pop(_ code: FunctionCode, _ frame: Frame) {
    // Variables go in the reverse order of their declarations.
    for slot in code.references.reversed() { (frame + slot).reference.pointee = nil }
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

  /// Calls compiled code with values, from native code.
  func invoke(_ code: FunctionCode, captures: [Value] = [], _ arguments: [Value], _ place: Place) throws -> Value {
    let frame = try push(code, place)
    for (slot, value) in zip(code.captures, captures) { store(value, in: frame + slot.slot, slot.isReference) }
    for (slot, value) in zip(code.parameters, arguments) { store(value, in: frame + slot.slot, slot.isReference) }
    defer { pop(code, frame) }
    do {
      return code.returnsReference ? Value(try code.result(frame)) : Value(word: try code.words(frame))
    } catch {
      throw trace(error, code, place)
    }
  }

  func invoke(_ function: FunctionObject, _ arguments: [Value], _ place: Place) throws -> Value {
    try invoke(function.code, captures: function.captures, arguments, place)
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
