// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addLearningRateSchedule() {
    type("enum LearningRateSchedule: Sendable, Equatable, Codable", host: LearningRateSchedule.self) { type in
      type.enumCase("case exponentialDecay(initial: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false)") { call in
        try LearningRateSchedule.exponentialDecay(initial: call.argument(0, as: Double.self), decaySteps: call.argument(1, as: Int.self), decayRate: call.argument(2, as: Double.self), staircase: call.argument(3, as: Bool.self))
      } match: { value in
        if case LearningRateSchedule.exponentialDecay(let payload0, let payload1, let payload2, let payload3)? = value as? LearningRateSchedule { [payload0 as Any, payload1 as Any, payload2 as Any, payload3 as Any] } else { nil }
      }
      type.enumCase("case inverseTimeDecay(initial: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false)") { call in
        try LearningRateSchedule.inverseTimeDecay(initial: call.argument(0, as: Double.self), decaySteps: call.argument(1, as: Int.self), decayRate: call.argument(2, as: Double.self), staircase: call.argument(3, as: Bool.self))
      } match: { value in
        if case LearningRateSchedule.inverseTimeDecay(let payload0, let payload1, let payload2, let payload3)? = value as? LearningRateSchedule { [payload0 as Any, payload1 as Any, payload2 as Any, payload3 as Any] } else { nil }
      }
      type.enumCase("case cosineDecay(initial: Double, decaySteps: Int, end: Double = 0, warmupSteps: Int = 0)") { call in
        try LearningRateSchedule.cosineDecay(initial: call.argument(0, as: Double.self), decaySteps: call.argument(1, as: Int.self), end: call.argument(2, as: Double.self), warmupSteps: call.argument(3, as: Int.self))
      } match: { value in
        if case LearningRateSchedule.cosineDecay(let payload0, let payload1, let payload2, let payload3)? = value as? LearningRateSchedule { [payload0 as Any, payload1 as Any, payload2 as Any, payload3 as Any] } else { nil }
      }
      type.enumCase("case polynomialDecay(initial: Double, decaySteps: Int, end: Double = 0.0001, power: Double = 1)") { call in
        try LearningRateSchedule.polynomialDecay(initial: call.argument(0, as: Double.self), decaySteps: call.argument(1, as: Int.self), end: call.argument(2, as: Double.self), power: call.argument(3, as: Double.self))
      } match: { value in
        if case LearningRateSchedule.polynomialDecay(let payload0, let payload1, let payload2, let payload3)? = value as? LearningRateSchedule { [payload0 as Any, payload1 as Any, payload2 as Any, payload3 as Any] } else { nil }
      }
      type.enumCase("case piecewiseConstant(boundaries: [Int], values: [Double])") { call in
        try LearningRateSchedule.piecewiseConstant(boundaries: call.argument(0, as: [Int].self), values: call.argument(1, as: [Double].self))
      } match: { value in
        if case LearningRateSchedule.piecewiseConstant(let payload0, let payload1)? = value as? LearningRateSchedule { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.member("func rate(at step: Int) -> Double") { call in
        return try call.receiver(as: LearningRateSchedule.self).rate(at: call.argument(0, as: Int.self))
      }
      type.member("static func == (left: LearningRateSchedule, right: LearningRateSchedule) -> Bool") { call in
        try call.argument(0, as: LearningRateSchedule.self) == call.argument(1, as: LearningRateSchedule.self)
      }
    }
  }
}
