import CTensorKernels

/// The arithmetic kernels for this processor: C, compiled for several instruction sets and chosen when first used.
///
/// The functions take raw memory and work on one thread; the types of this folder give them shapes and spread them over
/// the cores.
struct Kernels: @unchecked Sendable {  // a C table that never changes
  /// The instruction sets that the kernels are compiled for, from what every processor has upwards.
  enum Level: CaseIterable {
    case baseline, x86v3, x86v4

    fileprivate var tag: tk_level {
      switch self {
      case .baseline: TK_BASELINE
      case .x86v3: TK_X86_64_V3
      case .x86v4: TK_X86_64_V4
      }
    }
  }

  let table: tk_kernels

  /// The fastest kernels that this processor can run.
  static let best = Kernels(table: tk_kernels_best().pointee)

  private init(table: tk_kernels) { self.table = table }

  /// `nil` where this processor doesn't have the level.
  init?(_ level: Level) {
    guard let table = tk_kernels_at(level.tag) else { return nil }
    self.table = table.pointee
  }

  /// The name of the instruction set.
  var name: String { String(cString: table.name) }
}
