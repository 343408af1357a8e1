import Dispatch

/// Runs the trials of a comparison: side by side where models can be copied, else one after the other.
///
/// A trial's random stream, data and model are its own, so that its bits depend neither on the others nor on where it runs.
struct TrialRunner: Sendable {
  private struct Trial {
    let model: Int
    let number: Int
    let random: RandomStream

    /// Where the trial's training keeps what it reached.
    let checkpoint: Checkpoint?
  }

  private let names: [String]
  private let training: TrialTraining
  private let seeds: Int
  private let runtime = Runtime.current
  private let trials: [Trial]

  init(models: [Model], training: TrialTraining, seeds: Int) throws {
    names = models.map(\.name)
    self.training = training
    self.seeds = seeds
    // Trials of the same number begin with the same stream, whatever the model.
    let streams = (0..<seeds).map { _ in Runtime.current.random.split() }
    trials = models.indices.flatMap { model in
      streams.indices.map { number in
        Trial(
          model: model, number: number, random: streams[number].copy(),
          checkpoint: Runtime.current.nextCheckpoint())
      }
    }
    // Weights that are drawn here are drawn again by each trial.
    try Runtime.$current.withValue(runtime.with(random: RandomStream(seed: 0), observer: NoObserver())) {
      for model in models {
        _ = try model.compiled()
        try model.prepare(for: training.x)
      }
    }
  }

  /// What the trials of each model gave, in their order.
  ///
  /// - Parameter models: those that the runner was made for.
  func run(_ models: [Model]) throws -> [[TrialOutcome]] {
    let blueprints = try models.compactMap { try ModelBlueprint($0) }
    let workers = min(runtime.threads, trials.count)
    let outcomes =
      workers > 1 && blueprints.count == models.count
      ? try runSideBySide(blueprints, workers: workers) : try runInTurn(models)
    let byModel = models.indices.map { Array(outcomes[$0 * seeds..<($0 + 1) * seeds]) }
    for (model, outcomes) in zip(models, byModel) {
      if let last = outcomes.last { try model.setWeights(last.weights) }
      try model.compiled().optimizer.reset(model.parameters)
      model.resetStates()
    }
    return byModel
  }

  private func runInTurn(_ models: [Model]) throws -> [TrialOutcome] {
    let outcomes = TrialOutcomes(count: trials.count)
    for (index, trial) in trials.enumerated() {
      outcomes.set(.success(try run(trial, models[trial.model], threads: runtime.threads)), at: index, note: note)
    }
    return try outcomes.all()
  }

  /// Each worker takes the next trial that nobody has taken, and trains models of its own.
  private func runSideBySide(_ blueprints: [ModelBlueprint], workers: Int) throws -> [TrialOutcome] {
    let outcomes = TrialOutcomes(count: trials.count)
    let threads = max(1, runtime.threads / workers)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var copies: [Int: Model] = [:]
      while let index = outcomes.takeNext() {
        let trial = trials[index]
        let outcome = Result {
          let model = try copies[trial.model] ?? blueprints[trial.model].makeModel()
          copies[trial.model] = model
          return try run(trial, model, threads: threads)
        }
        outcomes.set(outcome, at: index, note: note)
      }
    }
    return try outcomes.all()
  }

  private func run(_ trial: Trial, _ model: Model, threads: Int) throws -> TrialOutcome {
    let own = runtime.with(
      random: trial.random, observer: NoObserver(), threads: threads, nextCheckpoint: { trial.checkpoint })
    return try Runtime.$current.withValue(own) { try training.run(model) }
  }

  private func note(_ index: Int, _ outcome: TrialOutcome) {
    let trial = trials[index]
    runtime.observer.observe(
      .note(
        "\(names[trial.model]), trial \(trial.number + 1) of \(seeds): \(training.metric) "
          + ProgressLine.number(outcome.value)))
  }
}
