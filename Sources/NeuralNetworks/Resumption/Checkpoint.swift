import Foundation

/// A place where a long computation keeps what it has reached, so that it can go on there after it was cut off.
///
/// The program that embeds the library gives one to each computation, and sees to it that a computation finds only
/// what the very same one has left: same program, same data, same state of the random numbers.
public struct Checkpoint: Sendable {
  /// What was kept last; `nil` if there is nothing that can be trusted.
  public let load: @Sendable () -> Data?

  /// Keeps bytes in the place of earlier ones.
  public let save: @Sendable (Data) -> Void

  /// How long a computation may go on without keeping what it has reached.
  public let interval: Duration

  /// - Parameter interval: default is a minute.
  public init(
    interval: Duration = .seconds(60), load: @escaping @Sendable () -> Data?, save: @escaping @Sendable (Data) -> Void
  ) {
    self.interval = interval
    self.load = load
    self.save = save
  }
}
