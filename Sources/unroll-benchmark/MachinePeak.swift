import CTensorKernels
import Foundation
import NeuralNetworks

/// The fp32 operations that the machine can do in a second.
enum MachinePeak {
  /// Measured with loops of independent multiplications and additions in registers, one on each of `threads` threads.
  static func measured(threads: Int?) -> Double {
    let operations = Int(tk_kernels_best().pointee.multiply_add_operations)
    let count = threads ?? Runtime.coreCount
    let rounds = 20_000_000
    let clock = ContinuousClock()
    let best = (0..<3).map { _ in
      clock.measure {
        DispatchQueue.concurrentPerform(iterations: count) { _ in _ = tk_kernels_best().pointee.multiply_add(rounds) }
      }
    }.min()!
    return Double(count) * Double(rounds) * Double(operations) / (best / .seconds(1))
  }
}
