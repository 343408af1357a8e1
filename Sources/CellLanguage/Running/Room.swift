/// What a place of a cell asks before it makes a large value, and while it works long on one: whether the process has
/// room for it, and whether the cell is to stop.
final class Room {
  /// So many bytes make a value large. Of smaller ones the thread that watches the cell sees what they come to.
  static let largeValue = 64 << 20
  /// So many elements make an array large.
  static let largeCount = largeValue / MemoryLayout<Int>.stride

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
    let (bytes, isBeyondAll) = count.multipliedReportingOverflow(by: size)
    if isBeyondAll || bytes >= Self.largeValue { try machine.reserve(count: count, ofBytes: size, place) }
  }

  /// Throws where a text has no room to grow by so many bytes, and to have twice as many: it grows by doubling. Of
  /// small additions one is asked for in each doubling.
  @inline(__always)
  func admit(adding addition: Int, toBytes count: Int) throws {
    let grown = count + addition
    if grown >= Self.largeValue / 2,
      addition >= Self.largeValue / 8 || grown.leadingZeroBitCount != count.leadingZeroBitCount
    {
      try admit(grown, ofBytes: 2)
    }
  }
}

extension Array {
  /// Adds an element where the process has room for the array that it takes.
  @inline(__always)
  mutating func append(_ element: Element, in room: Room) throws {
    if count >= Room.largeCount, count == capacity { try room.admit(count, ofBytes: MemoryLayout<Element>.stride) }
    append(element)
  }
}

extension String {
  /// Adds a text where the process has room for the one that it makes.
  @inline(__always)
  mutating func append(_ addition: String, in room: Room) throws {
    try room.admit(adding: addition.utf8.count, toBytes: utf8.count)
    self += addition
  }
}
