import Foundation
import Synchronization

/// Memory for scalars, aligned to 64 bytes, that is kept for the next one who asks for as much.
///
/// A training step asks for the same blocks again and again. A large block fresh from the system costs more, page by page,
/// than the arithmetic that fills it.
enum ScalarMemory {
  /// Smaller blocks are left to the system's allocator, which keeps them itself.
  private static let smallestKept = 1 << 14

  /// Blocks of zeros from this size on come from the system, which gives out pages of zeros as they are written.
  private static let smallestUntouched = 16 << 20

  /// At most so many bytes are kept, and none of them in a larger block than this.
  private static let capacity = 512 << 20
  private static let largestKept = 64 << 20

  private struct Shelf {
    var blocks: [Int: [UnsafeMutableRawPointer]] = [:]
    var bytes = 0
  }

  // Blocks on the shelf belong to nobody, so they may cross threads.
  private struct Shelved: @unchecked Sendable { var shelf = Shelf() }
  private static let shelved = Mutex(Shelved())

  static func allocate(_ count: Int) -> UnsafeMutablePointer<Float> {
    let size = blockSize(count)
    let kept: UnsafeMutableRawPointer? = (smallestKept...largestKept).contains(size) ? take(size) : nil
    let block = kept ?? aligned_alloc(64, size)!
    return block.bindMemory(to: Float.self, capacity: count)
  }

  /// Zeros. A large block takes no memory where nobody writes to it: what an optimizer remembers of rows that never occur, say.
  static func allocateZeros(_ count: Int) -> UnsafeMutablePointer<Float> {
    let size = blockSize(count)
    if size >= smallestUntouched, let zeros = calloc(size, 1) {
      return zeros.bindMemory(to: Float.self, capacity: count)
    }
    let block = allocate(count)
    block.update(repeating: 0, count: count)
    return block
  }

  static func deallocate(_ block: UnsafeMutablePointer<Float>, count: Int) {
    let size = blockSize(count)
    if !(smallestKept...largestKept).contains(size) || !keep(block, size) { free(block) }
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
