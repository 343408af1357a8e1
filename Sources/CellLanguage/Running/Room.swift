/// What a place of a cell asks before it makes a large value, and while it works long on one: whether the process has
/// room for it, and whether the cell is to stop.
final class Room {
  /// So many parts make a value large. Of smaller ones the thread that watches the cell sees what they come to.
  static let large = 1 << 23

  private let machine: Machine
  let place: Place

  init(_ machine: Machine, _ place: Place) {
    self.machine = machine
    self.place = place
  }

  /// Throws where the cell is to stop.
  @inline(__always)
  func heed() throws { try machine.heed(place) }

  /// Throws where the process has no room for a value of so many parts.
  @inline(__always)
  func admit(_ count: Int, ofBytes size: Int = MemoryLayout<Int>.stride) throws {
    if count >= Self.large || size > MemoryLayout<Int>.stride {
      try machine.reserve(count: count, ofBytes: size, place)
    }
  }

  /// Throws where a text has no room to grow by so many bytes. Of small additions one is asked for in each doubling.
  @inline(__always)
  func admitText(_ count: Int, adding addition: Int) throws {
    let grown = count + addition
    if grown >= Self.large, addition >= Self.large || grown.leadingZeroBitCount != count.leadingZeroBitCount {
      try machine.reserve(count: grown, ofBytes: 2, place)
    }
  }
}

extension Array {
  /// Adds an element where the process has room for the array that it takes.
  @inline(__always)
  mutating func append(_ element: Element, in room: Room) throws {
    if count >= Room.large, count == capacity { try room.admit(count, ofBytes: MemoryLayout<Element>.stride) }
    append(element)
  }
}
