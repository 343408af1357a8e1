import CTensorKernels
import Foundation

/// Calls `body` once for each index below `count`, on the current runtime's threads, and returns when all are done.
///
/// The indices are taken in no certain order, so `body` must not depend on one, and what it writes for different indices
/// must lie apart. How work is divided into indices never depends on the number of threads: neither then do the results.
func inParallel(_ count: Int, _ body: (Int) -> Void) {
  withoutActuallyEscaping(body) { body in
    withUnsafePointer(to: body) { body in
      tk_thread_pool_run(
        Workers.pool.pointer, Int32(clamping: Runtime.current.threads), count,
        { context, index in context!.assumingMemoryBound(to: ((Int) -> Void).self).pointee(index) },
        UnsafeMutableRawPointer(mutating: body))
    }
  }
}

/// The same for ranges of `grain` indices; the last one may be shorter.
func inParallel(_ count: Int, grain: Int, _ body: (Range<Int>) -> Void) {
  inParallel((count + grain - 1) / grain) { block in
    body(block * grain..<min(count, (block + 1) * grain))
  }
}

/// The same where the work of an index falls from the first to the last: they are dealt out to the threads in turn, there and
/// back again, so that each begins with as much as the others.
///
/// - Parameter work: is done as well, once.
func inParallel(dealing count: Int, besides work: () -> Void = {}, _ body: (Int) -> Void) {
  let threads = Runtime.current.threads
  var shares = [[Int]](repeating: [], count: threads)
  for index in 0...count {
    let (round, place) = index.quotientAndRemainder(dividingBy: threads)
    shares[round.isMultiple(of: 2) ? place : threads - 1 - place].append(index)
  }
  // Where the numbers differ, the last shares are larger.
  let order = shares.sorted { $0.count < $1.count }.joined().map { $0 }
  inParallel(count + 1) { order[$0] < count ? body(order[$0]) : work() }
}

/// The threads that share the loops of this process, one for each core.
private struct Workers: @unchecked Sendable {
  static let pool = Workers(pointer: tk_thread_pool_create(Int32(clamping: Runtime.coreCount)))

  let pointer: OpaquePointer
}
