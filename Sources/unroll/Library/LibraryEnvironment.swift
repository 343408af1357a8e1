import CellLanguage
import Charts
import Datasets
import Digests
import Foundation
import NetworkCharts
import NeuralNetworks
import NotebookDocument
import NotebookEngine

/// Surrounds each cell with the network library's runtime and the folders that data comes from.
final class LibraryEnvironment: CellEnvironment {
  let threads: Int
  private let notebookFolder: String
  private let dataFolder: String?
  private let checkpointInterval: Duration
  private let resumesTrainings: Bool
  private let store: NotebookStore?
  private let profile: TimeProfile?
  private let console: Console
  private var filesRead = FileLog()
  private var networkFiles = NetworkFileLog()
  private let digests = FileDigests()
  private var ledger: ComputationLedger?
  /// What was stored by this object: a run that trusts nothing stored may go on from it.
  private let savedHere = SavedComputations()

  /// - Parameters:
  ///   - notebookFolder: Where cells read and write files.
  ///   - store: Where trainings and measurements keep what they have reached.
  ///   - resumesTrainings: Whether trainings go on from what is stored of them.
  ///   - profile: Receives the time that layers take.
  init(
    notebookFolder: String, resources: ResourceOptions, store: NotebookStore?, resumesTrainings: Bool = true,
    profile: TimeProfile? = nil, console: Console
  ) {
    self.resumesTrainings = resumesTrainings
    self.store = store
    self.profile = profile
    threads = resources.threads ?? Runtime.coreCount
    self.notebookFolder = notebookFolder
    dataFolder = resources.dataDir
    checkpointInterval = .seconds(resources.checkpoint)
    self.console = console
  }

  var surroundings: String { "\(ProgramIdentity.build)\n\(ProgramIdentity.processor)" }

  func run(in scope: CellScope, _ body: () -> Void) {
    let ledger = scope.identity.flatMap { identity in
      store.map { store in
        ComputationLedger(
          store: store, identity: identity, interval: checkpointInterval,
          mayLoad: { [resumesTrainings, savedHere] in resumesTrainings || savedHere.contains($0) },
          saved: { [savedHere] in savedHere.insert($0) },
          failed: { [console] in console.error(Wording.notStored($0)) })
      }
    }
    self.ledger = ledger
    let (locations, networkFiles) = (locations, networkFiles)
    let files = FileAccess(
      noteRead: { networkFiles.noteRead($0, $1) }, noteWritten: { networkFiles.noteWritten($0) },
      resolve: { try locations.permittedPath($0) })
    let runtime = Runtime(
      seed: scope.seed, stream: scope.stream, observer: TrainingReport(scope: scope, console: console),
      output: scope.print, files: files, threads: threads, profile: profile,
      isCancelled: scope.isCancelled, nextCheckpoint: { ledger?.next() })
    Runtime.$current.withValue(runtime) {
      DataLocations.$current.withValue(locations) { body() }
    }
  }

  private var locations: DataLocations {
    DataLocations(notebookDirectory: notebookFolder, dataDirectory: dataFolder, filesRead: filesRead)
  }

  func takeTraces() -> LibraryTraces {
    let data = filesRead.entries.map { file in
      CellTrace.FileRead(name: file.name, path: file.path, digest: file.sha256, byteCount: file.byteCount)
    }
    let written = networkFiles.written
    // What the cell wrote itself is nothing that it depends on.
    let read = (data + networkFiles.read).filter { !written.contains($0.path) }
    (filesRead, networkFiles) = (FileLog(), NetworkFileLog())
    return LibraryTraces(files: read, written: written.sorted(), computations: ledger?.kept ?? [])
  }

  /// A data set is looked for again in its folders, since an earlier one may have it by now.
  func fileDigest(_ path: String) -> SHA256Digest? {
    let name = URL(fileURLWithPath: path).lastPathComponent
    let isDataSet = locations.dataFolders.contains { "\($0)/\(name)" == path }
    let places = isDataSet ? locations.dataFolders.map { "\($0)/\(name)" } : [path]
    return places.first { FileManager.default.fileExists(atPath: $0) }.flatMap { digests[$0] }
  }

  func form(of value: Any) -> HostForm? { LibraryStorage.form(of: value) }
  func value(of form: HostForm) throws -> Any { try LibraryStorage.value(of: form) }
  func parts(of object: AnyObject) -> [AnyObject]? { LibraryStorage.parts(of: object) }

  func display(_ value: CellValue) -> Display {
    switch value.host {
    case let chart as Chart:
      Display(kind: .figure, plainText: chart.description, others: [.chart: Self.json(chart)])
    case let table as Table:
      Display(kind: .table, plainText: table.description, others: [.table: Self.json(table)])
    default:
      Display(kind: .value, plainText: value.debugDescription)
    }
  }

  /// The keys are sorted, so that equal values have equal texts.
  private static func json(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      preconditionFailure("charts and tables hold nothing that JSON can't: \(error)")
    }
  }
}
