/// Changes parameters so that the loss becomes smaller.
///
/// Optimizers have Keras's formulas, names and defaults. They are made by functions such as `.adam()`.
public final class Optimizer {
  /// Keras's name of the method: `adam`.
  public let name: String

  /// The size of a step; a schedule or a callback may change it.
  public var learningRate: Double

  /// The number of steps taken so far.
  public internal(set) var iterations: Int = 0

  let rule: any UpdateRule
  let initialLearningRate: Double
  let schedule: LearningRateSchedule?
  let clipping: GradientClipping?

  /// What the rule remembers of each parameter whose updates it doesn't put off.
  private var slots: [ObjectIdentifier: [Tensor]] = [:]

  init(
    _ name: String, _ rule: any UpdateRule, learningRate: Double, schedule: LearningRateSchedule? = nil,
    clipping: GradientClipping? = nil
  ) {
    self.name = name
    self.rule = rule
    self.initialLearningRate = schedule?.rate(at: 0) ?? learningRate
    self.learningRate = initialLearningRate
    self.schedule = schedule
    self.clipping = clipping
  }

  /// Forgets all steps taken, and what they left behind for these parameters.
  func reset(_ parameters: [Parameter]) {
    iterations = 0
    for parameter in parameters { setSlots(nil, of: parameter) }
    slots = [:]
    learningRate = initialLearningRate
  }

  /// Takes one step.
  func apply(_ gradients: [(parameter: Parameter, gradient: Gradient)]) {
    if let schedule { learningRate = schedule.rate(at: iterations) }
    iterations += 1
    for (parameter, gradient) in clipping?.apply(gradients) ?? gradients { update(parameter, gradient) }
  }

  private func update(_ parameter: Parameter, _ gradient: Gradient) {
    var step = UpdateStep(number: iterations, learningRate: learningRate, parameter: parameter)
    if case .rows(let gradient) = gradient { step.squares = gradient.denseSquares }
    if case .rows(let gradient) = gradient, let deferred = deferredUpdates(of: parameter) {
      parameter.put(off: deferred)
      return parameter.stepDeferred(gradient, step)
    }
    var slots = slots(of: parameter) ?? rule.initialSlots.map { Tensor(repeating: $0, shape: parameter.shape) }
    setSlots(nil, of: parameter)
    rule.update(&parameter.value, gradient: gradient.dense, slots: &slots, step)
    setSlots(slots, of: parameter)
  }

  /// The parameter's own, if they are this optimizer's, else new ones that go on where the slots are.
  private func deferredUpdates(of parameter: Parameter) -> DeferredAdam? {
    if let deferred = parameter.deferred, deferred.owner === self { return deferred }
    guard let rule = rule as? AdamRule, rule.isPlain else { return nil }
    let slots = slots.removeValue(forKey: ObjectIdentifier(parameter))
    return DeferredAdam(rule, owner: self, shape: parameter.shape, slots: slots)
  }

  /// What the rule remembers of a parameter; `nil` if nothing yet.
  func slots(of parameter: Parameter) -> [Tensor]? {
    if let deferred = parameter.deferred, deferred.owner === self {
      _ = parameter.value  // brings the slots up to date as well
      return deferred.slots
    }
    return slots[ObjectIdentifier(parameter)]
  }

  func setSlots(_ slots: [Tensor]?, of parameter: Parameter) {
    if parameter.deferred?.owner === self { parameter.put(off: nil) }
    self.slots[ObjectIdentifier(parameter)] = slots
  }

  /// Throws unless the learning rate makes sense.
  func validate() throws {
    guard learningRate >= 0, learningRate.isFinite else {
      throw NetworkError.invalidArgument("learningRate", "\(learningRate)", expected: "a number of at least 0")
    }
    try rule.validate()
    try schedule?.validate()
    try clipping?.validate()
    if rule.wantsOccurrences, clipping != nil {
      throw NetworkError.invalidArgument("squaresOccurrences", "true", expected: "false where gradients are clipped")
    }
  }
}

/// How one optimizer changes one parameter.
protocol UpdateRule: Sendable, Codable {
  /// Whether the rule wants to know the squares of an embedding's gradients, summed over the places where a token stands.
  var wantsOccurrences: Bool { get }

  /// What each thing that is remembered for a parameter's scalars starts with.
  var initialSlots: [Float] { get }

  func update(_ value: inout Tensor, gradient: Tensor, slots: inout [Tensor], _ step: UpdateStep)

  /// Throws unless the rule's numbers make sense.
  func validate() throws
}

extension UpdateRule {
  /// Throws unless `value` is a share that something fades by.
  func requireDecay(_ argument: String, _ value: Double) throws {
    guard value >= 0, value < 1 else {
      throw NetworkError.invalidArgument(argument, "\(value)", expected: "at least 0 and less than 1")
    }
  }

  /// Throws unless `value` is a number of at least 0.
  func requireNotNegative(_ argument: String, _ value: Double) throws {
    guard value >= 0, value.isFinite else {
      throw NetworkError.invalidArgument(argument, "\(value)", expected: "a number of at least 0")
    }
  }
}

extension UpdateRule {
  var wantsOccurrences: Bool { false }
}

/// What an update rule has to know about the step.
struct UpdateStep {
  /// Counts from 1.
  let number: Int
  let learningRate: Double
  let parameter: Parameter

  /// What stands for the squared gradient, where that is something else.
  var squares: Tensor?
}
