import struct Foundation.Date

/// Where a report comes from: everything that may differ from run to run.
public struct Provenance: Codable, Hashable, Sendable {
  /// A name and its value, in the order in which a reader wants them.
  public struct Fact: Codable, Hashable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A data file that the run read.
  public struct DataFile: Codable, Hashable, Sendable {
    public var name: String
    /// SHA-256 in hexadecimal digits.
    public var digest: String
    public var byteCount: Int

    public init(name: String, digest: String, byteCount: Int) {
      self.name = name
      self.digest = digest
      self.byteCount = byteCount
    }
  }

  /// Versions of the program and what it is built of.
  public var versions: [Fact]
  /// System, processor, cores, memory.
  public var machine: [Fact]
  /// The seed that the run used.
  public var seed: Int?
  /// The parameters that the run used, after `--set`.
  public var parameters: [Parameter]
  public var dataFiles: [DataFile]
  public var startedAt: Date
  /// How long the run took, cells and all.
  public var duration: Duration

  public init(
    versions: [Fact] = [], machine: [Fact] = [], seed: Int? = nil, parameters: [Parameter] = [],
    dataFiles: [DataFile] = [], startedAt: Date, duration: Duration = .zero
  ) {
    self.versions = versions
    self.machine = machine
    self.seed = seed
    self.parameters = parameters
    self.dataFiles = dataFiles
    self.startedAt = startedAt
    self.duration = duration
  }
}
