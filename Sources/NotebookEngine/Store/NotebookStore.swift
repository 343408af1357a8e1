import Digests
import Foundation

/// What is kept of a notebook's runs: one record beside the report, and the results of long computations, which
/// notebooks of one folder share.
///
///     output/
///       imdb-rnn.html
///       .unroll/
///         notebooks/imdb-rnn         the record: for each run of a cell what it read and what it left
///         analyses/imdb-rnn          what checking found
///         computations/3f9a…         trainings and evaluations, by what they were computed from
///         values/81c0…               what names held after a cell, each content once; tensors as safetensors
public struct NotebookStore: Sendable {
  /// A stored file that isn't used, for a message.
  public struct Unusable: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      case unreadable, otherFormat, damaged
      case tooLarge(Int)
    }

    public var path: String
    public var reason: Reason
  }

  static let largestRecord = 1 << 28
  /// No model that trains on one machine has a state larger than this.
  static let largestComputation = 1 << 32

  private let folder: URL
  private let name: String
  private let report: @Sendable (Unusable) -> Void

  /// - Parameters:
  ///   - output: The folder of the reports.
  ///   - name: The notebook's file name without its extension, which the reports have too.
  ///   - report: Is told of each file that isn't used.
  public init(output: URL, name: String, report: @escaping @Sendable (Unusable) -> Void = { _ in }) {
    folder = output.appending(path: ".unroll")
    self.name = name
    self.report = report
  }

  // MARK: The record

  /// The notebook's record; an empty one where there is none that can be trusted.
  public func record() -> NotebookRecord {
    guard let bytes = content(of: recordFile(name)) else { return NotebookRecord() }
    if let record = try? JSONDecoder().decode(NotebookRecord.self, from: Data(bytes)) { return record }
    report(Unusable(path: recordFile(name).url.path, reason: .damaged))
    return NotebookRecord()
  }

  public func save(_ record: NotebookRecord) throws(AtomicFile.Failure) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(record) else { preconditionFailure("a record holds nothing that JSON can't") }
    try recordFile(name).write(Array(data))
  }

  /// What checking found of the notebook last.
  public func analysis() -> NotebookAnalysis? {
    content(of: analysisFile).flatMap { try? JSONDecoder().decode(NotebookAnalysis.self, from: Data($0)) }
  }

  public func save(_ analysis: NotebookAnalysis) throws(AtomicFile.Failure) {
    guard let data = try? JSONEncoder().encode(analysis) else {
      preconditionFailure("an analysis holds nothing that JSON can't")
    }
    try analysisFile.write(Array(data))
  }

  /// Keeps other runs of the notebook away; `nil` where there is one.
  public func lock() throws(AtomicFile.Failure) -> StoreLock? {
    try StoreLock(folder.appending(path: "notebooks/\(name).lock"))
  }

  // MARK: Computations

  /// The stored result, or `nil` where there is none that can be trusted.
  public func computation(_ key: SHA256Digest) -> [UInt8]? { content(of: computationFile(key)) }

  /// Stores a result in the place of an earlier one.
  public func saveComputation(_ bytes: [UInt8], for key: SHA256Digest) throws(AtomicFile.Failure) {
    try computationFile(key).write(bytes)
  }

  /// Removes results that nobody will ask for.
  func removeComputations(_ keys: [SHA256Digest]) {
    for key in keys { _ = Self.remove(computationFile(key).url) }
  }

  // MARK: Values

  /// What names hold, by its digest; `nil` where it isn't there or isn't what its digest says.
  func value(_ digest: SHA256Digest) -> [UInt8]? {
    guard let data = FileManager.default.contents(atPath: valueFile(digest).path) else { return nil }
    let bytes = [UInt8](data)
    if SHA256.digest(of: bytes) == digest { return bytes }
    report(Unusable(path: valueFile(digest).path, reason: .damaged))
    // So that the right content takes its place.
    _ = Self.remove(valueFile(digest))
    return nil
  }

  /// Keeps bytes under their digest, unless they are there.
  func saveValue(_ bytes: UnsafeRawBufferPointer, _ digest: SHA256Digest) throws(AtomicFile.Failure) {
    guard Self.size(of: valueFile(digest)) != bytes.count else { return }
    try AtomicFile.write(bytes, to: valueFile(digest))
  }

  // MARK: Size and removal

  /// The bytes that the notebook's record, its computations and values take.
  public var size: Int {
    let record = record()
    let files =
      [recordFile(name).url] + record.computations.map { computationFile($0).url } + record.values.map { valueFile($0) }
    return files.reduce(0) { $0 + Self.size(of: $1) }
  }

  /// Removes the notebook's record, and what it refers to as far as no other notebook does.
  ///
  /// - Returns: The number of bytes that were freed.
  public func clean() -> Int {
    let own = record().references
    let freed = Self.remove(recordFile(name).url) + Self.remove(analysisFile.url)
    return freed + removeUnused { own.contains($0) }
  }

  /// Removes what no notebook's record refers to.
  ///
  /// - Returns: The number of bytes that were freed.
  public func cleanUnused() -> Int { removeUnused { _ in true } }

  private func removeUnused(where isCandidate: (SHA256Digest) -> Bool) -> Int {
    let used = referencesInUse
    return ["computations", "values"].reduce(0) { freed, kind in
      let files = folder.appending(path: kind)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: files.path)) ?? []
      return names.reduce(freed) { freed, name in
        // What has no digest's name is a temporary file that a killed run left.
        if let key = SHA256Digest(hex: name), !isCandidate(key) || used.contains(key) { return freed }
        return freed + Self.remove(files.appending(path: name))
      }
    }
  }

  private var referencesInUse: Set<SHA256Digest> {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "notebooks").path)) ?? []
    return names.filter { !$0.hasSuffix(".lock") && !$0.hasSuffix(".tmp") }.reduce(into: []) { used, name in
      used.formUnion(NotebookStore(output: folder.deletingLastPathComponent(), name: name).record().references)
    }
  }

  // MARK: Files

  private func recordFile(_ name: String) -> SealedFile {
    SealedFile(
      url: folder.appending(path: "notebooks/\(name)"), format: "record \(NotebookRecord.format)",
      limit: Self.largestRecord)
  }

  private var analysisFile: SealedFile {
    SealedFile(url: folder.appending(path: "analyses/\(name)"), format: "analysis 1", limit: Self.largestRecord)
  }

  private func computationFile(_ key: SHA256Digest) -> SealedFile {
    SealedFile(
      url: folder.appending(path: "computations/\(key.hex)"), format: "computation 1", limit: Self.largestComputation)
  }

  private func valueFile(_ digest: SHA256Digest) -> URL { folder.appending(path: "values/\(digest.hex)") }

  private func content(of file: SealedFile) -> [UInt8]? {
    do throws(SealedFile.Fault) {
      return try file.read()
    } catch {
      let reason: Unusable.Reason =
        switch error {
        case .unreadable: .unreadable
        case .otherFormat: .otherFormat
        case .damaged: .damaged
        case .tooLarge(let size): .tooLarge(size)
        }
      report(Unusable(path: file.url.path, reason: reason))
      return nil
    }
  }

  private static func size(of url: URL) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int) ?? 0
  }

  private static func remove(_ url: URL) -> Int {
    let size = size(of: url)
    return (try? FileManager.default.removeItem(at: url)) == nil ? 0 : size
  }
}
