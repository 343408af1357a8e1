import ArgumentParser
import Foundation
import NeuralNetworks

/// Times training steps and predictions of classifiers of sequences, by itself or beside Keras and PyTorch.
@main
struct UnrollBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unroll-benchmark",
    abstract: "Times training steps and predictions, by itself or beside Keras and PyTorch.",
    discussion: """
      Each round times every model once with every peer, so that a machine that becomes slower or faster is so for all of \
      them. What is stated is the median of the rounds. The first round is not counted.

      Keras and PyTorch run in virtual environments of Python, which are made in the folder .build/peers the first time.
      """)

  @Option(help: "Models, separated by commas: \(BenchmarkModel.allCases.map(\.rawValue).joined(separator: ", ")).")
  var models = BenchmarkModel.allCases.map(\.rawValue).joined(separator: ",")

  @Option(help: "The file imdb.npz; without it tokens are drawn at random, with padding as in those reviews.")
  var data: String?

  @Option(help: "A file to which the measurements are written as a list of JSON objects.")
  var json: String?

  @Flag(help: "Time Keras and PyTorch as well.") var peers = false

  @Option(help: "The folder with the virtual environments keras and torch, which are made there if it has none.")
  var environments = ".build/peers"

  @Option(help: "How many rounds are counted.") var rounds = 5
  @Option(help: "Training steps in a round.") var steps = 40
  @Option(help: "Predicted batches of 32 in a round.") var batches = 100
  @Option(help: "Size of the vocabulary.") var vocabulary = 10_000
  @Option(help: "Length of the sequences.") var length = 500
  @Option(help: "Sequences in a training step.") var batch = 64
  @Option(help: "Width of the embedding.") var embedding = 128
  @Option(help: "Units of each recurrent layer, and filters.") var units = 64
  @Option(help: "Threads; by default one for each core.") var threads: Int?
  @Flag(help: "Time the preparation of data as well: reviews (with --data), text and series.") var preparation = false
  @Flag(help: "Print where this package's time went, by layer and phase.") var profile = false

  func validate() throws {
    for (name, value) in [
      ("rounds", rounds), ("steps", steps), ("batches", batches), ("length", length), ("batch", batch),
      ("embedding", embedding), ("units", units), ("threads", threads ?? 1),
    ] where value < 1 {
      throw ValidationError("--\(name) has to be at least 1.")
    }
    guard vocabulary > 3 else { throw ValidationError("--vocabulary has to be at least 4.") }
    _ = try chosenModels()
  }

  func run() throws {
    let sizes = WorkloadSizes(
      vocabulary: vocabulary, length: length, batch: batch, embedding: embedding, units: units, steps: steps,
      batches: batches)
    let workload = try data.map { try Workload(sizes, reviews: $0) } ?? Workload(sizes)
    let times = profile ? TimeProfile() : nil
    var contenders: [any Contender] = [try UnrollContender(workload, threads: threads, profile: times)]
    if peers {
      contenders += try PythonPeer.all(
        PythonEnvironments(folder: URL(fileURLWithPath: environments)), workload, threads: threads, note: note)
    }

    let benchmark = Benchmark(models: try chosenModels(), contenders: contenders, rounds: rounds)
    let measurements = try benchmark.run(note: note)
    let work = try chosenWork(workload)
    print(BenchmarkTable(measurements, work: work, peak: MachinePeak.measured(threads: threads)).text)
    if preparation { print(try DataPreparation.measured(reviews: data, sizes).text) }
    if let times { print(times) }
    if let json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try encoder.encode(measurements).write(to: URL(fileURLWithPath: json))
    }
  }

  private func note(_ message: String) { FileHandle.standardError.write(Data((message + "\n").utf8)) }

  private func chosenModels() throws -> [BenchmarkModel] {
    try models.split(separator: ",").map { name in
      guard let model = BenchmarkModel(rawValue: String(name)) else {
        throw ValidationError("There is no model '\(name)'.")
      }
      return model
    }
  }

  private func chosenWork(_ workload: Workload) throws -> [BenchmarkModel: Double] {
    let counts = workload.counts
    return Dictionary(uniqueKeysWithValues: try chosenModels().map { ($0, $0.operations(workload.sizes, counts)) })
  }
}
