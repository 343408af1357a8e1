import Synchronization

/// Where the time of trainings, evaluations and predictions goes, by layer and phase.
///
///     let profile = TimeProfile()
///     try Runtime.$current.withValue(Runtime(profile: profile)) { try model.fit(x, y) }
///     print(profile)
///
/// Measuring costs two readings of the clock for each layer and step.
public final class TimeProfile: Sendable {
  /// What is done with a layer, or around the layers.
  public enum Phase: String, Sendable, Codable, CaseIterable {
    /// The batch is put together.
    case data
    case forward
    case loss
    /// Gradients are found.
    case backward
    /// Parameters are changed.
    case update
    case metrics
  }

  /// The time that one phase of one part took altogether.
  public struct Entry: Sendable, Codable, Equatable {
    /// The layer's name; for what no layer does, the name of the phase.
    public let part: String

    /// What was done.
    public let phase: Phase

    /// The time of all occurrences together, in seconds.
    public let seconds: Double

    /// How often it was done.
    public let count: Int
  }

  private struct Key: Hashable {
    let part: String
    let phase: Phase
  }

  private let times = Mutex<[Key: (seconds: Double, count: Int)]>([:])

  /// A profile that holds nothing yet.
  public init() {}

  /// What took longest first.
  public var entries: [Entry] {
    times.withLock { times in
      times.map { Entry(part: $0.part, phase: $0.phase, seconds: $1.seconds, count: $1.count) }
        .sorted { ($1.seconds, $0.part, $0.phase.rawValue) < ($0.seconds, $1.part, $1.phase.rawValue) }
    }
  }

  func add(_ seconds: Double, to part: String?, _ phase: Phase) {
    times.withLock { times in
      let key = Key(part: part ?? phase.rawValue, phase: phase)
      let before = times[key] ?? (0, 0)
      times[key] = (before.seconds + seconds, before.count + 1)
    }
  }
}

extension TimeProfile: CustomStringConvertible {
  /// A table with a line for each part and phase.
  public var description: String {
    let entries = entries
    let total = entries.reduce(0) { $0 + $1.seconds }
    let width = (entries.map(\.part.count).max() ?? 0) + 2
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    func aligned(_ number: Double, digits: Int, _ width: Int) -> String {
      let scale = digits == 0 ? 1.0 : 1000
      let rounded = (number * scale).rounded() / scale
      let text = digits == 0 ? "\(Int(rounded))" : "\(rounded)"
      return String(repeating: " ", count: max(0, width - text.count)) + text
    }
    let lines = entries.map { entry in
      padded(entry.part, width) + padded(entry.phase.rawValue, 10) + aligned(entry.seconds, digits: 3, 10) + " s"
        + aligned(total == 0 ? 0 : 100 * entry.seconds / total, digits: 0, 5) + " %"
        + aligned(1000 * entry.seconds / Double(entry.count), digits: 3, 10) + " ms each"
    }
    return lines.joined(separator: "\n")
  }
}

extension Runtime {
  /// Does `work` and enters its time, if there is a profile.
  func measure<Result>(
    _ phase: TimeProfile.Phase, of part: String? = nil, _ work: () throws -> Result
  ) rethrows -> Result {
    guard let profile else { return try work() }
    let start = ContinuousClock.now
    defer { profile.add((ContinuousClock.now - start).seconds, to: part, phase) }
    return try work()
  }
}
