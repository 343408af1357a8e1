import Foundation
import Synchronization

/// Memory for scalars, aligned to 64 bytes, that is kept for the next one who asks for as much.
///
/// A training step asks for the same blocks again and again. A large block fresh from the system costs more, page by page,
/// than the arithmetic that fills it.
enum ScalarMemory {
  /// Smaller blocks are left to the system's allocator, which keeps them itself.
  private static let smallestKept = 1 << 14

  /// At most so many bytes are kept.
  private static let capacity = 512 << 20

  private struct Shelf {
    var blocks: [Int: [UnsafeMutableRawPointer]] = [:]
    var bytes = 0
  }

  // Blocks on the shelf belong to nobody, so they may cross threads.
  private struct Shelved: @unchecked Sendable { var shelf = Shelf() }
  private static let shelved = Mutex(Shelved())

  static func allocate(_ count: Int) -> UnsafeMutablePointer<Float> {
    let size = blockSize(count)
    let kept: UnsafeMutableRawPointer? = size < smallestKept ? nil : take(size)
    let block = kept ?? UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 64)
    return block.bindMemory(to: Float.self, capacity: count)
  }

  static func deallocate(_ block: UnsafeMutablePointer<Float>, count: Int) {
    let size = blockSize(count)
    if size < smallestKept || !keep(block, size) { UnsafeMutableRawPointer(block).deallocate() }
  }

  /// Sizes come in eight steps from one power of two to the next, so that requests which differ a little share blocks.
  private static func blockSize(_ count: Int) -> Int {
    let bytes = max(count * 4, 64)
    let step = max(64, (1 << (Int.bitWidth - 1 - bytes.leadingZeroBitCount)) / 8)
    return (bytes + step - 1) / step * step
  }

  private static func take(_ size: Int) -> UnsafeMutableRawPointer? {
    nonisolated(unsafe) var block: UnsafeMutableRawPointer?
    shelved.withLock { state in
      block = state.shelf.blocks[size]?.popLast()
      if block != nil { state.shelf.bytes -= size }
    }
    return block
  }

  private static func keep(_ block: UnsafeMutablePointer<Float>, _ size: Int) -> Bool {
    nonisolated(unsafe) let block = UnsafeMutableRawPointer(block)
    return shelved.withLock { state in
      guard state.shelf.bytes + size <= capacity else { return false }
      state.shelf.blocks[size, default: []].append(block)
      state.shelf.bytes += size
      return true
    }
  }
}
