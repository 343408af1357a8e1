import Foundation

/// What surrounds a computation: random numbers, where progress and output go, whether to stop.
///
/// The runtime is task-local. A program that embeds the library installs one for a piece of work:
///
///     let runtime = Runtime(seed: 42, stream: "training")
///     try Runtime.$current.withValue(runtime) {
///       try model.fit(x, y)
///     }
public final class Runtime: Sendable {
  @TaskLocal public static var current: Runtime = Runtime()

  /// Where initial weights, shuffling and dropout draw from.
  public let random: RandomStream

  /// Who is told how training goes.
  public let observer: any TrainingObserver

  /// Writes what printing functions (`model.summary()`) print, which ends with a newline.
  public let output: @Sendable (String) -> Void

  /// Where files may be read and written.
  public let files: FileAccess

  /// How many threads a computation may use. The result doesn't depend on it.
  public let threads: Int

  /// Where times are entered, if anybody wants to know.
  public let profile: TimeProfile?

  /// Asked before each batch; a training that is cancelled throws `NetworkError.cancelled`.
  public let isCancelled: @Sendable () -> Bool

  /// The place where the next training or measurement keeps what it reached, to go on there when it was cut off.
  public let nextCheckpoint: @Sendable () -> Checkpoint?

  /// - Parameters:
  ///   - seed: together with `stream` determines every random number.
  ///   - stream: the name of this work's own stream, so that other work doesn't shift its numbers.
  ///   - observer: default draws a bar for each epoch on standard error, if that is a terminal, else prints one line.
  ///   - output: default writes to standard output.
  ///   - files: default allows every path.
  ///   - threads: default is the number of cores.
  ///   - profile: receives the time that each layer takes; default is none.
  ///   - nextCheckpoint: default keeps nothing.
  public init(
    seed: Int = 0, stream: String = "", observer: any TrainingObserver = ProgressLog(),
    output: @escaping @Sendable (String) -> Void = { print($0, terminator: "") },
    files: FileAccess = FileAccess(), threads: Int = Runtime.coreCount, profile: TimeProfile? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false },
    nextCheckpoint: @escaping @Sendable () -> Checkpoint? = { nil }
  ) {
    self.random = RandomStream(seed: seed, name: stream)
    self.observer = observer
    self.output = output
    self.files = files
    self.threads = max(1, threads)
    self.profile = profile
    self.isCancelled = isCancelled
    self.nextCheckpoint = nextCheckpoint
  }

  /// A runtime like this one that draws from another random stream and tells another observer.
  ///
  /// - Parameters:
  ///   - threads: default is as many as this one has.
  ///   - nextCheckpoint: default is this one's.
  func with(
    random: RandomStream, observer: any TrainingObserver, threads: Int? = nil,
    nextCheckpoint: (@Sendable () -> Checkpoint?)? = nil
  ) -> Runtime {
    Runtime(
      random: random, observer: observer, output: output, files: files, threads: threads ?? self.threads,
      profile: profile, isCancelled: isCancelled, nextCheckpoint: nextCheckpoint ?? self.nextCheckpoint)
  }

  private init(
    random: RandomStream, observer: any TrainingObserver, output: @escaping @Sendable (String) -> Void,
    files: FileAccess, threads: Int, profile: TimeProfile?, isCancelled: @escaping @Sendable () -> Bool,
    nextCheckpoint: @escaping @Sendable () -> Checkpoint?
  ) {
    self.random = random
    self.observer = observer
    self.output = output
    self.files = files
    self.threads = threads
    self.profile = profile
    self.isCancelled = isCancelled
    self.nextCheckpoint = nextCheckpoint
  }
}

/// Starts the current runtime's random stream afresh, as a notebook's seed does.
public func setRandomSeed(_ seed: Int) {
  Runtime.current.random.state = RandomStream(seed: seed).state
}

extension Runtime {
  /// The number of cores that this process may run on.
  public static var coreCount: Int { ProcessInfo.processInfo.activeProcessorCount }
}
